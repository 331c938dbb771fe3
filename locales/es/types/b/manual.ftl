### The quality manual of the work-integration cooperatives (type B).

## 1 The organisation

manual-introduction-identity =
    Formamos parte del consorcio { $consortium-name }, con el que compartimos la política de la calidad y las reglas del sistema de gestión. Somos también una empresa: los clientes nos eligen por lo que hacemos, no por lo que somos. La calidad del producto y la de la inserción laboral se sostienen mutuamente, porque solo un trabajo bien hecho da dignidad a quien lo realiza y continuidad a la empresa.
manual-introduction-workforce =
    La base social está formada por { $workforce-members ->
        [one] una persona socia
       *[other] { $workforce-members } personas socias
    }. En el último año cada persona que trabaja en la cooperativa ha recibido, de media, { $workforce-training-hours ->
        [one] una hora
       *[other] { $workforce-training-hours } horas
    } de formación, incluidas las realizadas con el tutor en el puesto de trabajo.

## 4 to 7: context, leadership, support

manual-context-analysis =
    La cooperativa vive del mercado y, a la vez, cumple una tarea pública. Entre las cuestiones externas pesan los precios de las materias primas y de la energía, las licitaciones adjudicadas solo por el precio más bajo, las cláusulas sociales de los contratos públicos, la estacionalidad de los encargos y los tiempos de los servicios que derivan a las personas. Entre las internas cuentan el número y la preparación de los tutores, la antigüedad de los equipos, la dependencia de unos pocos clientes y el equilibrio entre productividad y acompañamiento. La Dirección valora estas cuestiones una por una y deduce de ellas los riesgos y las oportunidades del capítulo 6.
manual-leadership-focus =
    <strong>Clientes y trabajadores en el centro.</strong> El Director se reúne cada año con los diez clientes principales y les pregunta qué cambiarían; las respuestas entran en la revisión por la dirección. Con el mismo cuidado se escucha a los trabajadores: cada equipo tiene una reunión quincenal y quien está en inserción habla con su tutor al menos una vez por semana. No se acepta ningún encargo si los plazos exigidos obligan a dejar atrás a quien aprende más despacio.
manual-role-line = Responsable de producción
manual-role-line-duties = Programa los encargos, asigna equipos y máquinas, autoriza las entregas; puede detener un trabajo no conforme o inseguro.
manual-role-group = Responsable de inserción laboral
manual-role-group-duties = Prepara con la persona el plan de inserción, mantiene las relaciones con los servicios derivantes, coordina a los tutores y propone los cambios de tarea.
manual-role-contact = Jefe de equipo y tutor
manual-role-contact-duties = Dirigen el trabajo de cada día: el primero responde del resultado y de los controles, el segundo acompaña a quien aprende y anota sus progresos.
manual-support-infrastructure =
    <strong>Sedes, máquinas y vehículos.</strong> Cada máquina y cada vehículo tienen una ficha con el manual, los dispositivos de seguridad, el mantenimiento y las personas habilitadas para usarlos; sin habilitación no se ponen en marcha. El Responsable de producción programa el mantenimiento en los períodos de menos trabajo, lo registra y conserva existencias de los repuestos cuya falta detendría un encargo. Los controles previos al uso se explican con dibujos expuestos junto a la máquina, comprensibles también para quien lee con dificultad.
manual-support-environment =
    <strong>Ambiente de trabajo.</strong> Los puestos se adaptan a las personas: tiempos, ayudas técnicas, luz, ruido, pausas. El tutor y el responsable de seguridad los revisan juntos a la entrada y en cada cambio de tarea. Los turnos se publican con un mes de antelación; las dificultades personales se afrontan en una entrevista reservada, nunca delante del equipo.
manual-support-awareness =
    Cada trabajador debe saber decir para qué sirve la pieza o el servicio que realiza, quién lo recibirá y cómo se reconoce un trabajo bien hecho. El jefe de equipo lo comprueba al comienzo de cada encargo con una muestra o una fotografía de referencia; el auditor lo pregunta, con palabras sencillas, en todas las auditorías. Quien advierte un defecto detiene el trabajo sin tener que pedir permiso.
manual-record-core = Expedientes de encargo, controles y entregas
    .keeper = Responsable de producción
    .retention = Diez años desde la entrega
manual-record-daily = Planes de inserción laboral y sus revisiones
    .keeper = Responsable de inserción laboral
    .retention = Duración de la relación y diez años

## 8 Products and services, from order to delivery

