### Diogene: its services.

## Areas

area-residential = 居住服务
area-day = 日间服务
area-housing = 住房与个性化计划

## Residential communities

service-sinope = Sinope康复之家
    .summary =
        一座二十四小时有人照护的房子，接纳{ $places }名正处于困难阶段、需要持续陪伴的人。住单人间或双人间，有花园，还有大家共用的厨房。预计居住时间为六至二十四个月。
    .access =
        申请由精神卫生中心提出，也可由本人或家属建议。随后进行一次面谈和两次试访，其中一次留宿；只有经本人同意才能入住。
    .activities =
        <ul>
        <li>共同撰写治疗康复计划，每三个月评估一次；</li>
        <li>居家生活：采购、做饭、打理环境、每周会议；</li>
        <li>由心理咨询师和康复师进行的个别谈话和小组活动；</li>
        <li>陪伴学习管理服药和就医；</li>
        <li>体育活动、课程和在当地协会中的志愿服务。</li>
        </ul>
    .hours = 每天24小时。10:00至20:00可自由探访，请勿影响居所的日常生活
service-corinto = Corinto康复之家
    .summary =
        位于镇中心的居所，接纳{ $places }名已经恢复平衡、准备独立生活的人。白天有工作人员在场，夜间随叫随到。
    .access =
        当事人可从另一所康复之家、自己家中或医院转来，由精神卫生中心提出建议。首次见面在本人愿意的地方进行；试住一周后共同作出决定。
    .activities =
        <ul>
        <li>自理能力训练：理财、交通、服药、办事；</li>
        <li>在B类合作社和其他企业中的见习与求职面试；</li>
        <li>同伴小组，也由已完成服务过程的人带领；</li>
        <li>寻找住房，为离开做准备。</li>
        </ul>
    .hours = 工作人员每天7:30至21:30在场；其余时间随叫随到

## Day centre

service-lanterna = La Lanterna日间中心
    .summary =
        面向广场的开放场所，每天可接待{ $places }人。人们来这里做自己感兴趣的事，接受治疗，结识他人。一半的工作坊也接纳与服务机构无关的市民。
    .access =
        每周三上午可以前来咨询，无需预约。加入事宜与精神卫生中心商定，先自由参加一个月。
    .activities =
        <ul>
        <li>木工、印刷、园艺、广播和戏剧工作坊；</li>
        <li>治疗小组和互助小组；</li>
        <li>一起准备、一起享用午餐；</li>
        <li>就业、学习和业余生活方面的指导；</li>
        <li>与街区一起举办节庆、市集和聚会。</li>
        </ul>

## Housing and individual plans

service-portico = Il Portico公寓
    .summary =
        镇上居民楼中的四套公寓，共可居住{ $places }人。住户有自己的钥匙，有一份合同，还有一名工作人员在约定的日子上门。
    .access =
        由本人与自己的精神卫生中心一起提出申请。先看住房、认识合住者，再签署协议，写明各人做什么。
    .activities =
        <ul>
        <li>按计划每周上门探访两至七次；</li>
        <li>协助处理与合住者和邻里的关系；</li>
        <li>在管理开支、按期缴费和房屋维护方面给予支持；</li>
        <li>晚间保证可以电话联系。</li>
        </ul>
    .hours = 在约定的日子上门；电话8:00至22:00
service-health-budgets = 健康预算计划
    .summary =
        围绕本人住所制定的个性化计划，资源来自地方卫生局、市政府、本人及其社会网络。它取代或缩短在康复之家的居住。同一时期可跟进{ $places }项计划。
    .access =
        计划产生于本人、亲近的人、精神卫生中心、市政府和合作社的共同会面。协议写明住房、工作和人际关系方面的目标、资源以及由谁负责。
    .activities =
        <ul>
        <li>在生活场所提供教育和康复支持；</li>
        <li>与B类合作社商定，由带教人陪同走上工作岗位；</li>
        <li>参加体育、文化和志愿服务团体；</li>
        <li>每六个月共同评估一次，必要时调整预算。</li>
        </ul>
    .hours = 按计划安排，包括晚间和节假日

## Fees

fee-health-service = 费用由卫生系统承担；个人开支由本人承担
fee-day-centre = 服务费用由卫生系统承担；午餐按收入分担
fee-shared-rent = 房租和水电燃气费按所签协议分担；支持服务由卫生系统承担
fee-health-budget = 不收服务费：资源写明在预算中

## What is measured in the services

standard-first-meeting = 从申请到首次见面的天数
standard-plans-signed = 进入后30天内写成并签署的计划比例
standard-house-meetings = 一年中召开居家会议的次数
standard-outside-activities = 每人每周在康复之家以外活动的小时数
standard-open-workshops = 同时向市民开放的工作坊比例
standard-guest-satisfaction = 服务对象的平均评分，1至10分
standard-home-visits = 每人每周上门探访的次数
standard-budgets-agreed = 本人和市政府均已签署的预算比例
standard-start-of-plan = 从达成协议到计划启动的天数
