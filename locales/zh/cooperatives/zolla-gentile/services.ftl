### Zolla Gentile: its products and services.

area-green = 绿化
area-farm = 农产品

service-green = 绿地养护
    .summary =
        公园、林荫道、学校和院落全年保持整洁。班组里有{ $workers }人工作{ $disadvantaged-workers ->
            [0] ，其中无就业融入人员
           *[other] ，其中{ $disadvantaged-workers }人为就业融入人员
        }。
    .access =
        公共机构通过招标或协议把工作委托给我们，个人和住宅楼业主签订年度合同。现场勘察免费，七天内进行。
    .activities =
        <ul>
        <li>割草、修剪、绿篱、清扫落叶；</li>
        <li>检查树木和游乐设施；</li>
        <li>节水灌溉系统；</li>
        <li>暴风雨后的紧急处置。</li>
        </ul>
    .hours = 周一至周五，7:00至16:00；夏季，6:00至14:00。紧急情况随叫随到
service-gardens = 花园与菜园
    .summary = 我们设计并建造需水少的花园、学校菜园，以及居所和医院的感官花园。
    .access =
        先实地查看并画一张手绘图，只有继续进行才需付费。报价写明植物、时间、保证和第一年的养护。
    .activities =
        <ul>
        <li>设计，并选择适合当地的植物；</li>
        <li>整地、栽植、灌溉；</li>
        <li>与学校和居所一起建菜园和花园，由将来的使用者共同参与；</li>
        <li>保证两个生长季内成活。</li>
        </ul>
    .hours = 九月至五月施工；全年可预约实地查看
service-vegetables = 有机蔬菜
    .summary =
        四公顷菜地和两座温室：三十种蔬菜，装成每周蔬菜箱出售，并供应食堂和餐厅。田里有{ $workers }人工作。
    .access =
        家庭可以订购蔬菜箱，只订一个月也行；食堂和餐厅最迟周二订货，周四送达。
    .activities =
        <ul>
        <li>经过认证的有机种植；</li>
        <li>三种规格的蔬菜箱，附有菜谱和田间消息；</li>
        <li>季初商定的供货；</li>
        <li>学校参观和开放采摘日。</li>
        </ul>
    .hours = 周四和周五送货；周六上午田地开放
service-shop = 农庄店铺
    .summary = 当天的蔬菜、腌制品、面包和其他合作社的产品，一家让人乐意停留的店铺。
    .access =
        店铺向所有人开放，无障碍；不能前来的人可以电话订购，周五送货上门。
    .activities =
        <ul>
        <li>零售和散装商品；</li>
        <li>蔬菜箱领取点；</li>
        <li>品尝活动，与种植者见面；</li>
        <li>为企业和机构准备的圣诞礼篮。</li>
        </ul>

## Prices

fee-survey = 现场勘察和报价免费；价格按书面报价
fee-boxes = 按周订购；每季公布价目表
fee-shop = 明码标价

## What is measured in the services

factor-sustainability = 可持续
factor-freshness = 新鲜
standard-survey = 从提出需求到现场勘察的天数
standard-green-on-time = 在计划的一周内完成的作业比例
standard-taken-root = 两个生长季后植物成活的比例
standard-harvest-to-delivery = 从采收到送达的小时数
standard-complete-boxes = 按日完整送达的蔬菜箱比例
standard-own-products = 自产和其他合作社产品占销售的比例
standard-customer-reviews = 顾客的平均评分，1至10分
