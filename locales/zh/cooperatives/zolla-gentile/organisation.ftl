### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    { $organisation-name }的使命是<strong>以同样的用心耕耘土地和人</strong>：让属于大家的地方变得美丽而肥沃，同时把工作给予失去工作或从未有过工作的人。

    土地教给人任何课程都教不了的东西：有四季，会出错，再从头来。在班组里，经验丰富的园丁与走出疾病、监狱或多年无业的人并肩工作；几个月之后，差别就看不出来了。

    我们选择使土壤比原来更好的耕作方式，选择能够回报每个人劳动的价格。
organisation-about =
    { $organisation-name }是一家B类农业社会合作社，{ $organisation-founded }年成立于{ $organisation-address-city }。合作社为市政府和个人养护绿地，种植有机蔬菜，并在自己的店铺出售。在此工作的共有{ $workforce-employees }人，其中弱势人员{ $workforce-disadvantaged }人。
organisation-history =
    { $organisation-name }始于一块荒地，由一位年长的女主人无偿借给合作社使用，条件只有一个：让西红柿重新在那里生长。五名社员用一个冬天开垦了它。

    第二年，市政府给了第一份公共绿地合同；三年之后，又取得了有机认证。如今各班组养护着八个市镇的公园，每周的蔬菜箱送到家庭、食堂和其他成员社的餐厅。
organisation-values =
    <ul>
    <li><strong>用心</strong>：对土壤、对植物、对工具、对使用工具的人。</li>
    <li><strong>四季</strong>：尊重土地的时间，也尊重人的时间。</li>
    <li><strong>团队</strong>：没有人独自工作，没有人掉队。</li>
    <li><strong>公道价格</strong>：对买的人如此，对种的人也如此。</li>
    </ul>
organisation-logo = Zolla Gentile的标志：从土块里长出的嫩芽

## Roles and units of the cooperative's own

role-head-green = 绿化负责人
role-head-farm = 种植负责人
unit-green = 绿化与园林
unit-farm = 种植
unit-shop = 店铺与蔬菜箱

## Offices

office-shop = 农庄店铺
office-hours-shop = 周二至周六，9:00至12:30、15:30至19:00
office-purpose-farm = 管理层、田地和温室、班组仓库
office-purpose-shop = 零售，领取蔬菜箱

## Quality data of the cooperative's own

norm-social-farming = 社会农业的规定
norm-organic = 有机生产和有机产品标签
