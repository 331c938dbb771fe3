### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    { $organisation-name }的使命是<strong>为被挡在工作之外的人创造真正的工作</strong>：为社区做饭、上菜、洗涤。

    我们相信，一道好菜和一块熨得平整的桌布，价值在于它们本身，而不在于出自谁手。给工作以尊严的是产品的质量：因此，我们对每个人都要求质量，耐心教导，并让每个人承担自己能够做好的任务。

    来到我们这里的人可以留下，也可以再出发。有人学会手艺、在别的企业找到岗位时，我们为之高兴。
organisation-about =
    { $organisation-name }是一家B类社会合作社，{ $organisation-founded }年成立于{ $organisation-address-city }。合作社经营一家餐厅、一个食堂供餐厨房、一项餐饮承办服务和一家工业洗衣厂。在此工作的共有{ $workforce-employees }人，其中弱势人员{ $workforce-disadvantaged }人。
organisation-history =
    { $consortium-name }联合社修复农庄时，得有人为工人做饭。三个刚离开康复之家的人和一名退休厨师点起了炉火：这就是{ $organisation-name }的第一顿午餐。

    从工地诞生了餐厅，从餐厅诞生了学校食堂。后来，其他合作社的居所请送餐的人顺便取走床单被套，于是有了洗衣厂：还是那辆货车，多了一份工作。
organisation-values =
    <ul>
    <li><strong>手艺</strong>：在会做的人身边，边做边学。</li>
    <li><strong>滋味</strong>：时令食材，简单菜式，用心布置的餐桌。</li>
    <li><strong>耐心</strong>：各有各的节奏，大家同一个终点。</li>
    <li><strong>平等</strong>：同样的合同，同样的规则，同样的工作服。</li>
    </ul>
organisation-logo = Sale Fino的标志：盛着三粒盐晶的碗

## Roles and units of the cooperative's own

role-sales-manager = 销售负责人
role-chef = 厨房负责人
role-head-laundry = 洗衣厂负责人
unit-kitchen = 厨房、餐厅与食堂
unit-laundry = 洗衣厂
unit-sales = 客户与餐饮承办

## Offices

office-restaurant = 农庄餐厅
office-laundry = 洗衣厂
office-hours-restaurant = 周二至周六，12:00至14:30、19:00至22:30；周日，12:00至15:00
office-hours-laundry = 周一至周六，6:30至18:30
office-purpose-kitchen = 管理层、行政、食堂供餐厨房
office-purpose-restaurant = 餐厅、会议室
office-purpose-laundry = 织物的取件、洗涤和送回

## Quality data of the cooperative's own

norm-food-hygiene = 食品卫生
norm-allergens = 向消费者提供食品信息
norm-laundry = 洗衣厂处理的纺织品：生物污染控制
