### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = 草稿
label-page-of = 第{ $page }页，共{ $pages }页
label-revision-number = 修订号{ $control-revision }

## Cover and contents

label-contents = 目录

label-gaps = 译文缺失或过时的文字
label-gaps-text = 本文件中，这些文字带有点状下划线。缺失译文的以原文语言显示；译文过时的译自原文的较早版本。
label-page = 页码
label-section = 章节
label-text = 文字
label-state = 状态
label-gap-missing = 缺失
label-gap-stale = 过时
label-revision = 修订号
label-date = 日期
label-code = 编号

## Document control page

label-document-control = 文件控制
label-title = 标题
label-organisation = 组织
label-standard = 依据标准
label-next-review = 下次评审
label-retention = 保存期限
label-retention-years = 自被替代起{ $control-retention-years }年
label-replaces = 替代
label-source = 原文
label-source-text = 译自意大利文原件，修订号{ $control-source-revision }，{ $control-source-date }
label-prevailing = 优先语言
label-prevailing-text = 译文与原文有出入时，以意大利文文本为准。
label-approvals = 编制、审核与批准
label-step = 阶段
label-role-and-name = 职务与姓名
label-prepared = 编制
label-verified = 审核
label-approved = 批准
label-signature = 签名
label-revisions = 修订记录
label-revision-abbreviated = 修订
label-description = 说明

label-translation-revision = 译文修订号

label-changed = 更新
label-changed-commitments = 方针承诺
label-changed-objectives = 目标
label-changed-people = 人员
label-changed-services = 服务
label-changed-texts = 文本
label-distribution = 发放清单
label-holder = 持有者
label-copies = 份数
label-medium = 载体
label-medium-paper = 纸质
label-medium-digital = 电子
label-copy-kind = 副本类别
label-copy-controlled = 受控
label-copy-uncontrolled = 非受控

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days] { $value }天
        [hours] { $value }小时
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "name", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] 至多
        [exactly] {""}
       *[at-least] 至少
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days] { $target }天
        [hours] { $target }小时
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "name", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ，

## Charts

label-value = 实测值
label-target = 目标值
label-target-met = 已达到目标
label-target-not-met = 尚未达到目标

## The annex “Mission and Policy”

policy-title = 使命与方针
policy-mission-title = 我们的使命
policy-policy-title = 联合社的方针

## Sign-off of the policy

policy-place-and-date = { $policy-place }，{ $policy-date }
