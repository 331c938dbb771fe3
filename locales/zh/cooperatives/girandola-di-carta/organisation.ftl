### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, older people at home.

organisation-mission =
    { $organisation-name }的使命是<strong>陪伴成长的人和老去的人</strong>，就在生活本来发生的地方：学校、家、院子、广场。

    我们相信，遇到困难的孩子和孤独的老人，在任何服务之前都需要同一样东西：有人叫得出他们的名字，而且明天还会在。因此，我们选择稳定的团队、顺应家庭的时间和不同年龄的人相聚的空间。

    我们与学校、市政府和父母一起工作，绝不取代他们：一项服务的成功，在于渐渐地可以不再需要它。
organisation-about =
    { $organisation-name }是一家A类社会合作社，{ $organisation-founded }年成立于{ $organisation-address-city }。合作社经营未成年人教育服务、校内辅助服务、居家照护和一所老年中心。在此工作的共有{ $workforce-employees }人，包括教育辅导员、护理员和辅助人员。
organisation-history =
    合作社始于一个课后辅导班，由六名教师和家长在教区活动室里开办。两年后，市政府请他们也到家里辅导孩子，后来又请他们在学校陪伴残疾学生。

    与老年人的相遇出于偶然：辅导班的窗户朝向一座公共住房的院子，帮孩子们做作业的正是院子里的爷爷奶奶。如今近三分之一的工作人员从事老年服务，La Mongolfiera中心把合作社的两个方面连在一起。
organisation-values =
    <ul>
    <li><strong>连续</strong>：熟悉的面孔，替班有预告，交接有陪伴。</li>
    <li><strong>同盟</strong>：与家庭和学校一起作决定。</li>
    <li><strong>游戏</strong>：欢笑中也能学习，也能康复。</li>
    <li><strong>代际融合</strong>：不同年龄的人彼此有益。</li>
    </ul>
organisation-logo = La Girandola di Carta的标志：一只四叶风车

## Roles and units of the cooperative's own

role-head-minors = 教育服务主管
role-head-schools = 学校服务主管
role-head-home-care = 老年服务主管
unit-minors = 教育服务
unit-schools = 学校服务
unit-home-care = 老年服务

## Offices

office-aquilone = L’Aquilone中心
office-mongolfiera = La Mongolfiera中心
office-hours-afternoons = 周一至周五，13:00至18:30
office-hours-mornings = 周一至周六，8:30至13:00
office-purpose-access = 管理层、服务申请受理、行政
office-purpose-aquilone = 下午教育中心
office-purpose-mongolfiera = 老年中心，居家照护工作站

## Quality data of the cooperative's own

norm-minors = 促进儿童和青少年的权利与机会
norm-disability = 残疾人救助、社会融入和权利框架法
