### The words of the quality data in manuals/ that all organisations share. Most of it is printed in narrow columns.

## Reasons of the revisions

revision-transition = Nueva edición conforme a la norma ISO 9001:2015
revision-risks = Se actualizan el contexto, las partes interesadas y el registro de riesgos y oportunidades
revision-objectives = Se revisan los objetivos e indicadores; se actualizan el organigrama y los procesos
revision-policy-first = Primera emisión, anexa al manual
revision-charter-first = Primera emisión
revision-charter-complaints = Se revisa el procedimiento de reclamaciones; se actualizan los estándares
revision-charter-yearly = Actualización anual de servicios, estándares y datos de contacto

## Holders of copies (distribution list)

holder-management = Dirección
holder-sites = Sedes operativas
holder-staff = Personal, en el archivo documental
holder-consortium = Consorcio, archivo de las asociadas
holder-certification-body = Organismo de certificación
holder-noticeboards = Tablones de anuncios de las sedes
holder-public = Público, en el sitio web
holder-reception = Recepción y entradas de las sedes
holder-authorities = Entidades contratantes

## Roles: the bare post, without article

role-president =
    { $gender ->
        [female] Presidenta
       *[other] Presidente
    }
role-vice-president =
    { $gender ->
        [female] Vicepresidenta
       *[other] Vicepresidente
    }
role-director =
    { $gender ->
        [female] Directora
       *[other] Director
    }
role-quality-manager = Responsable de calidad
role-administration = Responsable de administración
role-staff-manager = Responsable de personal y formación
role-safety = Responsable del servicio de prevención

## Units of the organisation chart: they stand in small boxes

unit-assembly = Asamblea general
unit-board = Consejo Rector
unit-management = Dirección
unit-quality = Calidad
unit-staff = Personal y formación
unit-administration = Administración y compras
unit-safety = Seguridad y salud

## Offices

office-registered = Domicilio social y oficinas
office-hours-weekdays = De lunes a viernes, 9:00–12:30 y 14:00–17:00

## How often an indicator is measured

frequency-quarterly = Cada trimestre
frequency-half-yearly = Cada semestre
frequency-yearly = Cada año

## Objectives: what is to be reached, and (indicator) what is counted

objective-satisfaction = Satisfacción de personas usuarias, clientes y entidades contratantes
    .indicator = Opiniones positivas sobre el total de los cuestionarios recogidos
objective-complaint-reply = Respuesta rápida a las reclamaciones
    .indicator = Días, de media, entre la reclamación y la respuesta escrita
objective-training = Formación y supervisión
    .indicator = Horas de formación y supervisión por trabajador
objective-turnover = Estabilidad de los equipos de trabajo
    .indicator = Trabajadores que han dejado la organización sobre el total de la plantilla
objective-co-design = Codiseño con las entidades públicas
    .indicator = Proyectos codiseñados o coproducidos activos durante el año
objective-partnerships = Apertura al territorio
    .indicator = Asociaciones, escuelas, universidades y empresas con un acuerdo activo
objective-renewable-energy = Energía de fuentes renovables
    .indicator = Parte renovable de la energía eléctrica consumida
objective-corrective-actions = Eficacia de las acciones correctivas
    .indicator = Porcentaje de acciones correctivas cerradas en plazo con verificación positiva

## Processes: what each one receives (inputs) and what it hands on (outputs)

process-governance = Gobierno y revisión
    .inputs = Análisis del contexto, informes de los responsables, cuentas anuales, resultados de los indicadores
    .outputs = Política, objetivos y recursos; decisiones de la revisión por la dirección
process-quality = Sistema de calidad y mejora
    .inputs = No conformidades, resultados de las auditorías, propuestas de quienes trabajan
    .outputs = Documentos actualizados, acciones correctivas verificadas, informe para la revisión
process-listening = Escucha, satisfacción y reclamaciones
    .inputs = Cuestionarios, reclamaciones, entrevistas, avisos del personal y de las entidades contratantes
    .outputs = Respuestas escritas, análisis de la satisfacción, peticiones de mejora
process-design = Diseño y relaciones con las entidades
    .inputs = Necesidades detectadas, planes sociales de zona, convocatorias públicas, peticiones de las entidades contratantes
    .outputs = Proyectos, ofertas, convenios y contratos revisados y firmados
process-staff = Personal y formación
    .inputs = Necesidades de personal y de competencias, objetivos del año
    .outputs = Personas seleccionadas, incorporadas, formadas y apoyadas con la supervisión
process-resources = Compras, sedes y equipos
    .inputs = Peticiones de compra, vencimientos de mantenimiento, requisitos de seguridad
    .outputs = Suministros verificados, sedes acogedoras y seguras, vehículos y equipos en buen estado

## Risks and opportunities: what may happen, and (action) what is done about it