manual-work-planning-title = Programar los encargos
manual-work-planning =
    El Responsable de producción lleva un <strong>programa semanal</strong> con los encargos, los equipos, las máquinas y los materiales; lo presenta el viernes a los jefes de equipo y lo corrige cuando hace falta, dejando constancia de la versión anterior. Al programar tiene en cuenta los tiempos de quienes están en inserción: los equipos se componen de modo que nadie trabaje solo y que cada semana haya espacio para aprender. Todos los encargos pasan por las mismas fases.
manual-work-step-request = Solicitud
    .done = Se recogen cantidad, calidad, plazos y lugar; si es necesario, se hace una visita previa
    .answers = Responsable del servicio
    .record = Ficha de la solicitud
manual-work-step-offer = Oferta y pedido
    .done = Se comprueban capacidad, costes y seguridad; se firma el contrato o se confirma el pedido
    .answers = Director
    .record = Revisión de la oferta, pedido
manual-work-step-preparation = Preparación
    .done = Se designan equipo y tutor, se aprovisionan los materiales, se prepara la muestra
    .answers = Responsable de producción
    .record = Hoja de encargo
manual-work-step-execution = Producción o servicio
    .done = Se trabaja según la instrucción ilustrada; se controla la primera pieza y después a intervalos
    .answers = Jefe de equipo
    .record = Hoja de encargo
manual-work-step-check = Control final
    .done = Se compara el resultado con el pedido y con la muestra; se libera o se retiene
    .answers = Responsable de producción
    .record = Acta de control
manual-work-step-delivery = Entrega y atención posterior
    .done = Se entrega, se recoge la firma del cliente, se responde a los avisos en un plazo de dos días laborables
    .answers = Responsable del servicio
    .record = Albarán de entrega
manual-work-requirements-title = Solicitudes, ofertas y pedidos
manual-work-requirements-records = Fichas de las solicitudes, revisión de la oferta
manual-work-requirements =
    A toda solicitud se da una primera contestación en un plazo de cinco días laborables, aunque sea para decir que no; la respuesta escrita llega en los plazos de la Carta de servicios. Antes de la oferta, el Director, el Responsable de producción y la administración comprueban seis puntos: qué se pide y qué se da por supuesto, normas aplicables, capacidad de personas y máquinas, seguridad del lugar, costes, compatibilidad con las inserciones en curso. El resultado queda en la <strong>ficha de revisión de la oferta</strong>; para los pedidos repetidos por debajo del importe fijado por la Dirección basta la confirmación del Responsable de producción.
manual-work-requirements-changes =
    Los pedidos verbales se confirman por escrito el mismo día. Si el cliente cambia cantidades, plazos o características, el responsable del servicio repite la revisión, actualiza la hoja de encargo y avisa al equipo antes de que el trabajo continúe. Lo que no se ha acordado no se entrega: se pregunta.
manual-work-design-title = Diseñar productos e inserciones
manual-work-design-records = Expediente de desarrollo, planes de inserción
manual-work-design =
    Un producto o servicio nuevo se desarrolla por etapas: idea y destinatarios, requisitos legales y de seguridad, prototipo o prueba, costes, instrucción ilustrada, primera serie. Al final de cada etapa el grupo de diseño comenta el resultado con un cliente dispuesto a probarlo y la Dirección decide si se continúa. El diseño indica desde el principio qué tareas ofrece el producto a quienes están en inserción y qué ayudas técnicas hacen falta.
manual-work-design-placement =
    También el <strong>plan de inserción</strong> se diseña. El Responsable de inserción laboral, la persona y el servicio derivante escriben las capacidades de partida, la tarea, el horario, los apoyos y las metas; tras un período de observación de ocho semanas lo confirman o lo cambian. La persona y el tutor lo revisan cada mes y, con el servicio derivante, al menos cada seis meses. La meta puede ser un contrato estable en la cooperativa o el paso a otra empresa: en este caso seguimos a disposición durante seis meses.
manual-work-suppliers-title = Compras y proveedores
manual-work-suppliers-records = Lista de proveedores homologados, registro de entradas
manual-work-suppliers =
    Las compras que influyen en la calidad y en la seguridad se hacen solo a proveedores homologados. El Responsable de administración comprueba que cumplen los requisitos, pide una muestra o una prueba y los evalúa cada año por su puntualidad, conformidad y atención; por debajo de siete sobre diez, el proveedor presenta un remedio en un plazo de treinta días o sale de la lista. El pedido indica siempre cantidades, especificaciones, documentos exigidos y lugar de entrega.
