### The service charter of work-integration cooperatives (type B).

## Premise

charter-premise-text =
    服务宪章是{ $organisation-name }与信任它的人之间的约定。它写给把工作委托给我们的公共和私人<strong>客户</strong>，写给<strong>就业融入人员</strong>和正在寻找融入途径的人，写给跟进他们的<strong>服务机构</strong>，也写给代表他们的<strong>协会</strong>。

    B类合作社同时做两件事：在市场上出售商品和服务，并用这份工作让被排斥的人重新拥有社会中的位置。本宪章写明我们对双方的承诺。

## Services

charter-service-workers =
    { $workers }人{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] ，为就业融入人员
            }
       *[other]
            { $disadvantaged-workers ->
                [0] ，其中无就业融入人员
               *[other] ，其中{ $disadvantaged-workers }人为就业融入人员
            }
    }

## Access

charter-access-who-title = 服务面向谁
charter-access-who =
    我们为公共机构、企业、协会和个人工作，不设最低金额。就业融入途径面向意大利1991年11月8日第381号法律（《社会合作社法》）第4条所列的<strong>弱势人员</strong>，以及经当地服务机构认定处境脆弱的人。
charter-access-steps-title = 委托我们工作的客户
charter-access-steps =
    <ol>
    <li><strong>需求</strong>可以通过电话、电子邮件或在服务窗口提出，由服务负责人受理。</li>
    <li><strong>现场勘察</strong>在工作需要时进行，不收费，用以了解需要、限制和风险。</li>
    <li><strong>报价</strong>以书面形式详细列出：工序、时间、价格、保证、交由就业融入人员完成的工作比例。</li>
    <li><strong>订单</strong>以书面形式确认；从这时起，客户有一位固定的联系人。</li>
    </ol>
charter-access-priority-title = 寻找就业途径的人
charter-access-priority =
    可以由跟进当事人的服务机构、定向就业安置机构（collocamento mirato）或本人提出。就业融入负责人与当事人见面，听取其兴趣、能力和局限，并陪同参观一处工作场所。申请人多于岗位时，考虑情况的紧迫程度、岗位与本人能力是否相符、是否有工作小组愿意接纳；条件相同的，以申请日期为准。
charter-access-cost-title = 经济条件
charter-access-cost =
    价格依据价目表确定，价目表可以索取；报价中没有的项目不得出现在发票上。就业融入途径对本人免费：受雇者按社会合作社集体劳动合同领取工资，见习者领取规定的津贴。

## Supplies

charter-supplies = 为客户工作
charter-supplies-introduction =
    从订货到交付，客户都知道由谁负责、进展到哪一步，以及出现问题时怎么办。
charter-supplies-plan-title = 安排
charter-supplies-plan =
    开工之前，我们商定日期、时间和进出方式，并告知将在客户场所工作的人员姓名。可以预见的延误，我们一得知就会通知，并提出新的日期。
charter-supplies-work-title = 实施
charter-supplies-work =
    工作由经验丰富的班组长带领的班组完成，使用经过检查的设备和对环境影响较小的产品。服务负责人用检查表核对每道工序，客户可以要求查看检查表。
charter-supplies-delivery-title = 交付与保证
charter-supplies-delivery =
    交付时，客户与我们一起核对结果，并签署验收记录。不符合要求的部分免费返工：自客户提出之日起，我们在两个工作日内答复并商定处理办法，在十个工作日内处理完毕。所提供的每件商品都适用法定保证。
charter-supplies-care-title = 委托工作的社会价值
charter-supplies-care =
    如客户要求，我们每年出具一份说明，列出就业融入人员因其订单而完成的工作时数；它可用于编制社会报告，也可用于证明在保留合同中履行了承诺。

## Work integration

charter-integration = 就业融入
charter-integration-introduction =
    就业融入途径是一份真正的工作，有劳动合同或见习协议，有工作时间、责任和同事。它因人而异，但都经过同样的阶段。
