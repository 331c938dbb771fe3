### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    { $organisation-name }的使命是<strong>接纳与融合</strong>，服务于有精神困扰的人。

    我们把住所看作<strong>情感之家</strong>，人们按各自的需要在这里住上或长或短的时间。我们努力营造不打扰、尊重每个人的节奏和需要的氛围；各项程序清楚明了，正因为可以预见而让人安心。

    居住型康复之家和日间中心不是隔离的地方：我们从这里走向社区，社区也从这里走进来。
organisation-about =
    { $organisation-name }是一家A类社会合作社，{ $organisation-founded }年成立于{ $organisation-address-city }。合作社经营居住型康复之家、一所日间中心和支持性住房，并以健康预算支持个性化计划。在此工作的共有{ $workforce-employees }人，包括教育辅导员、护理员、精神康复师、护士和心理咨询师。
organisation-history =
    上世纪九十年代末，一群工作人员和家属租下一座有八个房间的房子，想要证明长期住院后出院的人也能像大家一样生活在普通街区。{ $organisation-name }由此诞生，那座房子成了第一所康复之家。

    此后几年又有了面向集市广场的日间中心，以及供不再需要康复之家的人居住的公寓。合作社与{ $consortium-name }联合社一起，在B类企业中开辟了通向工作的道路。如今最新的工作是健康预算：少一些床位，多一些围绕个人制定的计划。
organisation-values =
    <ul>
    <li><strong>接纳</strong>：来到这里是为了相遇，而不是为了诊断。</li>
    <li><strong>分寸</strong>：亲近而不打扰，给予恰到好处的帮助，让人能够自己去做。</li>
    <li><strong>可预见</strong>：规则不多，写成文字，对所有人一样，并讲解清楚。</li>
    <li><strong>开放</strong>：城市是照护的场所，照护也是城市的事。</li>
    <li><strong>责任</strong>：对所做的一切作出交代，包括没有做成的事。</li>
    </ul>
organisation-logo = Diogene的标志：一盏点亮的提灯

## Roles and units of Diogene's own

role-health-director = 医务主任
role-head-sinope = Sinope康复之家主管
role-head-corinto = Corinto康复之家主管
role-head-lanterna = 日间中心主管
role-head-housing = 支持性居住负责人
unit-health = 医务管理
unit-sinope = Sinope康复之家
unit-corinto = Corinto康复之家
unit-lanterna = La Lanterna日间中心
unit-housing = 支持性居住与健康预算

## Offices

office-sinope = Sinope康复之家
office-corinto = Corinto康复之家
office-lanterna = La Lanterna日间中心
office-hours-always = 每天24小时
office-hours-day-centre = 周一至周五，8:30至16:30；周六，9:00至13:00
office-purpose-access = 管理层、服务申请受理、行政
office-purpose-sinope = 全天候照护的居所
office-purpose-corinto = 白天有人照护、夜间随叫随到的居所
office-purpose-lanterna = 日间活动和开放工作坊

## Quality data of Diogene's own

norm-psychiatric-reform = 自愿和强制的医疗检查与治疗；精神病院的废止
