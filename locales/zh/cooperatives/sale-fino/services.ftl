### Sale Fino: its products and services.

area-food = 餐饮
area-laundry = 洗衣

service-restaurant = 农庄餐厅
    .summary =
        农庄旧牲口棚里的六十个餐位，菜单精简，每季更换。在餐厅和厨房工作的共有{ $workers }人。
    .access =
        可通过电话或网站预订；二十人以上的团体须提前三天商定菜单。餐厅无障碍。
    .activities =
        <ul>
        <li>午餐和晚餐点菜，固定价格的工作午餐；</li>
        <li>适合乳糜泻患者和主要食物不耐受人群的菜单；</li>
        <li>与当地生产者共度的晚间活动；</li>
        <li>餐厅和厨房见习。</li>
        </ul>
service-canteens = 食堂与送餐
    .summary = 每天为学校、居所和老年人提供新鲜餐食，在中央厨房制作，热餐送达。
    .access =
        签订年度合同，写明菜单、时间和份数。餐食在上午九点之前订购或取消。
    .activities =
        <ul>
        <li>经营养师批准的四周菜单；</li>
        <li>因医疗、伦理和宗教原因而需要的特殊饮食；</li>
        <li>用经过检查的容器和低排放车辆配送；</li>
        <li>有家长和入住者参加的膳食委员会，每年开会两次。</li>
        </ul>
    .hours = 周一至周日；11:15至12:30送餐
service-catering = 餐饮承办
    .summary = 为机构、企业和私人聚会承办茶歇、午餐和招待会，可在我们的场地，也可在您需要的地方。
    .access =
        只需打一个电话或发一条信息，告知日期、地点和客人数量：三天之内送上书面报价，一个月内有效。
    .activities =
        <ul>
        <li>现场勘察和菜单建议；</li>
        <li>布置、席间服务和收拾整理；</li>
        <li>可清洗的餐具，剩余食物回收利用；</li>
        <li>用各合作社的产品制作的礼盒。</li>
        </ul>
    .hours = 按需提供，全年无休
service-laundry = 洗衣与租赁
    .summary =
        为居所、酒店和餐厅洗涤平面织物、工作服和入住者的衣物。车间里有{ $workers }人工作{ $disadvantaged-workers ->
            [0] ，其中无就业融入人员
           *[other] ，其中{ $disadvantaged-workers }人为就业融入人员
        }。
    .access =
        上门了解之后，我们提供报价，写明按件或按公斤的价格、取件日和送回时间。可以先试用一个月。
    .activities =
        <ul>
        <li>取件和送回，脏净分开运送；</li>
        <li>洗涤时记录温度和用量；</li>
        <li>个人衣物贴有编码标签，便于辨认；</li>
        <li>织物租赁和补充。</li>
        </ul>

## Prices

fee-restaurant = 价格见菜单；工作午餐价格固定
fee-offer = 按书面报价
fee-laundry = 按件或按公斤，依合同确定

## What is measured in the services

factor-safety = 安全
factor-sustainability = 可持续
standard-local-products = 从50公里以内的生产者处采购的比例
standard-guest-reviews = 餐厅顾客的平均评分，1至10分
standard-temperature = 温度符合规定的送餐比例
standard-special-diets = 准确无误送达的特殊饮食比例
standard-food-waste = 未供应的食物占制作总量的比例
standard-offers = 从询价到书面报价的天数
standard-laundry-return = 从取件到送回的小时数
standard-laundry-losses = 遗失或损坏的衣物占总量的比例
