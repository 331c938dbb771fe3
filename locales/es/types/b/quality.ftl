### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager = Responsable de producción
role-placement-tutor = Responsable de inserción laboral
unit-production = Producción y servicios
unit-placement = Inserción laboral

## Processes

process-orders = Ofertas y pedidos
    .inputs = Solicitudes de los clientes, licitaciones, capacidad productiva disponible
    .outputs = Oferta verificada, contrato o pedido confirmado, plan de trabajo
process-production = Producción y servicios
    .inputs = Plan de trabajo, materias primas, maquinaria, equipos de trabajo
    .outputs = Productos y trabajos realizados, controlados y registrados
process-delivery = Entrega y atención posterior
    .inputs = Productos y trabajos aprobados, acuerdos de entrega
    .outputs = Entrega aceptada, factura, aclaraciones y reparaciones
process-placement = Inserción laboral
    .inputs = Derivaciones de los servicios, entrevistas, puestos y tareas disponibles
    .outputs = Plan de inserción, competencias certificadas, paso al trabajo ordinario

## Objectives

objective-disadvantaged-share = Trabajo para quienes están excluidos de él
    .indicator = Trabajadores desfavorecidos sobre el total de los trabajadores
objective-placements = Nuevas prácticas e inserciones
    .indicator = Prácticas e inserciones laborales iniciadas en el año
objective-ordinary-work = Paso al trabajo ordinario
    .indicator = Personas contratadas por otras empresas tras su itinerario en la cooperativa
objective-punctuality = Puntualidad
    .indicator = Porcentaje de entregas e intervenciones en los plazos acordados

## Risks and opportunities

risk-single-client = Facturación concentrada en pocos clientes
    .action = Límite del 30 % por cliente, plan comercial anual, oferta común con el consorcio
risk-work-accidents = Accidentes en el uso de máquinas y equipos
    .action = Formación práctica antes de cada tarea, tutor en el equipo, análisis de los incidentes
risk-interrupted-placements = Inserciones interrumpidas antes de tiempo
    .action = Plan de inserción con revisiones mensuales, tareas graduales, contacto constante con el servicio derivante
risk-reserved-contracts = Contratos reservados y cláusulas sociales
    .action = Calendario de licitaciones, requisitos siempre actualizados, reuniones anuales con los órganos de contratación

## Interested parties

party-clients = Clientes públicos y privados
    .needs = Calidad constante, puntualidad, precio justo, un interlocutor que responde
    .response = Acuerdos escritos, controles antes de la entrega, persona de referencia por cliente, evaluación anual
party-disadvantaged-workers = Trabajadores desfavorecidos y servicios derivantes
    .needs = Un trabajo de verdad, ritmos adecuados, un tutor, perspectivas después del itinerario
    .response = Plan de inserción, tareas graduales, competencias acreditadas, contactos con otras empresas

## Norms

norm-disability-employment = Derecho al trabajo de las personas con discapacidad
norm-reserved-contracts = Código de contratos públicos: contratos reservados

## Terms

term-client = Cliente
    .definition = Quien compra nuestros productos o servicios: una entidad, una empresa o un particular.
term-disadvantaged-person = Persona desfavorecida
    .definition = Persona incluida en las categorías que indica el artículo 4 de la Ley italiana 381/1991, o atendida por los servicios con los que tenemos un acuerdo.
term-placement = Inserción laboral
    .definition = Itinerario con objetivos, tareas y revisiones que lleva a una persona desfavorecida a un trabajo estable, en la cooperativa o en otro lugar.
