### Words of the template library: header, footer, cover, document control, tables and charts.

## Header and footer

label-draft = Entwurf
label-page-of = Seite { $page } von { $pages }
label-revision-number = Rev. { $control-revision }

## Cover and contents

label-contents = Inhalt

label-gaps = Texte ohne aktuelle Übersetzung
label-gaps-text = Im Dokument sind diese Texte gepunktet unterstrichen. Fehlende erscheinen in der Originalsprache; veraltete sind die Übersetzung einer früheren Fassung des Originals.
label-page = Seite
label-section = Abschnitt
label-text = Text
label-state = Stand
label-gap-missing = fehlt
label-gap-stale = veraltet
label-revision = Revision
label-date = Datum
label-code = Code

## Document control page

label-document-control = Dokumentenlenkung
label-title = Titel
label-organisation = Organisation
label-standard = Bezugsnorm
label-next-review = Nächste Überprüfung
label-retention = Aufbewahrung
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } Jahr nach der Ersetzung
       *[other] { $control-retention-years } Jahre nach der Ersetzung
    }
label-replaces = Ersetzt
label-source = Originaltext
label-source-text = Übersetzung des italienischen Originals, Revision { $control-source-revision } vom { $control-source-date }
label-prevailing = Maßgebende Sprache
label-prevailing-text = Bei Abweichungen ist der italienische Text maßgebend.

label-approvals = Erstellung, Prüfung und Freigabe
label-step = Schritt
label-role = Rolle
label-name = Name
label-role-and-name = Funktion und Name
label-prepared = Erstellt
label-verified = Geprüft
label-approved = Freigegeben
label-signature = Unterschrift

label-revisions = Revisionen
label-revision-abbreviated = Rev.
label-description = Beschreibung

label-translation-revision = Revision der Übersetzung

label-changed = Aktualisierung
label-changed-commitments = Verpflichtungen der Politik
label-changed-objectives = Ziele
label-changed-people = Personen
label-changed-services = Dienste
label-changed-texts = Texte

label-distribution = Verteiler
label-holder = Empfänger
label-copies = Anzahl
label-medium = Medium
label-medium-paper = Papier
label-medium-digital = Digital
label-copy-kind = Exemplar
label-copy-controlled = Gelenkt
label-copy-uncontrolled = Nicht gelenkt

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } Tag
               *[other] { $value } Tage
            }
        [hours]
            { $value ->
                [one] { $value } Stunde
               *[other] { $value } Stunden
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] höchstens{" "}
        [exactly] {""}
       *[at-least] mindestens{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } Tag
               *[other] { $target } Tage
            }
        [hours]
            { $target ->
                [one] { $target } Stunde
               *[other] { $target } Stunden
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ,{" "}

## Charts

label-value = Wert
label-target = Zielwert
label-target-met = Ziel erreicht
label-target-not-met = Ziel noch nicht erreicht
label-processes-management = Führungsprozesse
label-processes-core = Kernprozesse
label-processes-support = Unterstützungsprozesse
label-process-map-input = Bedürfnisse der Menschen und der interessierten Parteien
label-process-map-output = Zufriedenheit der Menschen und der interessierten Parteien

## The annex “Mission and Policy”

policy-title = Auftrag und Politik
policy-mission-title = Unser Auftrag
policy-policy-title = Die Politik des Konsortiums
policy-place-and-date = { $policy-place }, den { $policy-date }
