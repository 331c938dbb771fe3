### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = 服务宪章
charter-subtitle = { $charter-year }年版

## Premise

charter-premise = 前言
charter-premise-commitment =
    本宪章所载内容对我们具有约束力。读者可以据此<strong>了解自己应得到怎样的服务</strong>、<strong>核实是否得到</strong>，并在没有得到时<strong>要求我们作出说明</strong>。因此，本宪章把实测值与目标值并列，为每项服务指明一位负责人，并说明怎样提出投诉，以及对答复不满意时可以找谁。
charter-premise-law-title = 法律的要求
charter-premise-law =
    意大利2000年11月8日第328号法律（《社会服务框架法》）第13条要求社会服务的管理者制定服务宪章，对其服务作出说明。下表列出法律所要求的各项内容分别在哪一章。
charter-premise-law-asked = 法律要求的内容
charter-premise-law-answered = 章
charter-premise-law-access = 获得服务的条件
charter-premise-law-working = 服务的运行方式
charter-premise-law-judging = 服务对象及其代表评价服务的条件
charter-premise-law-protection = 保障服务对象权益的程序
charter-premise-law-recourse = 对服务负责人提出申诉的途径
charter-premise-norms-title = 依据的法规与标准
charter-premise-norms =
    除《社会服务框架法》外，本宪章还依据下列法规与标准，其全文可在我们的办公地点查阅。
charter-premise-norm = 法规与标准
charter-premise-subject = 内容

## About us

charter-about = 关于我们
charter-about-history-title = 我们的历史
charter-about-mission-title = 使命
charter-about-values-title = 价值观
charter-about-structure-title = 我们的组织
charter-about-structure =
    { $organisation-name }是一家合作社：最重要的决定由社员大会作出，每名社员一票。合作社现有社员{ $workforce-members }名；在各项服务中工作的有{ $workforce-employees }人{ $workforce-volunteers ->
        [0] {""}
       *[other] ，另有{ $workforce-volunteers }名志愿者协助
    }。组织结构图说明各项工作由谁负责。
charter-about-chart-alt = 合作社组织结构图：从社员大会到管理层、各职能部门和各项服务，并注明负责人姓名。
charter-about-consortium-title = 联合社
charter-about-consortium =
    { $organisation-name }是{ $consortium-name }联合社的成员，该联合社由{ $member-count }家社会合作社组成：{ $members }。我们与联合社共同遵循质量方针和本宪章的各项原则，共同开展员工培训和内部审核。质量管理体系遵循{ $standard-name }标准的要求。

## Principles

charter-principles = 原则
charter-principles-introduction =
    我们依照意大利提供公共服务应遵循的原则开展工作。下面逐一说明每项原则在我们这里的实际含义。
charter-principles-list =
    <ul>
    <li><strong>平等。</strong>服务向所有人开放，不因性别、年龄、出身、语言、宗教、观点、性取向或经济状况而有区别。平等不等于千篇一律：每项工作都要考虑到具体的人。</li>
    <li><strong>公正。</strong>我们的工作人员行事客观、公道。规则以书面形式写明，对所有人一律适用，并向应当遵守的人讲解清楚。</li>
    <li><strong>连续。</strong>服务在公布的时间内正常提供。如需中断，我们会提前告知，说明原因以及减少不便的措施。</li>
    <li><strong>参与。</strong>每个人都参与跟自己有关的决定，可以查看有关自己的文件，提出建议，评价服务，并得到答复。</li>
    <li><strong>效率与有效性。</strong>我们审慎使用资源，把结果与目标相对照，纠正行不通的做法。</li>
    <li><strong>选择权。</strong>每个人都可以在现有服务中选择最符合自己需要的一项，也可以改变主意。</li>
    <li><strong>保密。</strong>对于我们接触的人，我们只了解服务所需的情况，绝不多问，并妥善保管这些信息。</li>
    </ul>

## Services

charter-services = 服务项目
charter-services-introduction =
    以下列出每项服务的活动内容、时间、地点和联系人。获得服务的一般条件见下一章。
charter-service-activities = 活动内容
charter-service-access = 如何获得服务
charter-service-hours = 时间
charter-service-office = 地点
charter-service-capacity = 名额
charter-service-places = { $places }个名额
charter-service-staff = 工作人员
charter-service-workers = { $workers }人
charter-service-fee = 费用
charter-service-contact = 负责人

## Access

charter-access = 获得服务
charter-access-introduction =
    凡是向我们求助的人，首先会得到倾听和清楚的信息，即使适合他的服务并不在我们这里。
charter-access-answer =
    对每项申请，我们都<strong>在{ $charter-access-days }天内</strong>作出书面答复。拒绝申请时一定说明理由，并指出可以向哪一项其他服务求助。

