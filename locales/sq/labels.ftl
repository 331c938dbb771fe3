### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = Draft
label-page-of = Faqja { $page } nga { $pages }
label-revision-number = Rish. { $control-revision }

## Cover and contents

label-contents = Përmbajtja

label-gaps = Tekste pa përkthim të përditësuar
label-gaps-text = Në dokument këto tekste janë të nënvizuara me pika. Ato që mungojnë paraqiten në gjuhën origjinale; ato të vjetruara janë përkthimi i një versioni të mëparshëm të origjinalit.
label-page = Faqja
label-section = Seksioni
label-text = Teksti
label-state = Gjendja
label-gap-missing = mungon
label-gap-stale = i vjetruar
label-revision = Rishikimi
label-date = Data
label-code = Kodi

## Document control page

label-document-control = Kontrolli i dokumentit
label-title = Titulli
label-organisation = Organizata
label-standard = Standardi i referencës
label-next-review = Shqyrtimi i ardhshëm
label-retention = Ruajtja
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } vit pas zëvendësimit
       *[other] { $control-retention-years } vjet pas zëvendësimit
    }
label-replaces = Zëvendëson
label-source = Teksti origjinal
label-source-text = Përkthim i origjinalit italisht, rishikimi { $control-source-revision }, datë { $control-source-date }
label-prevailing = Gjuha që mbizotëron
label-prevailing-text = Në rast mospërputhjesh, mbizotëron teksti në gjuhën italiane.

label-approvals = Hartimi, verifikimi dhe miratimi
label-step = Faza
label-role-and-name = Funksioni dhe emri
label-prepared = Hartuar
label-verified = Verifikuar
label-approved = Miratuar
label-signature = Nënshkrimi

label-revisions = Rishikimet
label-revision-abbreviated = Rish.
label-description = Përshkrimi

label-translation-revision = Rishikimi i përkthimit

label-changed = Përditësim
label-changed-commitments = angazhimet e politikës
label-changed-objectives = objektivat
label-changed-people = personat
label-changed-services = shërbimet
label-changed-texts = tekstet

label-distribution = Lista e shpërndarjes
label-holder = Marrësi
label-copies = Kopje
label-medium = Mbajtësi
label-medium-paper = Letër
label-medium-digital = Elektronik
label-copy-kind = Lloji i kopjes
label-copy-controlled = E kontrolluar
label-copy-uncontrolled = E pakontrolluar

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } ditë
               *[other] { $value } ditë
            }
        [hours]
            { $value ->
                [one] { $value } orë
               *[other] { $value } orë
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] deri në{" "}
        [exactly] {""}
       *[at-least] të paktën{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } ditë
               *[other] { $target } ditë
            }
        [hours]
            { $target ->
                [one] { $target } orë
               *[other] { $target } orë
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ,{" "}

## Charts

label-value = Vlera
label-target = Vlera e synuar
label-target-met = objektivi u arrit
label-target-not-met = objektivi nuk është arritur ende

## The annex “Mission and Policy”

policy-title = Misioni dhe politika
policy-mission-title = Misioni ynë
policy-policy-title = Politika e konsorciumit
policy-place-and-date = { $policy-place }, { $policy-date }
