### Quality data of the consortium itself.

## Holders of copies, roles and units

holder-members = Cooperativas asociadas
role-members-services = Responsable de servicios a las asociadas
role-development = Responsable de proyectos y desarrollo
unit-conference = Conferencia de cooperativas
unit-members-services = Servicios a las asociadas
unit-contracts = Licitaciones y contratos
unit-internal-audits = Auditorías internas
unit-development = Proyectos y desarrollo

## Offices

office-meeting-place = L’Aia, lugar de encuentro
office-purpose-consortium = Oficinas, servicios a las asociadas, archivo documental
office-purpose-meeting-place = Encuentros, formación, talleres e iniciativas abiertas
office-hours-events = Según el calendario de las iniciativas

## Processes

process-general-contracting = Licitaciones y contratación general
    .inputs = Anuncios y licitaciones, capacidad de las asociadas, requisitos de las entidades contratantes
    .outputs = Contratos asumidos, encargos a las asociadas, ejecución controlada
process-members-services = Servicios a las asociadas
    .inputs = Necesidades de las asociadas, acuerdos de servicio, plazos legales
    .outputs = Asesoramiento, administración, formación y auditorías prestados en plazo
process-start-up = Puesta en marcha de nuevas empresas sociales
    .inputs = Ideas de las asociadas, necesidades y recursos del territorio, financiación
    .outputs = Estudios de viabilidad, planes de empresa, acompañamiento en los dos primeros años
process-network = Redes y dinamización del territorio
    .inputs = Propuestas de asociaciones, escuelas, universidades, empresas y ciudadanía
    .outputs = Acuerdos, iniciativas abiertas, voluntariado acogido y acompañado

## Objectives

objective-general-contracting = Trabajo para las asociadas
    .indicator = Valor de los contratos asumidos y encargados a las asociadas
objective-members-satisfaction = Satisfacción de las asociadas
    .indicator = Valoración media de los servicios del consorcio, de 1 a 10
objective-new-enterprises = Nuevas empresas y nuevas ramas de actividad
    .indicator = Empresas sociales o ramas de actividad puestas en marcha en el año

## Risks and opportunities

risk-joint-liability = Incumplimiento de una asociada en un contrato asumido por el consorcio
    .action = Valoración previa, comprobaciones durante la ejecución, plan de sustitución para cada contrato
risk-uneven-systems = Distinto grado de madurez de los sistemas de calidad de las asociadas
    .action = Auditorías cruzadas, acompañamiento de las más atrasadas, modelos comunes de procedimientos y formularios
risk-new-markets = Demanda de productos y servicios con impacto social
    .action = Estudio anual de dos nuevas ramas de actividad; fondo de puesta en marcha alimentado por los contratos

## Interested parties

party-member-cooperatives = Cooperativas asociadas
    .needs = Trabajo, servicios fiables a costes conocidos, representación, reglas iguales para todas
    .response = Acuerdos de servicio, conferencia mensual, reparto transparente de los encargos
party-funders = Fundaciones y financiadores
    .needs = Proyectos viables, uso correcto de los fondos, resultados medidos
    .response = Justificaciones en plazo, indicadores de impacto, visitas abiertas a los proyectos

## Norms and terms

norm-consortia = Consorcios de cooperativas sociales
term-general-contractor = Contratista general
    .definition = El consorcio cuando asume un contrato en su conjunto, lo encarga a las asociadas y responde de él ante la entidad contratante.

## Services: what is measured

standard-call-screening = Días entre la publicación de una licitación y el aviso a las asociadas
standard-cost-statements = Porcentaje de encargos con el detalle de los costes comunicado antes de la firma
standard-audits-done = Auditorías realizadas sobre el total de las programadas
standard-audit-reports = Días entre la auditoría y el informe escrito
standard-payslips = Porcentaje de nóminas elaboradas sin errores
standard-projects-funded = Proyectos financiados sobre el total de los presentados
standard-initiatives = Iniciativas abiertas al público en el año