manual-work-suppliers-incoming =
    El almacén controla cada entrada: documento, cantidad, integridad, caducidad y, cuando está previsto, temperatura o certificado. El material que aún no se ha controlado permanece en la zona amarilla; el rechazado, en la zona roja, cerrada. Los trabajos encargados a terceros se controlan a su regreso con los mismos criterios que los propios.
manual-work-provision-title = De la producción a la entrega
manual-work-provision-records = Hoja de encargo, diario de inserción
manual-work-execution =
    <strong>Producción.</strong> Se trabaja con la hoja de encargo y la instrucción ilustrada de la tarea, presentes en el puesto de trabajo en la revisión en vigor. El jefe de equipo aprueba la primera pieza, o el primer local, comparándola con la muestra; después controla a intervalos establecidos y firma. Los trabajos que no se pueden verificar al final se realizan con parámetros registrados y personal habilitado.
manual-work-placement =
    <strong>Acompañamiento.</strong> El tutor pasa cada día por el equipo y anota en el diario de inserción lo que la persona sabe hacer sola, con ayuda o todavía no. Cuando algo no va bien se adapta primero la tarea concreta, luego el tiempo y por último el puesto. Las medidas disciplinarias con quien está en inserción las decide el Director después de oír al tutor.
manual-work-traceability =
    <strong>Trazabilidad.</strong> El número de encargo acompaña a los materiales, los productos semielaborados, la hoja de trabajo y el albarán. En los productos alimentarios y agrícolas se registran también los lotes de entrada y de salida: dos veces al año un simulacro de retirada comprueba que desde un envase se llega al proveedor, y viceversa, en menos de cuatro horas.
manual-work-property =
    <strong>Bienes de los clientes.</strong> Las llaves, las máquinas, los materiales, los planos y los datos recibidos del cliente se anotan a su llegada, se custodian aparte y se devuelven con firma. Un daño se comunica al cliente el mismo día, antes de repararlo.
manual-work-preservation =
    <strong>Conservación y entrega.</strong> Los productos se almacenan por orden de caducidad, con registro de temperaturas cuando hace falta. El embalaje y la carga siguen una instrucción con fotografías. En los servicios en las instalaciones del cliente, la entrega coincide con la inspección final, que se hace junto con su encargado.
manual-work-after =
    <strong>Después de la entrega.</strong> Los avisos se registran; en un plazo de dos días laborables se responde y se acuerda el remedio, y en un plazo de diez se sustituye o se repara, como promete la Carta de servicios. Tras el primer encargo, el responsable del servicio llama por teléfono al cliente: las respuestas alimentan los indicadores del capítulo 9.
manual-work-release-title = Control y liberación
manual-work-release-records = Plan de control, actas de control
manual-work-release =
    Nada se entrega sin la firma del Responsable de producción o de quien lo suple. El control final sigue el plan de control: características, número de piezas, instrumento, límite de aceptación. En los servicios continuados, como la limpieza o el mantenimiento de zonas verdes, se controla cada mes al menos uno de cada cinco lugares, elegido por sorteo, con una lista de comprobación. La tabla siguiente recoge los estándares prometidos a los clientes y el valor actual.
manual-work-nonconforming-title = Productos y servicios no conformes
manual-work-nonconforming-records = Etiquetas rojas, registro de no conformidades
manual-work-nonconforming =
    El producto defectuoso se separa, se marca con una etiqueta roja y se anota en la hoja de encargo; en los servicios se señala el lugar y, si hace falta, se interrumpe el trabajo. El Responsable de producción decide si se reprocesa, se reclasifica, se desecha o se pide al cliente que lo acepte por escrito. Lo reprocesado se controla de nuevo. Si el defecto ya ha llegado al cliente, somos los primeros en avisarle, y se retira el lote cuando puede causar daño. El coste de los defectos se calcula cada trimestre; nunca se carga a quien trabaja.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfacción.</strong> Los clientes expresan su opinión por teléfono después del primer encargo y luego cada año, con el cuestionario anexo a la Carta de servicios; se cuentan también los pedidos repetidos, los contratos renovados y los perdidos, preguntando el motivo. Los trabajadores responden en noviembre a un cuestionario anónimo, con dibujos y lectura asistida; los servicios derivantes evalúan cada año las inserciones de las personas a las que siguen. Los resultados se presentan en la asamblea junto con las decisiones tomadas.
manual-improvement-events =
    Algunos hechos exigen siempre el análisis de las causas, aunque el daño se haya evitado: los accidentes laborales y los incidentes, la retirada de un lote, la pérdida de un cliente por motivos de calidad, la interrupción no acordada de una inserción, las violaciones de la seguridad de los datos personales. El grupo de análisis incluye siempre a un trabajador del equipo afectado.
