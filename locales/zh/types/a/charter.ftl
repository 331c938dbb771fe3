### The service charter of cooperatives that care for people (type A).

## Premise

charter-premise-text =
    服务宪章是{ $organisation-name }与其接纳的人之间的约定。它写给<strong>服务对象</strong>和正在考虑成为服务对象的人，写给<strong>家属</strong>和亲近的人，写给提出支持方案的社会和卫生<strong>服务机构</strong>，也写给代表服务对象的<strong>协会</strong>。

## Access

charter-access-who-title = 谁可以获得服务
charter-access-who =
    我们的服务面向有精神困扰或处境脆弱的成年人，他们由公共服务机构跟进，或由所在市镇转介。进入服务<strong>始终出于自愿</strong>。障碍的严重程度、没有住所或家庭、国籍，都不是拒绝的理由。
charter-access-steps-title = 如何获得服务
charter-access-steps =
    <ol>
    <li><strong>申请。</strong>由跟进当事人的服务机构提出，也可由本人或家属建议；任何人都可以当面或通过电话咨询，不承担任何义务。</li>
    <li><strong>首次面谈。</strong>我们与当事人见面，倾听其愿望，并在本人同意下收集所需的信息。</li>
    <li><strong>参观。</strong>当事人和亲近的人前来了解服务、规则以及在这里生活的人。</li>
    <li><strong>方案。</strong>我们与转介机构商定目标、预计期限和费用，并写成书面文件。</li>
    <li><strong>进入。</strong>商定日期，签署协议，选定责任工作人员。</li>
    </ol>
charter-access-priority-title = 没有空余名额时
charter-access-priority =
    申请多于名额时，我们设立等候名单，每月更新。在与转介机构所订协议的范围内，先后次序取决于需要的紧迫程度、服务是否适合本人的计划、距其生活地点的远近；条件相同的，以申请日期为准。每个人随时可以了解自己的申请进展到哪一步。
charter-access-cost-title = 费用
charter-access-cost =
    各项服务的费用见该服务的说明。需要本人或家庭分担费用的，我们在进入服务之前以书面形式告知，并说明包括哪些项目、不包括哪些项目；如有变动，至少提前六十天通知。

## The course of care

charter-care = 服务过程
charter-care-introduction =
    每段服务过程都有开始、发展和结束。各阶段对所有人都相同，好让每个人知道接下来会怎样；具体内容则因人而异。
charter-care-welcome-title = 接纳
charter-care-welcome =
    最初几天，由一名责任工作人员陪同当事人熟悉环境、作息时间和在这里生活的人。我们把本宪章和内部规则交给本人，并一起阅读。第一个月是相互观察期，可以改变主意。
charter-care-plan-title = 个性化计划
charter-care-plan =
    进入后三十天内，我们与本人、转介机构一起制定计划；本人愿意的，家属也一起参加。计划写明具体目标、活动内容、由谁负责、何时评估。本人在计划上签字，并得到一份副本。我们至少每六个月与本人一起重新审视计划；情况有变化时随时进行。
charter-care-life-title = 日常生活
charter-care-life =
    <ul>
    <li><strong>作息</strong>有可以预见的节奏：用餐、活动、休息、自由时间。每周安排张贴出来，并在全体会议上讨论。</li>
    <li><strong>探访和外出</strong>自由，但须兼顾个性化计划和共同生活。</li>
    <li><strong>健康</strong>由全科医生和专科医生共同照看；服药时得到必要的帮助，目标是学会自己管理。</li>
    <li><strong>个人空间</strong>可以按自己的喜好布置；他人进入须先敲门。</li>
    <li><strong>钱款和物品</strong>由本人保管；本人请我们代为保管的，每次存取都要记录并签字。</li>
    </ul>
charter-care-family-title = 家属
charter-care-family =
    经本人同意，家属定期得到信息，至少每三个月与工作人员见面一次，并参加评估。希望与他人交流的家属，可以参加每月一次由心理咨询师主持的小组。
charter-care-discharge-title = 结束
charter-care-discharge =
    从一开始就要为结束做准备。目标达到时，或者另一项服务更为适合时，我们与本人和转介机构商定时间和步骤，提交书面报告，并在此后几个月内继续提供帮助。本人可以随时中止。由我们决定的离开是例外：只在有严重理由时才会发生，理由须写成书面文件并经过讨论，绝不作为惩戒手段，也绝不在没有替代办法的情况下作出。

## Rights and duties

charter-rights-first-title = 服务对象有权
charter-rights-first =
    <ul>
    <li>被称呼姓名，受到尊重；</li>
    <li>得到关于照护、活动、费用和规则的易懂信息；</li>
    <li>表示同意或拒绝，也可以改变决定；</li>
    <li>参与撰写自己的计划，阅读计划并取得副本；</li>
    <li>保持自己的情感、习惯、信念和人际关系；</li>
    <li>拥有自己的空间和时间；</li>
    <li>受到保护，免遭虐待、羞辱和强制；</li>
    <li>提出批评而不必担心后果。</li>
    </ul>
charter-rights-second-title = 家属有权
charter-rights-second =
    <ul>
    <li>得到倾听和支持；</li>
    <li>经本人同意，获知有关情况；</li>
    <li>参加对个性化计划的评估和对服务的评价；</li>
    <li>随时知道可以找谁。</li>
    </ul>
charter-rights-duties-title = 我们请每个人做到
charter-rights-duties =
    <ul>
    <li>尊重他人、爱护公共空间、遵守共同生活的规则；</li>
    <li>参与已经商定的计划；</li>
    <li>缺席或遇到困难时告知我们；</li>
    <li>保护所接触的人的隐私。</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    在各居所和日间中心，服务对象每周召开全体会议，并记下所作的决定。我们每年两次邀请服务对象、家属和协会参加座谈会，介绍结果并征集建议。
charter-protection-special-title = 预防虐待
charter-protection-special =
    我们不使用任何约束手段。工作人员受过识别和缓解紧张局面的培训；每起危急事件都要记录，并在三天内与本人和经历者讨论。目睹有损他人尊严的行为的人有义务报告，并受到保护。对于不能自行作出决定的人，我们与法院指定的支持管理人（amministratore di sostegno）合作，必要时申请指定。
charter-complaints-who =
    服务对象、家属、监护人或支持管理人、代表服务对象的协会以及任何目睹事情经过的人，都可以提出投诉。
charter-complaints-outside =
    在任何情况下，都可以向转介机构、地方卫生局（ASL）的公共关系办公室和公众权益保护办公室、市政府、监察专员（difensore civico）和司法机关求助。

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = 服务对象
charter-questionnaire-role-second = 家属
charter-questionnaire-plan = 我参与了个性化计划的制定和评估。
charter-questionnaire-activities = 每周的活动让我感兴趣，对我有帮助。
