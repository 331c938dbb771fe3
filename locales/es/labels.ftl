### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = Borrador
label-page-of = Página { $page } de { $pages }
label-revision-number = Rev. { $control-revision }

## Cover and contents

label-contents = Índice

label-gaps = Textos sin traducción actualizada
label-gaps-text = En el documento, estos textos llevan un subrayado de puntos. Los que faltan aparecen en la lengua original; los desactualizados son la traducción de una versión anterior del original.
label-page = Página
label-section = Sección
label-text = Texto
label-state = Estado
label-gap-missing = falta
label-gap-stale = desactualizada
label-revision = Revisión
label-date = Fecha
label-code = Código

## Document control page

label-document-control = Control del documento
label-title = Título
label-organisation = Organización
label-standard = Norma de referencia
label-next-review = Próxima revisión
label-retention = Conservación
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } año desde la sustitución
       *[other] { $control-retention-years } años desde la sustitución
    }
label-replaces = Sustituye a
label-source = Texto original
label-source-text = Traducción del original italiano, revisión { $control-source-revision } del { $control-source-date }
label-prevailing = Lengua que prevalece
label-prevailing-text = En caso de divergencia prevalece el texto italiano.

label-approvals = Elaboración, verificación y aprobación
label-step = Fase
label-role = Cargo
label-name = Nombre
label-role-and-name = Función y nombre
label-prepared = Elaborado
label-verified = Verificado
label-approved = Aprobado
label-signature = Firma

label-revisions = Revisiones
label-revision-abbreviated = Rev.
label-description = Descripción

label-translation-revision = Revisión de la traducción

label-changed = Actualización
label-changed-commitments = compromisos de la política
label-changed-objectives = objetivos
label-changed-people = personas
label-changed-services = servicios
label-changed-texts = textos

label-distribution = Lista de distribución
label-holder = Destinatario
label-copies = Copias
label-medium = Soporte
label-medium-paper = Papel
label-medium-digital = Digital
label-copy-kind = Tipo de copia
label-copy-controlled = Controlada
label-copy-uncontrolled = No controlada

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } día
               *[other] { $value } días
            }
        [hours]
            { $value ->
                [one] { $value } hora
               *[other] { $value } horas
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] como máximo{" "}
        [exactly] {""}
       *[at-least] al menos{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } día
               *[other] { $target } días
            }
        [hours]
            { $target ->
                [one] { $target } hora
               *[other] { $target } horas
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ,{" "}

## Charts

label-value = Valor
label-target = Valor objetivo
label-target-met = objetivo alcanzado
label-target-not-met = objetivo aún no alcanzado
label-processes-management = Procesos estratégicos
label-processes-core = Procesos clave
label-processes-support = Procesos de apoyo
label-process-map-input = Necesidades de las personas y de las partes interesadas
label-process-map-output = Satisfacción de las personas y de las partes interesadas

## The annex “Mission and Policy”

policy-title = Misión y política
policy-mission-title = Nuestra misión
policy-policy-title = La política del consorcio
policy-place-and-date = En { $policy-place }, a { $policy-date }
