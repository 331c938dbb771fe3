### La Girandola di Carta: its services.

area-minors = 未成年人、学校与家庭
area-elderly = 老年人

service-aquilone = L’Aquilone教育中心
    .summary =
        为{ $places }名六至十四岁的孩子安排下午的作业辅导、游戏和工作坊，分成小组，每组有一名责任教育辅导员。
    .access =
        由家庭直接报名，或由学校或社会服务机构推荐。开始前与父母进行一次面谈；愿意的可以试读一周。
    .activities =
        <ul>
        <li>学习辅导，按与教师商定的计划进行；</li>
        <li>音乐、制作、烹饪和阅读工作坊；</li>
        <li>外出、体育活动和夏令营；</li>
        <li>每年与每个家庭会面三次。</li>
        </ul>
    .hours = 上学日13:00至18:30；七月8:00至16:30
service-home-education = 居家教育辅导
    .summary =
        家庭遇到困难时，由教育辅导员在家中和街区陪伴{ $places }名儿童和青少年及其父母。
    .access =
        由市政府的社会服务机构决定提供。合作社在十五天内与家庭见面，并与家庭一起写下目标。
    .activities =
        <ul>
        <li>支持家庭关系和日常习惯；</li>
        <li>与学校和卫生服务机构联系；</li>
        <li>陪同参加体育和集体活动；</li>
        <li>在有规定时，安排有人监督的探视。</li>
        </ul>
    .hours = 周一至周六，时间与家庭商定
service-schools = 校内辅助服务
    .summary =
        我们陪伴{ $places }名残疾学生，从幼儿园到高中：目的是让他们参与班级生活。
    .access =
        由学校和家庭提出申请，市政府分配时数。辅助员在开课之前与家庭见面。
    .activities =
        <ul>
        <li>自理能力、沟通能力和与同学的关系；</li>
        <li>参与个别化教育计划；</li>
        <li>郊游、食堂、课间：孩子们成为朋友的时刻；</li>
        <li>辅助员缺勤时，当天安排替班。</li>
        </ul>
    .hours = 上课日的上课时间
service-home-care = 居家照护
    .summary =
        为{ $places }名希望继续住在自己家中的老年人照料身体、家务和人际关系，并帮助照护他们的人。
    .access =
        由市政府申请，使用护理补贴，或自费。社会工作者上门了解情况，提出方案，并以书面形式说明费用。
    .activities =
        <ul>
        <li>清洁卫生、协助活动、用餐、代办小事；</li>
        <li>陪伴和陪同就医；</li>
        <li>为家庭照护者提供建议，并替班几小时；</li>
        <li>每三个月上门评估一次。</li>
        </ul>
    .hours = 每天7:00至21:00
service-mongolfiera = La Mongolfiera中心
    .summary =
        { $places }名老年人度过活跃上午的地方，与小学共用一个院子。
    .access =
        先来看看，试用两周，然后报名。不能自行前来的人由小巴接送。
    .activities =
        <ul>
        <li>轻柔体操、记忆训练、读报；</li>
        <li>种菜和烹饪，每周一起吃两次午饭；</li>
        <li>与教育中心的孩子们一起参加工作坊；</li>
        <li>家庭照护者咨询窗口。</li>
        </ul>

## Fees

fee-aquilone = 月费按家庭经济状况等值指标（ISEE）收取，20至90欧元；由社会服务机构推荐的免费
fee-municipality = 家庭免费：费用由市政府承担
fee-school = 家庭免费：费用由地方政府承担
fee-home-care = 按市政府依ISEE确定的标准收费；自费者在开始之前得到书面报价
fee-mongolfiera = 月费按ISEE收取；含接送

## What is measured in the services

factor-safety = 安全
standard-children-per-educator = 每名教育辅导员负责的孩子数
standard-family-meetings = 一年中与每个家庭会面的次数
standard-family-satisfaction = 家庭的平均评分，1至10分
standard-start-of-service = 从分配到服务启动的天数
standard-same-educator = 全年由同一名教育辅导员跟进的家庭比例
standard-substitution = 缺勤当天安排替班的比例
standard-school-plans = 个别化教育计划中有书面目标的学生比例
standard-visits-on-time = 上门服务迟到不超过15分钟的比例
standard-intergenerational = 一年中与儿童和青少年共同活动的次数
standard-participant-satisfaction = 参加者的平均评分，1至10分
