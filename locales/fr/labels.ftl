### Words of the template library. Keep them short: most stand in narrow columns.

## Header and footer

label-draft = Projet
label-page-of = Page { $page } sur { $pages }
label-revision-number = Rév. { $control-revision }

## Cover and contents

label-contents = Sommaire

label-gaps = Textes sans traduction à jour
label-gaps-text = Dans le document, ces textes sont soulignés en pointillé. Ceux qui manquent paraissent dans la langue originale ; ceux qui sont périmés traduisent une version antérieure de l’original.
label-page = Page
label-section = Section
label-text = Texte
label-state = État
label-gap-missing = manquante
label-gap-stale = périmée
label-revision = Révision
label-date = Date
label-code = Code

## Document control page

label-document-control = Maîtrise du document
label-title = Titre
label-organisation = Organisme
label-standard = Norme de référence
label-next-review = Prochain réexamen
label-retention = Conservation
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } an après le remplacement
       *[other] { $control-retention-years } ans après le remplacement
    }
label-replaces = Remplace
label-source = Texte original
label-source-text = Traduction de l’original italien, révision { $control-source-revision } du { $control-source-date }
label-prevailing = Langue qui prévaut
label-prevailing-text = En cas de divergence, le texte italien fait foi.

label-approvals = Rédaction, vérification et approbation
label-step = Étape
label-role = Fonction
label-name = Nom
label-role-and-name = Fonction et nom
label-prepared = Rédaction
label-verified = Vérification
label-approved = Approbation
label-signature = Signature

label-revisions = Révisions
label-revision-abbreviated = Rév.
label-description = Description

label-translation-revision = Révision de la traduction

label-changed = Mise à jour
label-changed-commitments = engagements de la politique
label-changed-objectives = objectifs
label-changed-people = personnes
label-changed-services = services
label-changed-texts = textes

label-distribution = Liste de diffusion
label-holder = Destinataire
label-copies = Exemplaires
label-medium = Support
label-medium-paper = Papier
label-medium-digital = Numérique
label-copy-kind = Type d’exemplaire
label-copy-controlled = Contrôlé
label-copy-uncontrolled = Non contrôlé

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } jour
               *[other] { $value } jours
            }
        [hours]
            { $value ->
                [one] { $value } heure
               *[other] { $value } heures
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] au plus{" "}
        [exactly] {""}
       *[at-least] au moins{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } jour
               *[other] { $target } jours
            }
        [hours]
            { $target ->
                [one] { $target } heure
               *[other] { $target } heures
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ,{" "}

## Charts

label-value = Valeur
label-target = Valeur cible
label-target-met = cible atteinte
label-target-not-met = cible non encore atteinte
label-processes-management = Processus de pilotage
label-processes-core = Processus opérationnels
label-processes-support = Processus support
label-process-map-input = Besoins des personnes et des parties intéressées
label-process-map-output = Satisfaction des personnes et des parties intéressées

## The annex "Mission and Policy"

policy-title = Mission et politique
policy-mission-title = Notre mission
policy-policy-title = La politique du consortium
policy-place-and-date = { $policy-place }, le { $policy-date }
