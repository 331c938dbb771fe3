### The quality manual of the care cooperatives (type A: care, education, health).

## 1 The organisation

manual-introduction-identity =
    Trabajamos de acuerdo con los servicios públicos y formamos parte del consorcio { $consortium-name }, con el que compartimos la política de la calidad y las reglas del sistema de gestión. Nuestra tarea es que quien atraviesa un período de dificultad encuentre un lugar acogedor, relaciones estables y un plan que le pertenezca. Por eso los servicios son pequeños, abiertos al barrio y conectados entre sí: se entra por el punto más adecuado y se cambia la intensidad del apoyo sin perder a las personas de referencia.
manual-introduction-workforce =
    La base social está formada por { $workforce-members ->
        [one] una persona socia
       *[other] { $workforce-members } personas socias
    }; al trabajo del personal empleado se suma { $workforce-volunteers ->
        [0] el de voluntarios ocasionales
        [one] el de una persona voluntaria
       *[other] el de { $workforce-volunteers } personas voluntarias
    }. En el último año cada persona empleada ha recibido, de media, { $workforce-training-hours ->
        [one] una hora
       *[other] { $workforce-training-hours } horas
    } de formación.

## 4 to 7: context, leadership, support

manual-context-analysis =
    La cooperativa trabaja en un territorio en el que la demanda de cuidados crece más que los recursos públicos y cambia de forma: menos hospitalizaciones largas, más apoyo en la vivienda y en el trabajo, más solicitudes de personas jóvenes. Entre las cuestiones externas pesan las decisiones de los servicios sanitarios y de los municipios, las reglas de autorización y acreditación, la disponibilidad de viviendas y la mirada del vecindario. Entre las internas cuentan la estabilidad de los equipos, la dificultad de encontrar personal cualificado, el estado de las sedes y la capacidad de documentar lo que se hace. La Dirección valora estas cuestiones una por una y deduce de ellas los riesgos y las oportunidades del capítulo 6.
manual-leadership-focus =
    <strong>Las personas en el centro.</strong> En las residencias y los centros de día las personas acogidas se reúnen en asamblea cada semana, con su propia acta; las peticiones reciben respuesta antes de la asamblea siguiente. Un representante de las personas acogidas y otro de los familiares participan cada año en la parte de la revisión por la dirección que trata de los servicios. Los compromisos asumidos con quienes acceden a los servicios, los plazos y el modo de presentar una reclamación se publican en la Carta de servicios, que este manual lleva a la práctica.
manual-role-line = Responsable del área de servicios
manual-role-line-duties = Responde de los procesos desde el acceso hasta el alta, mantiene las relaciones con las entidades derivantes, autoriza ingresos y altas.
manual-role-group = Coordinador de servicio
manual-role-group-duties = Dirige el equipo de una sede, aprueba los planes personalizados, se ocupa de los turnos, los relevos, las reuniones y los registros.
manual-role-contact = Profesional de referencia
manual-role-contact-duties = Acompaña a una persona desde la acogida hasta el final, redacta con ella el plan, mantiene al día su expediente y convoca las revisiones.
manual-support-infrastructure =
    <strong>Sedes y vehículos.</strong> Las sedes son casas antes que equipamientos: los muebles, los colores y las reglas se eligen con quienes las habitan. Cada una tiene un expediente con la autorización, las instalaciones, las inspecciones, el plan de emergencia y el mantenimiento. El coordinador comprueba cada mes la seguridad, la higiene y el buen aspecto con una lista de comprobación; las averías se anotan en el registro y, si afectan a la seguridad, se reparan o se aíslan en un plazo de veinticuatro horas. Los vehículos llevan un libro de a bordo con los vencimientos y los controles previos al uso.
manual-support-environment =
    <strong>Ambiente de trabajo.</strong> Quien trabaja en el cuidado se desgasta si se queda solo. Cada equipo tiene una reunión semanal sobre los casos y una supervisión mensual con un profesional externo; después de un episodio crítico, el coordinador se reúne con las personas implicadas en un plazo de tres días. Los turnos garantizan el descanso y se publican con un mes de antelación.