risk-tariffs = Tarifas y precios congelados mientras suben los costes laborales
    .action = Control de gestión trimestral; petición documentada de revisión de precios; ingresos de varias entidades contratantes
risk-recruitment = Dificultad para encontrar y retener personal cualificado
    .action = Prácticas con escuelas y universidades; acompañamiento de tres meses; turnos anunciados con un mes de antelación
risk-burnout = Desgaste de quienes trabajan en contacto con el sufrimiento
    .action = Supervisión mensual; entrevistas individuales dos veces al año; rotación de las tareas más duras
risk-personal-data = Pérdida o difusión de datos personales
    .action = Accesos según la función, copias cifradas cada noche, prueba semestral de restauración, formación anual
risk-heat = Olas de calor y cortes de electricidad o de agua en las sedes
    .action = Plan contra el calor, protecciones solares y bombas de calor, reservas y contactos de emergencia comprobados cada mes de mayo
risk-co-programming = Espacio para la coprogramación en los nuevos planes sociales de zona
    .action = Presencia en las mesas de trabajo, datos sobre las necesidades recogidos por los servicios, propuestas preparadas con las demás cooperativas
risk-universities = Investigación y evaluación de impacto junto con las universidades
    .action = Un convenio para evaluar los resultados; dos tesis o investigaciones acogidas cada año

## Interested parties: who they are, what they expect (needs), how we answer (response)

party-workers = Trabajadores
    .needs = Trabajo estable y seguro, tareas claras, formación, escucha
    .response = Convenio colectivo aplicado íntegramente, plan de formación, supervisión, encuesta anual de clima laboral
party-members = Personas socias
    .needs = Participación en las decisiones, información comprensible, solidez económica
    .response = Asambleas preparadas en pequeños grupos, balance social, cuentas trimestrales a disposición
party-authorities = Entidades públicas contratantes
    .needs = Servicios conformes con los acuerdos, resultados documentados, colaboración en el diseño
    .response = Informes periódicos con indicadores, una persona de referencia por contrato, mesas de codiseño
party-network = Consorcio y otras cooperativas
    .needs = Fiabilidad, intercambio de competencias, resultados comparables
    .response = Indicadores comunes, auditorías cruzadas, grupos de trabajo temáticos
party-suppliers = Proveedores
    .needs = Pedidos claros, pagos puntuales, relaciones duraderas
    .response = Homologación con criterios conocidos, pedidos escritos, pago al vencimiento, evaluación comunicada cada año
party-community = Ciudadanía, voluntariado y asociaciones
    .needs = Lugares abiertos, información correcta, ocasiones para participar
    .response = Espacios e iniciativas abiertos a todos, acuerdos con las asociaciones, acompañamiento del voluntariado

## Norms: what each one is about (the reference itself is data)

norm-quality-standard = Requisitos de los sistemas de gestión de la calidad
norm-cooperatives = Régimen de las cooperativas sociales
norm-social-services = Sistema integrado de intervenciones y servicios sociales; carta de servicios sociales
norm-public-services = Principios de la prestación de los servicios públicos
norm-third-sector = Código del Tercer Sector: coprogramación y codiseño
norm-social-enterprise = Régimen de la empresa social
norm-workplace-safety = Seguridad y salud en el trabajo
norm-data-protection = Protección de los datos personales
norm-liability = Responsabilidad administrativa de las personas jurídicas

## Terms

term-commissioner = Entidad contratante
    .definition = La entidad que encarga el servicio y asume su coste, en todo o en parte. Puede no coincidir con quien lo recibe.
term-interested-party = Parte interesada
    .definition = Persona u organización que puede influir en nuestro trabajo o verse afectada por él.
term-co-design = Codiseño
    .definition = Definición de una intervención hecha en común por la entidad pública y las entidades del Tercer Sector, cada una con recursos propios (en italiano, co-progettazione).
term-co-production = Coproducción
    .definition = Modo de realizar un servicio en el que también quien lo recibe y su comunidad aportan tiempo, competencias y decisiones.
term-indicator = Indicador
    .definition = Medida que se toma a intervalos establecidos, con un objetivo y un responsable.
term-nonconformity = No conformidad
    .definition = Desviación respecto de un requisito de la norma, de un acuerdo o de una regla nuestra.
term-corrective-action = Acción correctiva
    .definition = Lo que hacemos sobre las causas de una no conformidad para que no se repita; se cierra solo después de verificar su eficacia.
term-management-review = Revisión por la dirección
    .definition = Reunión, al menos anual, en la que la Dirección valora el sistema a partir de los datos recogidos y decide objetivos, recursos y cambios.

## Services: what a standard of service is about (factor)

factor-timeliness = Rapidez
factor-personalisation = Personalización
factor-participation = Participación
factor-openness = Apertura al territorio
factor-continuity = Continuidad
factor-listening = Escucha
factor-clarity = Claridad
factor-reliability = Fiabilidad
factor-effectiveness = Eficacia