## Rights and duties

charter-rights = 权利与义务
charter-rights-introduction =
    好的服务建立在相互尊重之上。以下是我们保障的权利，也是我们请大家作出的承诺。

## Standards of quality

charter-standards = 质量标准
charter-standards-introduction =
    标准就是可以衡量的承诺。对每项服务，我们列出使用者所看重的质量要素、用来衡量的指标、最近一次的数值，以及我们承诺保持的水平。
charter-standards-reading =
    条形图把实测值与承诺值相对照，竖线表示承诺值：达到承诺的条形为实心，尚未达到的为空心。各项数值均为本版之前一年的数据。
charter-standards-factor = 要素
charter-standards-indicator = 指标
charter-standards-value = 实测值
charter-standards-target = 承诺值
charter-standards-comparison = 对照
charter-standards-measure = { $year }：{ label-value-with-unit }
charter-standards-missed-title = 未达到标准时
charter-standards-missed =
    某项标准没有达到时，即启动核查：服务负责人查找原因，提出纠正办法，并把结果告知有关的人。认为没有得到所承诺服务的人，可以提出投诉，要求说明理由。

## Listening and participation

charter-participation = 倾听与参与
charter-participation-introduction =
    服务使用者的评价与服务管理者的评价同样重要。我们通过三种方式听取意见。
charter-participation-survey-title = 问卷
charter-participation-survey =
    我们每年请大家填写一次本宪章所附的问卷。问卷不记名，可以当面交回、投入各服务地点的意见箱或通过电子邮件发送；需要的人可以请自己信任的人帮助填写。我们的目标是<strong>至少{ $charter-satisfaction-target }%</strong>的答复给出满意的评价。
charter-participation-meetings-title = 座谈会
charter-participation-proposals-title = 建议
charter-participation-proposals =
    任何时候都可以口头或用所附表格提出建议或表扬。质量负责人会逐一阅读；建议被采纳时，会告知提出的人。
charter-participation-results-title = 结果的运用
charter-participation-results =
    问卷结果、投诉数量和答复用时以及所决定的措施，都在各服务地点张贴，并随本宪章的年度更新一同公布。服务对象的代表可以索取匿名的详细数据。

## Protection

charter-protection = 权益保护
charter-protection-introduction =
    所谓保护，就是预防可能使人处境变坏的事情，并在事情发生时立即干预。
charter-protection-privacy-title = 个人数据
charter-protection-privacy =
    我们依照欧盟第2016/679号条例（《通用数据保护条例》）处理个人数据。收集时提供通俗易懂的书面告知；只有因工作需要的人才能看到；保存时间以法律规定为限。每个人都可以要求查看和更正自己的数据，并取得副本。
charter-protection-safety-title = 安全
charter-protection-safety =
    每个服务地点都有风险评估文件和应急预案，每年至少进行一次疏散演练，并配备受过急救和消防培训的人员。房屋、设备和车辆按书面计划接受检查。
charter-protection-insurance-title = 保险
charter-protection-insurance =
    我们投保了责任险，承保服务对象在活动期间可能遭受或造成的损害。遭受损害的人可从服务负责人处得到报案索赔所需的信息。

## Complaints and recourse

charter-complaints = 投诉与申诉
charter-complaints-introduction =
    投诉是告诉我们哪里出了问题的最直接方式。<strong>提出投诉不会给投诉人带来任何不利后果</strong>，也不会影响正在我们这里接受支持的人。
charter-complaints-who-title = 谁可以投诉
charter-complaints-how-title = 如何投诉
charter-complaints-how =
    可以使用所附表格，也可以自行书写；口头投诉由接待人记录成文，并与投诉人一同核对。匿名投诉也会受理，但无法答复本人。
charter-complaints-email = 电子邮件
charter-complaints-phone = 电话
charter-complaints-post = 邮寄或当面递交
charter-complaints-person = 答复人
charter-complaints-times-title = 处理的步骤与期限
charter-complaints-times =
    每件投诉都按同样的步骤处理，投诉人随时可以了解进展。
charter-complaints-step = 步骤
charter-complaints-action = 处理内容
charter-complaints-term = 期限
charter-complaints-receipt = 受理
charter-complaints-receipt-action = 投诉人收到投诉编号和经办人姓名。
charter-complaints-receipt-term = { $charter-receipt-days }个工作日
charter-complaints-inquiry = 调查
charter-complaints-inquiry-action = 我们听取有关人员的陈述，核实情况，能够马上纠正的马上纠正。
charter-complaints-reply = 答复
charter-complaints-reply-action = 作出说明理由的书面答复，列出所决定的措施及其完成期限。
charter-complaints-reply-term = { $charter-reply-days }天
charter-complaints-appeal = 申诉
charter-complaints-appeal-action = 对答复不满意的，可以找下列人员，由其重新审查；该人员未曾参与此前的处理。
charter-complaints-appeal-term = { $charter-appeal-days }天
charter-complaints-recourse-title = 对负责人的申诉
charter-complaints-recourse =
    法律规定，服务对象可以对服务管理者提出申诉。对投诉答复不服，或者未按时得到答复的，可以书面向此处所列人员提出申诉，由其在听取申诉人和服务负责人的意见后，<strong>在{ $charter-appeal-days }天内</strong>作出决定。