manual-support-measuring =
    <strong>Instrumentos de medición.</strong> Para saber si un proceso avanza usamos entrevistas, escalas de evaluación y cuestionarios. Son instrumentos validados o acordados con los servicios derivantes, se aplican en fechas fijas y no se modifican sin el parecer del Responsable de calidad; de lo contrario, las comparaciones entre años pierden valor. Las básculas, los tensiómetros y los termómetros de los frigoríficos sirven para la vida diaria y no para valorar los resultados: figuran en una lista, se controlan cada año y se sustituyen cuando dan valores dudosos.
manual-support-awareness =
    Cada profesional debe saber decir para qué sirve su trabajo, qué objetivo le concierne y qué ocurre si no se sigue una regla: un medicamento sin registrar, un relevo omitido, una puerta cerrada con llave. El coordinador lo comprueba en las entrevistas individuales; el auditor lo pregunta, con palabras sencillas, en todas las auditorías. Las personas en prácticas y las voluntarias reciben la misma información antes de conocer a las personas acogidas.
manual-record-core = Expedientes personales y planes personalizados
    .keeper = Coordinador de servicio
    .retention = Según la normativa del sector y, en todo caso, diez años desde el fin del proceso
manual-record-daily = Diario, relevos y registro de medicación
    .keeper = Profesionales de turno
    .retention = Diez años

## 8 Services, from access to discharge

manual-care-planning-title = Planificar el servicio
manual-care-planning =
    Cada servicio tiene una <strong>ficha de servicio</strong> que fija los destinatarios, la capacidad, la plantilla por franja horaria, las actividades semanales, los estándares y los documentos aplicables. El coordinador la actualiza cada vez que cambia el convenio y, en todo caso, cada año; el Responsable de calidad comprueba que siga siendo coherente con la Carta de servicios. El recorrido de una persona pasa siempre por las mismas fases, sea cual sea el servicio.
manual-care-step-access = Solicitud y escucha
    .done = Se recoge la solicitud, se informa sobre servicios y plazos, se fija la primera entrevista en los plazos de la Carta de servicios
    .answers = Coordinador
    .record = Registro de solicitudes
manual-care-step-assessment = Valoración y admisión
    .done = El equipo se reúne con la persona, con los familiares que ella indica y con el servicio derivante; propone la admisión, la espera u otra solución
    .answers = Responsable del área de servicios
    .record = Ficha de valoración
manual-care-step-welcome = Acogida
    .done = Visita, presentación de las reglas de la casa, asignación del profesional de referencia, consentimientos e inventario
    .answers = Profesional de referencia
    .record = Expediente personal
manual-care-step-project = Plan personalizado
    .done = En un plazo de treinta días se escriben con la persona objetivos, actividades, tiempos y señales de cambio
    .answers = Profesional de referencia
    .record = Plan firmado
manual-care-step-daily = Vida diaria y actividades
    .done = Se realizan las actividades, se administra la medicación prescrita, se anotan los hechos relevantes
    .answers = Profesionales de turno
    .record = Diario y relevos
manual-care-step-review = Revisión
    .done = Al menos cada seis meses se comparan objetivos y resultados y se decide cómo continuar
    .answers = Equipo, con la persona
    .record = Acta de revisión
manual-care-step-discharge = Finalización
    .done = Se prepara lo que viene después: la casa, el trabajo, la escuela u otro servicio; se mantiene el contacto durante seis meses
    .answers = Responsable del área de servicios
    .record = Informe final
