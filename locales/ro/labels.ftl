### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = Proiect
label-page-of = Pagina { $page } din { $pages }
label-revision-number = Rev. { $control-revision }

## Cover and contents

label-contents = Cuprins

label-gaps = Texte fără traducere actualizată
label-gaps-text = În document, aceste texte sunt subliniate cu puncte. Cele care lipsesc apar în limba originală; cele depășite sunt traducerea unei versiuni anterioare a originalului.
label-page = Pagina
label-section = Secțiune
label-text = Text
label-state = Stare
label-gap-missing = lipsește
label-gap-stale = depășită
label-revision = Revizia
label-date = Data
label-code = Cod

## Document control page

label-document-control = Controlul documentului
label-title = Titlu
label-organisation = Organizația
label-standard = Standard de referință
label-next-review = Următoarea revizuire
label-retention = Păstrare
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } an de la înlocuire
        [few] { $control-retention-years } ani de la înlocuire
       *[other] { $control-retention-years } de ani de la înlocuire
    }
label-replaces = Înlocuiește
label-source = Text original
label-source-text = Traducere a originalului italian, revizia { $control-source-revision } din { $control-source-date }
label-prevailing = Limba care prevalează
label-prevailing-text = În caz de divergență prevalează textul italian.
label-approvals = Elaborare, verificare și aprobare
label-step = Etapă
label-role-and-name = Funcția și numele
label-prepared = Elaborat
label-verified = Verificat
label-approved = Aprobat
label-signature = Semnătura
label-revisions = Revizii
label-revision-abbreviated = Rev.
label-description = Descriere

label-translation-revision = Revizia traducerii

label-changed = Actualizare
label-changed-commitments = angajamentele politicii
label-changed-objectives = obiective
label-changed-people = persoane
label-changed-services = servicii
label-changed-texts = texte
label-distribution = Lista de difuzare
label-holder = Destinatar
label-copies = Exemplare
label-medium = Suport
label-medium-paper = Hârtie
label-medium-digital = Digital
label-copy-kind = Tipul copiei
label-copy-controlled = Controlată
label-copy-uncontrolled = Necontrolată

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } zi
                [few] { $value } zile
               *[other] { $value } de zile
            }
        [hours]
            { $value ->
                [one] { $value } oră
                [few] { $value } ore
               *[other] { $value } de ore
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] cel mult{" "}
        [exactly] {""}
       *[at-least] cel puțin{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } zi
                [few] { $target } zile
               *[other] { $target } de zile
            }
        [hours]
            { $target ->
                [one] { $target } oră
                [few] { $target } ore
               *[other] { $target } de ore
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Between the parts of an address or a name and a role on one line

label-comma = ,{" "}

## Charts

label-value = Valoare
label-target = Valoare-țintă
label-target-met = obiectiv atins
label-target-not-met = obiectiv încă neatins

## The annex “Mission and Policy”

policy-title = Misiune și politică
policy-mission-title = Misiunea noastră
policy-policy-title = Politica consorțiului
policy-place-and-date = { $policy-place }, { $policy-date }
