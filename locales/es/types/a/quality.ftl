### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator = Responsable del área de servicios
unit-services = Área de servicios

## Processes

process-access = Acceso y admisión
    .inputs = Solicitud de la persona, de la familia o del servicio derivante
    .outputs = Valoración compartida, acuerdo de ingreso firmado o denegación motivada
process-individual-plan = Plan personalizado
    .inputs = Valoración inicial, deseos e historia de la persona, indicaciones de los servicios públicos
    .outputs = Plan firmado con objetivos, actividades, plazos y fechas de revisión
process-care = Vida diaria y cuidado
    .inputs = Plan personalizado, turnos, protocolos, sedes equipadas
    .outputs = Actividades realizadas y registradas, revisiones del plan, sucesos comunicados
process-discharge = Alta y continuidad
    .inputs = Revisión final del plan, recursos de la persona y del territorio
    .outputs = Informe final, paso acompañado, comprobación a los seis meses

## Objectives

objective-access-time = Tiempos de acceso
    .indicator = Días, de media, entre la solicitud y la primera entrevista
objective-individual-plans = Planes personalizados al día
    .indicator = Porcentaje de planes revisados con la persona al menos cada seis meses
objective-positive-endings = Procesos que llegan a su meta
    .indicator = Procesos terminados por haberse alcanzado los objetivos sobre el total de los terminados

## Risks and opportunities

risk-adverse-events = Evento adverso con daño para una persona acogida o un profesional
    .action = Notificación dentro del turno, análisis en equipo en un plazo de cinco días, simulacros de emergencia semestrales
risk-late-plans = Planes personalizados revisados con retraso
    .action = Calendario de vencimientos compartido, control mensual del responsable de área, comprobación por muestreo en las auditorías
risk-health-budgets = Difusión de los presupuestos de salud y de los proyectos de vida independiente
    .action = Un equipo formado para los planes personalizados; propuesta anual a las entidades; evaluación de los resultados

## Interested parties

party-users = Personas que usan los servicios
    .needs = Ser escuchadas, entender y decidir, contar con reglas previsibles, estar mejor
    .response = Plan escrito en común, asambleas, cuestionario anual, reclamaciones con respuesta escrita
party-families = Familias y administradores de apoyo nombrados por el juez
    .needs = Información, una referencia estable, alivio, respeto a sus decisiones
    .response = Una persona de referencia por familia, encuentros programados, grupo de apoyo, carta de servicios

## Norms

norm-care-levels = Niveles esenciales de asistencia sanitaria
norm-health-charters = Modelo general de referencia de la carta de servicios sanitarios

## Terms

term-user = Persona usuaria
    .definition = La persona que recibe el servicio. En los servicios residenciales y de día la llamamos también persona acogida.
term-individual-plan = Plan personalizado
    .definition = Acuerdo escrito con la persona sobre objetivos, actividades, plazos y revisiones; en los servicios sanitarios y socioeducativos recibe los nombres previstos por las normas.
term-health-budget = Presupuesto de salud
    .definition = Recursos sanitarios, sociales y personales reunidos en un único plan para la vivienda, el trabajo y las relaciones de una persona (en italiano, budget di salute).