manual-care-requirements-title = Acceso a los servicios y acuerdos
manual-care-requirements-records = Registro de solicitudes, ficha de revisión de la oferta
manual-care-requirements =
    Las solicitudes llegan de los servicios públicos, de las familias o de la propia persona. Quien atiende el teléfono o recibe al público sabe indicar requisitos, documentos, costes y plazos, y registra la solicitud el día en que la recibe. Si no hay plaza, el Responsable del área de servicios comunica el tiempo de espera previsto, lo actualiza cada mes y propone una alternativa, también fuera de la cooperativa. El orden de acceso sigue los criterios publicados en la Carta de servicios, desde la urgencia de la necesidad hasta la fecha de la solicitud: el criterio aplicado consta en la ficha.
manual-care-requirements-agreements =
    Antes de firmar un convenio o de presentarse a una licitación, el Director comprueba con el área de servicios y con la administración que la plantilla, los espacios, las titulaciones y los costes exigidos son sostenibles; el resultado se anota en la <strong>ficha de revisión de la oferta</strong>. Los cambios durante la ejecución siguen el mismo camino y se comunican al equipo antes de aplicarlos. Con la persona se firma un acuerdo de acogida, escrito con palabras sencillas y, si hace falta, leído con un intérprete.
manual-care-design-title = Diseñar nuevos servicios
manual-care-design-records = Expediente de diseño
manual-care-design =
    Un servicio nuevo nace junto con quienes lo van a usar y con las entidades del territorio. La Dirección nombra un grupo de diseño con un responsable y fija desde el principio las necesidades, las exigencias legales, los recursos y los resultados previstos. El trabajo avanza por etapas: idea compartida, anteproyecto, proyecto detallado con costes y plantilla, prueba de al menos seis meses. Al final de cada etapa el grupo se reúne con las personas interesadas y la Dirección decide si se continúa; las actas y las modificaciones quedan en el expediente de diseño. La prueba se cierra con una evaluación de los resultados: si no los hay, el servicio no se abre.
manual-care-suppliers-title = Proveedores y colaboraciones
manual-care-suppliers-records = Lista de proveedores homologados
manual-care-suppliers =
    Se homologan los proveedores de los que dependen la seguridad y el bienestar de las personas acogidas o atendidas: comidas, medicamentos y productos sanitarios, limpieza, transporte, mantenimiento, supervisión, trabajo temporal. El Responsable de administración los evalúa antes del encargo (requisitos legales, referencias, prueba) y una vez al año por su puntualidad, conformidad y reclamaciones. Por debajo de siete sobre diez, el proveedor propone un remedio en un plazo de treinta días o sale de la lista. En igualdad de condiciones se da preferencia a las cooperativas de tipo B del consorcio.
manual-care-suppliers-professionals =
    Los profesionales externos y las personas voluntarias trabajan con un acuerdo escrito, conocen el código de conducta y dependen del coordinador. De las mercancías que llegan se controlan la cantidad, la integridad y la caducidad; de los medicamentos y los alimentos frescos, también la temperatura, que se anota en el albarán.
manual-care-provision-title = De la acogida a la finalización
manual-care-provision-records = Expediente personal, diario, registro de medicación
manual-care-welcome =
    <strong>Acogida.</strong> El ingreso se prepara con al menos una visita y, en las residencias, con una noche de prueba. El primer día la persona encuentra una habitación preparada, el nombre de quien la acompañará y una hoja con los horarios y las costumbres de la casa. Se recogen los consentimientos, los tratamientos en curso, las alergias y las personas a las que avisar; el inventario de los efectos personales lo firman ambas partes.
manual-care-project =
    <strong>Plan personalizado.</strong> Es el documento que guía el trabajo: pocos objetivos, escritos con las palabras de la persona, cada uno con una actividad, un plazo y una señal que permita decir si se ha alcanzado. Lo firman la persona o quien la representa, el profesional de referencia, el coordinador y, cuando lo hay, el servicio derivante. Cuando alguien no está de acuerdo, el desacuerdo se escribe: es información, no un obstáculo.
