### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = Osnutek
label-page-of = Stran { $page } od { $pages }
label-revision-number = Rev. { $control-revision }

## Cover and contents

label-contents = Kazalo

label-gaps = Besedila brez posodobljenega prevoda
label-gaps-text = V dokumentu so ta besedila podčrtana s pikami. Manjkajoča so v izvirnem jeziku; zastarela so prevod starejše različice izvirnika.
label-page = Stran
label-section = Razdelek
label-text = Besedilo
label-state = Stanje
label-gap-missing = manjka
label-gap-stale = zastarel
label-revision = Revizija
label-date = Datum
label-code = Oznaka

## Document control page

label-document-control = Obvladovanje dokumenta
label-title = Naslov
label-organisation = Organizacija
label-standard = Referenčni standard
label-next-review = Naslednji pregled
label-retention = Čas hrambe
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } leto od zamenjave
        [two] { $control-retention-years } leti od zamenjave
        [few] { $control-retention-years } leta od zamenjave
       *[other] { $control-retention-years } let od zamenjave
    }
label-replaces = Nadomešča
label-source = Izvirno besedilo
label-source-text = Prevod italijanskega izvirnika, revizija { $control-source-revision }, { $control-source-date }
label-prevailing = Prevladujoči jezik
label-prevailing-text = Ob razhajanjih velja italijansko besedilo.
label-approvals = Priprava, pregled in odobritev
label-step = Korak
label-role-and-name = Funkcija in ime
label-prepared = Priprava
label-verified = Pregled
label-approved = Odobritev
label-signature = Podpis
label-revisions = Revizije
label-revision-abbreviated = Rev.
label-description = Opis

label-translation-revision = Revizija prevoda

label-changed = Posodobitev
label-changed-commitments = zaveze politike
label-changed-objectives = cilji
label-changed-people = osebe
label-changed-services = storitve
label-changed-texts = besedila
label-distribution = Razdelilnik
label-holder = Prejemnik
label-copies = Izvodi
label-medium = Oblika
label-medium-paper = Papir
label-medium-digital = Digitalno
label-copy-kind = Vrsta izvoda
label-copy-controlled = Nadzorovan
label-copy-uncontrolled = Nenadzorovan

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } dan
                [two] { $value } dneva
                [few] { $value } dnevi
               *[other] { $value } dni
            }
        [hours]
            { $value ->
                [one] { $value } ura
                [two] { $value } uri
                [few] { $value } ure
               *[other] { $value } ur
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] največ{" "}
        [exactly] {""}
       *[at-least] vsaj{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } dan
                [two] { $target } dneva
                [few] { $target } dni
               *[other] { $target } dni
            }
        [hours]
            { $target ->
                [one] { $target } uro
                [two] { $target } uri
                [few] { $target } ure
               *[other] { $target } ur
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Between the parts of an address or a name and a role on one line

label-comma = ,{" "}

## Charts

label-value = Vrednost
label-target = Ciljna vrednost
label-target-met = cilj dosežen
label-target-not-met = cilj še ni dosežen

## The annex “Mission and Policy”

policy-title = Poslanstvo in politika
policy-mission-title = Naše poslanstvo
policy-policy-title = Politika konzorcija
policy-place-and-date = { $policy-place }, { $policy-date }
