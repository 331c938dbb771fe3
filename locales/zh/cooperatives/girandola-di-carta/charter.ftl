### The service charter of La Girandola di Carta: what the texts of type A do not fit.

## Premise and access

charter-premise-text =
    服务宪章是{ $organisation-name }与其服务的人之间的约定。它写给<strong>儿童和青少年</strong>，他们有权得到自己听得懂的说明；写给<strong>父母</strong>，写给<strong>老年人</strong>和照护他们的人，也写给每天与我们合作的<strong>学校</strong>和<strong>市政府</strong>。
charter-access-who =
    教育服务面向十八岁以下的儿童和青少年及其家庭；学校服务面向残疾学生；居家照护和La Mongolfiera中心面向六十五岁以上的人，以及生活不能自理的较年轻者。经济状况、国籍和语言绝不会成为<strong>拒绝的理由</strong>。
charter-access-steps =
    <ol>
    <li><strong>申请。</strong>视服务而定，由家庭、本人、学校或社会服务机构提出；任何人都可以咨询，不承担任何义务。</li>
    <li><strong>首次面谈。</strong>我们在家中或服务地点与本人和亲近的人见面；如果孩子愿意，我们也单独与孩子谈话。</li>
    <li><strong>试用。</strong>在各中心，用一至两周相互认识，不收费；在家中和学校，与主管和责任工作人员先见一次面。</li>
    <li><strong>方案。</strong>我们以书面形式写明活动、时间、费用和责任工作人员的姓名。</li>
    <li><strong>开始。</strong>签署协议，并确定首次评估的日期。</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    责任工作人员在开始之前到家中或在服务地点作自我介绍。我们交付本宪章并一起阅读；给年幼的孩子一份图画版。第一个月是相互观察期，可以改变主意。
charter-care-plan =
    开始后三十天内，我们写成计划：未成年人的计划与父母一起写，事先听取孩子本人的意见；老年人的计划与本人一起写，本人愿意的，家属也一起参加。学校和社会服务机构跟进同一个人时，也参与其中。计划写明具体目标、活动内容、由谁负责、何时评估；签字的人都得到一份副本。我们至少每六个月一起重新审视计划；情况有变化时随时进行。
charter-care-life =
    <ul>
    <li><strong>时间安排</strong>以书面形式写明并得到遵守；有变动提前一天通知，迟到则打电话告知。</li>
    <li><strong>工作人员</strong>尽可能长期不变；替班的人会先作介绍。</li>
    <li><strong>活动</strong>由大家一起选择：各中心张贴活动安排，每月讨论一次。</li>
    <li><strong>家</strong>有家的规矩，我们到谁家就尊重谁家的规矩；钥匙和钱款只凭书面文件托付。</li>
    <li><strong>健康</strong>仍由家庭和医生负责；只有协议有约定时，我们才协助服药。</li>
    </ul>
charter-care-family =
    父母是孩子的第一教育者：他们每周得到信息，每年至少与工作人员见面三次，并在计划上签字。在老年服务中，本人愿意时家属参加评估；照护亲人的家属可以利用咨询窗口和每月一次的小组。
charter-care-discharge =
    从一开始就要为结束做准备。目标达到时，或者另一项服务更为适合时，我们与本人、家属和提议服务的一方商定时间和步骤，提交书面报告，并在此后几个月内继续提供帮助。自行报名的人可以随时退出；服务由公共机构决定提供的，我们与该机构一起商量。由我们决定的结束是例外：只在有严重理由时才会发生，理由须写成书面文件并经过讨论，绝不作为惩罚，也绝不在没有替代办法的情况下作出。
charter-rights-first-title = 服务对象有权
charter-rights-first =
    <ul>
    <li>不论年龄大小，都被称呼姓名，受到尊重；</li>
    <li>得到关于活动、费用和规则的易懂信息；</li>
    <li>表达自己的意见并得到倾听，孩子也一样；</li>
    <li>了解自己的计划并取得副本；</li>
    <li>玩耍、学习、休息、与他人相处；</li>
    <li>只要可能，继续住在自己家中；</li>
    <li>受到保护，免遭暴力、羞辱和忽视；</li>
    <li>提出批评而不必担心后果。</li>
    </ul>
charter-rights-second =
    <ul>
    <li>得到倾听和支持；</li>
    <li>获知未成年子女的情况，并在成年亲属同意下获知其情况；</li>
    <li>参加对个性化计划的评估和对服务的评价；</li>
    <li>随时知道可以找谁。</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    在各中心，儿童、青少年和老年人每月开一次会，并记下所作的决定。我们每年两次邀请家庭、学校和市政府参加座谈会，介绍结果并征集建议。
charter-protection-special-title = 保护未成年人和脆弱人群
charter-protection-special =
    从事未成年人工作的人须提交无犯罪记录证明，并每年接受识别虐待迹象的培训。任何工作人员都不得公布服务对象的图像。如有疑似情况，当天报告管理层，由管理层告知社会服务机构或司法机关；报告人受到保护。对于不能自行作出决定的人，我们与法院指定的支持管理人（amministratore di sostegno）合作。
charter-complaints-who =
    服务对象（包括未成年人）、父母和家属、监护人或支持管理人、学校、代表服务对象的协会以及任何目睹事情经过的人，都可以提出投诉。
charter-complaints-outside =
    在任何情况下，都可以向市政府或委托服务的机构、学校、大区儿童和青少年权益监察员、监察专员（difensore civico）和司法机关求助。

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = 服务对象