manual-care-daily =
    <strong>Vida diaria.</strong> Las actividades de la semana se acuerdan en la asamblea de las personas acogidas y se exponen. Los relevos entre turnos se escriben y se leen en común; lo que no está escrito se considera no ocurrido. La medicación se prepara y se administra según la prescripción, con doble control y firma inmediata; la llave del armario de medicamentos cambia de manos con anotación de la hora. No se usan sujeciones de ningún tipo.
manual-care-traceability =
    <strong>Trazabilidad y bienes confiados.</strong> Cada expediente tiene un código que aparece en todos los documentos de la persona, en lugar del nombre cuando circulan fuera del servicio. El dinero y los objetos entregados en custodia se registran en cada movimiento con dos firmas y el coordinador los controla cada mes. Una pérdida se comunica enseguida a la persona y se trata como no conformidad.
manual-care-safety =
    <strong>Situaciones críticas.</strong> Las ausencias sin aviso, las agresiones, los errores de medicación, las caídas y las indisposiciones tienen cada una un protocolo de una página, expuesto en la oficina y ensayado dos veces al año. El coordinador está localizable a cualquier hora; el suceso se registra antes de que acabe el turno y se comunica al servicio derivante y a los familiares que la persona haya indicado.
manual-care-discharge =
    <strong>Fin del proceso.</strong> El alta se prepara desde el día del ingreso. La decisión se toma en una revisión con todas las personas interesadas y se comunica con al menos quince días de antelación, salvo urgencias motivadas por escrito. La persona recibe copia del informe final, sus documentos y un teléfono de contacto; el profesional de referencia vuelve a llamarla al cabo de uno, tres y seis meses y anota cómo le va.
manual-care-release-title = Verificación antes de cada paso
manual-care-release-records = Lista de comprobación mensual
manual-care-release =
    En los servicios a las personas no hay una prueba final: se verifica en cada paso. La admisión, el plan, cualquier modificación de este y el alta surten efecto solo tras la firma de quien tiene la autoridad, indicado en la tabla de las fases. El coordinador controla cada mes uno de cada cinco expedientes, elegido al azar, con una lista de comprobación: integridad, firmas, coherencia entre el plan y el diario, cumplimiento de los plazos. La tabla siguiente recoge los estándares prometidos a quienes usan los servicios y el valor actual.
manual-care-nonconforming-title = Cuando el servicio no es como debería
manual-care-nonconforming-records = Registro de no conformidades
manual-care-nonconforming =
    Una actividad no realizada, un turno sin cubrir, una visita o una medicación omitida, un espacio inadecuado son servicios no conformes. Quien se da cuenta lo remedia en lo que puede, avisa al coordinador y registra el hecho. El coordinador decide entre cuatro remedios: repetir la actividad, sustituirla por una equivalente, suspender el servicio hasta que sea seguro, aceptar la desviación con el consentimiento escrito de la persona. A las personas afectadas se les dice siempre qué ha ocurrido y cómo se ha remediado. La desviación sirve después para buscar sus causas, según el capítulo 10.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfacción.</strong> Una vez al año, en octubre, se recoge la opinión de las personas acogidas y los familiares con el cuestionario anónimo anexo a la Carta de servicios, disponible en varias lenguas, y la de los servicios derivantes con un cuestionario propio. A quien prefiere hablar lo escucha una persona de otra cooperativa del consorcio. Los resultados se comentan en las asambleas de cada casa y se publican en la Carta de servicios junto con las decisiones tomadas; si responde menos del sesenta por ciento, se buscan ante todo las razones del silencio. Seis meses después del alta, en una conversación telefónica se pregunta a la persona qué le sigue siendo útil.
manual-improvement-events =
    Algunos hechos exigen siempre el análisis de las causas, aunque el daño se haya evitado: los errores de medicación, las caídas con consecuencias, las ausencias sin aviso, las agresiones, los accidentes laborales, las violaciones de la seguridad de los datos personales y toda reclamación fundada que afecte a la dignidad de la persona. El grupo de análisis incluye a un profesional de otro servicio y, cuando lo desea, a la persona implicada.