charter-complaints-appeal-person = 申诉决定人

## Yearly update

charter-update = 宪章的更新
charter-update-text =
    本宪章每年更新一次。本版适用于{ $charter-year }年；新版将载明所取得的结果、修订后的标准和服务的变化。新版批准之前，我们会征求服务使用者和工作人员的意见。年内如有重大变化，会立即告知受影响的人。
charter-update-copies =
    我们在第一次见面时把本宪章交给每个人；各服务地点备有本宪章，我们的网站上也可以查阅。如有需要，我们会口头讲解，并提供大字版。
charter-update-next = 下次更新
charter-update-edition = 版次
charter-update-approved = 批准人

## Contacts

charter-contacts = 地点与联系方式
charter-contacts-introduction =
    各地点均备有本宪章、问卷以及投诉与建议表。
charter-contacts-office = 地点
charter-contacts-hours = 时间
charter-contacts-reach = 联系方式
charter-contacts-identity-title = 合作社
charter-contacts-name = 名称
charter-contacts-address = 注册地址
charter-contacts-vat = 增值税号
charter-contacts-register = 合作社名册登记号
charter-contacts-phone = 电话
charter-contacts-email = 电子邮件
charter-contacts-certified-email = 认证电子邮件
charter-contacts-web = 网站

## Annex: satisfaction questionnaire

charter-questionnaire = 满意度问卷
charter-questionnaire-introduction =
    本问卷不记名，填写约需五分钟。请就每句话勾选最符合您过去一年感受的一格；如某句话与您无关，请勾选最后一栏。
charter-questionnaire-service = 服务项目
charter-questionnaire-as = 填写人身份
charter-questionnaire-role-other = 其他
charter-questionnaire-statement = 您对以下说法的同意程度如何？
charter-questionnaire-never = 毫不同意
charter-questionnaire-little = 不太同意
charter-questionnaire-fairly = 基本同意
charter-questionnaire-much = 很同意
charter-questionnaire-fully = 完全同意
charter-questionnaire-not-applicable = 不适用
charter-questionnaire-information = 开始时我得到的信息清楚、完整。
charter-questionnaire-waiting = 等待的时间合理。
charter-questionnaire-welcome = 我感到受欢迎、受尊重。
charter-questionnaire-staff = 工作人员称职，并且乐于帮助。
charter-questionnaire-places = 环境清洁、安全、温馨。
charter-questionnaire-privacy = 我的隐私得到尊重。
charter-questionnaire-problems = 出现问题时能很快得到处理。
charter-questionnaire-overall = 总的来说，我对服务满意。
charter-questionnaire-best = 您最满意的是什么？
charter-questionnaire-better = 我们应当改进什么？
charter-questionnaire-return =
    您可以把问卷投入各地点的意见箱，或发送至{ $charter-complaint-email }。谢谢。

## Annex: form for complaints and suggestions

charter-complaint-form = 投诉与建议表
charter-complaint-form-introduction =
    您可以自己填写本表，也可以请信任的人帮助填写。如果您留下联系方式，将在{ $charter-reply-days }天内收到书面答复。
charter-complaint-form-kind = 我要提出
charter-complaint-form-kind-complaint = 投诉
charter-complaint-form-kind-suggestion = 建议
charter-complaint-form-kind-praise = 表扬
charter-complaint-form-name = 姓名
charter-complaint-form-reach = 电话或电子邮件
charter-complaint-form-address = 地址
charter-complaint-form-service = 服务项目
charter-complaint-form-day = 事情发生的日期
charter-complaint-form-for = 我提交本表是
charter-complaint-form-for-myself = 为我自己
charter-complaint-form-for-other = 代他人（姓名）
charter-complaint-form-what = 发生了什么事，或者您有什么建议
charter-complaint-form-wish = 您的要求
charter-complaint-form-consent = 所填数据仅用于处理本件，并依照欧盟第2016/679号条例（《通用数据保护条例》）保存。
charter-complaint-form-date = 日期
charter-complaint-form-signature = 签名
charter-complaint-form-office = 以下由合作社填写
charter-complaint-form-number = 编号
charter-complaint-form-received = 收到日期
charter-complaint-form-by = 经手人
charter-complaint-form-answered = 答复日期
