### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = Draft
label-page-of = Page { $page } of { $pages }
label-revision-number = Rev. { $control-revision }

## Cover and contents

label-contents = Contents

label-gaps = Texts without an up-to-date translation
label-gaps-text = In the document, these texts have a dotted line below them. Missing ones appear in the original language; those out of date are a translation of an earlier version of the original.
label-page = Page
label-section = Section
label-text = Text
label-state = State
label-gap-missing = missing
label-gap-stale = out of date
label-revision = Revision
label-date = Date
label-code = Code

## Document control page

label-document-control = Document control
label-title = Title
label-organisation = Organization
label-standard = Reference standard
label-next-review = Next review
label-retention = Retention
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } year from replacement
       *[other] { $control-retention-years } years from replacement
    }
label-replaces = Replaces
label-source = Source text
label-source-text = Translation of the Italian original, revision { $control-source-revision } of { $control-source-date }
label-prevailing = Prevailing language
label-prevailing-text = In the event of any discrepancy, the Italian text prevails.

label-approvals = Preparation, verification and approval
label-step = Step
label-role = Role
label-name = Name
label-role-and-name = Function and name
label-prepared = Prepared
label-verified = Verified
label-approved = Approved
label-signature = Signature

label-revisions = Revisions
label-revision-abbreviated = Rev.
label-description = Description

label-translation-revision = Revision of the translation

label-changed = Update
label-changed-commitments = policy commitments
label-changed-objectives = objectives
label-changed-people = people
label-changed-services = services
label-changed-texts = texts

label-distribution = Distribution list
label-holder = Holder
label-copies = Copies
label-medium = Medium
label-medium-paper = Paper
label-medium-digital = Digital
label-copy-kind = Type of copy
label-copy-controlled = Controlled
label-copy-uncontrolled = Uncontrolled

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } day
               *[other] { $value } days
            }
        [hours]
            { $value ->
                [one] { $value } hour
               *[other] { $value } hours
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] at most{" "}
        [exactly] {""}
       *[at-least] at least{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } day
               *[other] { $target } days
            }
        [hours]
            { $target ->
                [one] { $target } hour
               *[other] { $target } hours
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ,{" "}

## Charts

label-value = Value
label-target = Target
label-target-met = target reached
label-target-not-met = target not yet reached
label-processes-management = Management processes
label-processes-core = Core processes
label-processes-support = Support processes
label-process-map-input = Needs of people and interested parties
label-process-map-output = Satisfaction of people and interested parties

## The annex “Mission and Policy”

policy-title = Mission and Policy
policy-mission-title = Our mission
policy-policy-title = The policy of the consortium

## Sign-off of the policy
policy-place-and-date = { $policy-place }, { $policy-date }