charter-integration-steps =
    <ol>
    <li><strong>了解。</strong>与跟进当事人的服务机构一起，进行一次或多次面谈，并参观工作场所。</li>
    <li><strong>开始。</strong>写出计划的初稿，进行八周的试用或见习，由带教人带领，以了解节奏、能力和所需的支持。</li>
    <li><strong>就业融入计划。</strong>工作和自主生活的目标、任务、工作时间、支持、期限：由本人、就业融入负责人和服务机构共同确认，三方签字。</li>
    <li><strong>陪伴。</strong>带教人是一名有经验的同事，至少每周与本人谈话一次；计划每月评估一次，并至少每六个月与服务机构一起评估一次。</li>
    <li><strong>结束。</strong>由我们长期雇用，或者转到另一家企业；转岗经过准备，并跟进六个月。</li>
    </ol>
charter-integration-training-title = 培训与成长
charter-integration-training =
    新人在开工之前接受安全培训，并在工作中学习手艺。我们每年与本人至少商定一个成长目标：一项新任务、一项资格、一门课程。所掌握的技能以书面形式证明。
charter-integration-difficulty-title = 遇到困难时
charter-integration-difficulty =
    缺勤、反复和冲突都是过程的一部分。在考虑中止之前，先与带教人和服务机构一起，通过调整工作时间和任务来解决。任何途径都不会在没有面谈、没有替代方案的情况下终止。

## Rights and duties

charter-rights-first-title = 客户有权
charter-rights-first =
    <ul>
    <li>得到关于价格、时间和材料的完整信息；</li>
    <li>得到书面报价，并有一位固定的联系人；</li>
    <li>得到符合行业规范、安全完成的工作；</li>
    <li>要求免费纠正不符合要求的部分；</li>
    <li>要求对场所、数据和人员保密。</li>
    </ul>
charter-rights-second-title = 就业融入人员有权
charter-rights-second =
    <ul>
    <li>得到合法的合同和公平的报酬；</li>
    <li>与我们共同写成书面计划，并持有副本；</li>
    <li>有一名带教人、一份合适的工作和安全的环境；</li>
    <li>学习手艺，并使自己的技能得到承认；</li>
    <li>被当作同事对待，不被贴上标签；</li>
    <li>提出批评而不必担心后果。</li>
    </ul>
charter-rights-duties-title = 我们请每个人做到
charter-rights-duties =
    <ul>
    <li>遵守约定，情况有变时及时告知；</li>
    <li>遵守工作场所的安全规则；</li>
    <li>尊重工作的人、购买的人和学习的人。</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    每个班组每两周与班组长开一次会。我们每年一次邀请客户和转介机构参加座谈会，介绍结果并征集建议；就业融入人员与其他同事一样参加。
charter-protection-special-title = 对就业融入人员的保护
charter-protection-special =
    就业融入人员的个人状况，只有本人、就业融入负责人、带教人和跟进的服务机构知道：客户和其他同事都不会得知。遭受或看到侮辱、歧视行为的人，可以向带教人或管理层报告，也可以保密举报，并受到保护。职业健康监护确认岗位适合本人，并一直保持适合。
charter-complaints-who =
    客户、就业融入人员及其家属、跟进他们的服务机构、协会和工会组织，都可以提出投诉。
charter-complaints-outside =
    在任何情况下，都可以向委托工作或跟进当事人的机构、定向就业安置机构、劳动监察机构、监察专员（difensore civico）和司法机关求助；消费者还可以找调解机构。

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = 客户
charter-questionnaire-role-second = 就业融入人员
charter-questionnaire-waiting = 约定的时间得到了遵守。
charter-questionnaire-welcome = 我得到了倾听，受到了尊重。
charter-questionnaire-plan = 约定的事项或我的计划写成了文字，内容清楚。
charter-questionnaire-activities = 完成的工作符合我的期望。
charter-questionnaire-places = 工作场所整洁、安全。
