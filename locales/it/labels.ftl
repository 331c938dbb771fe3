### Words of the template library: header, footer, cover, document control, tables and charts.
### Keep them short: most stand in narrow columns.

## Header and footer

# Mark on every page of a document that has not been issued. Printed in capitals.
label-draft = Bozza
# Variables: $page and $pages are slots that the template fills (number of this page, number of all pages).
label-page-of = Pagina { $page } di { $pages }
# Stands beside the document's code. Variables: $control-revision (number)
label-revision-number = Rev. { $control-revision }

## Cover and contents

label-contents = Indice

# Heading of the list at the end of a document, and what stands below it. Dotted lines mark such texts on the pages.
label-gaps = Testi senza traduzione aggiornata
label-gaps-text = Nel documento questi testi sono sottolineati a puntini. Quelli mancanti compaiono nella lingua originale; quelli superati sono la traduzione di una versione precedente dell’originale.
# Heads of the list's columns.
label-page = Pagina
label-section = Sezione
label-text = Testo
label-state = Stato
# States of such a text: there is no translation; it was made from an earlier version.
label-gap-missing = mancante
label-gap-stale = superata
label-revision = Revisione
label-date = Data
label-code = Codice

## Document control page

label-document-control = Controllo del documento
label-title = Titolo
label-organisation = Organizzazione
label-standard = Norma di riferimento
label-next-review = Prossimo riesame
label-retention = Conservazione
# How long the document is kept. Variables: $control-retention-years (number)
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } anno dalla sostituzione
       *[other] { $control-retention-years } anni dalla sostituzione
    }
label-replaces = Sostituisce
label-source = Testo originale
# Only in translations. Variables: $control-source-revision (number), $control-source-date (date)
label-source-text = Traduzione dell’originale italiano, revisione { $control-source-revision } del { $control-source-date }
label-prevailing = Lingua che prevale
# Only in translations: which language counts if the texts differ.
label-prevailing-text = In caso di divergenza fa fede il testo italiano.

# Heading of the table of those who prepared, verified and approved the document.
label-approvals = Redazione, verifica e approvazione
label-step = Fase
label-role = Ruolo
label-name = Nome
label-role-and-name = Funzione e nome
label-prepared = Redatto
label-verified = Verificato
label-approved = Approvato
label-signature = Firma

label-revisions = Revisioni
label-revision-abbreviated = Rev.
label-description = Descrizione

# Only in translations that were corrected after they were issued; a number follows.
label-translation-revision = Revisione della traduzione

# The reason that the program proposes for a revision: this word, a colon, and what changed, as a list.
label-changed = Aggiornamento
label-changed-commitments = impegni della politica
label-changed-objectives = obiettivi
label-changed-people = persone
label-changed-services = servizi
label-changed-texts = testi

label-distribution = Lista di distribuzione
label-holder = Destinatario
label-copies = Copie
label-medium = Supporto
label-medium-paper = Carta
label-medium-digital = Digitale
label-copy-kind = Tipo di copia
label-copy-controlled = Controllata
label-copy-uncontrolled = Non controllata

## Numbers with their unit

# A measured value. Variables: $value (number), $unit (text: percent, days, hours, euro, score or count)
label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } giorno
               *[other] { $value } giorni
            }
        [hours]
            { $value ->
                [one] { $value } ora
               *[other] { $value } ore
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
# A target that a value must reach or must not exceed; alone where nothing lies beyond it, as 100%.
# Variables: $target (number), $unit (text, as above), $direction (text: at-least, at-most or exactly)
label-target-with-unit =
    { $direction ->
        [at-most] al massimo{" "}
        [exactly] {""}
       *[at-least] almeno{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } giorno
               *[other] { $target } giorni
            }
        [hours]
            { $target ->
                [one] { $target } ora
               *[other] { $target } ore
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

# Between the parts of an address or a name and a role on one line, with its space.
label-comma = ,{" "}

## Charts

label-value = Valore
label-target = Valore atteso
# Legend of a bar whose value has reached its target.
label-target-met = obiettivo raggiunto
# Legend of a bar whose value has not reached its target yet.
label-target-not-met = obiettivo non ancora raggiunto
# Bands of the process map.
label-processes-management = Processi direzionali
label-processes-core = Processi primari
label-processes-support = Processi di supporto
# What enters and what leaves the process map.
label-process-map-input = Bisogni delle persone e delle parti interessate
label-process-map-output = Soddisfazione delle persone e delle parti interessate

## The annex "Mission and Policy"

policy-title = Mission e Politica
# Heading above the mission of the organisation that the document is about.
policy-mission-title = La nostra missione
# Heading above the policy that all cooperatives share.
policy-policy-title = La politica del consorzio
# Place and date above a signature, as letters begin. Variables: $policy-place (text), $policy-date (date)
policy-place-and-date = { $policy-place }, { $policy-date }
