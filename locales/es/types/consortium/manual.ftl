### The quality manual of the consortium itself.

## 1 The organisation

manual-introduction-identity =
    Ponemos en común lo que una cooperativa sola no podría tener: diseño, capacidad de tratar con entidades y empresas, administración, formación, control de la calidad. Nuestro resultado se ve en el trabajo de las cooperativas asociadas. Un consorcio funciona cuando una cooperativa de cuidado y una de trabajo construyen juntas un camino para la misma persona, y cuando una entidad pública encuentra un único interlocutor que responde de todas.
manual-introduction-workforce =
    La estructura es pequeña a propósito: { $workforce-employees ->
        [one] una persona empleada
       *[other] { $workforce-employees } personas empleadas
    }, a las que se suman los grupos de trabajo formados con personal de las cooperativas. En el último año cada una ha recibido, de media, { $workforce-training-hours ->
        [one] una hora
       *[other] { $workforce-training-hours } horas
    } de formación.
manual-introduction-network =
    Forman parte del consorcio { $member-count ->
        [one] una cooperativa social
       *[other] { $member-count } cooperativas sociales
    }: { $members }. Según la ley italiana, las cooperativas sociales de tipo A se ocupan del cuidado de las personas y las de tipo B crean trabajo para quienes están excluidos de él: juntas hacen posible un mismo camino, del cuidado a la vida ordinaria.
manual-introduction-network-shared =
    La política de la calidad, las reglas de este manual, las auditorías internas y la comparación de los indicadores son comunes. Cada cooperativa tiene su propio manual, construido sobre la misma base y completado con sus procesos, objetivos y responsables; el consorcio comprueba que sea coherente y cuida las partes compartidas. El informe anual de cada una alimenta la revisión de la red.

## 4 to 7: context, leadership, support

manual-context-analysis =
    El consorcio se mueve entre dos mundos que cambian deprisa: las entidades públicas, que pasan de la compra de prestaciones al codiseño, y las cooperativas, que deben seguir cerca de las personas y, a la vez, cumplir reglas cada vez más numerosas. Entre las cuestiones externas pesan los plazos de pago de la Administración, las reformas de la contratación pública y del Tercer Sector, la aparición de competidores de gran tamaño. Entre las internas cuentan la confianza entre las cooperativas asociadas, su distinta solidez, las competencias escasas concentradas en pocas personas y la calidad de los datos que las cooperativas transmiten. La Dirección valora estas cuestiones una por una y deduce de ellas los riesgos y las oportunidades del capítulo 6.
manual-leadership-focus =
    <strong>Las cooperativas asociadas en el centro.</strong> La conferencia de cooperativas se reúne cada mes: recoge las peticiones, fija las prioridades y comprueba los compromisos asumidos. Cada asociada tiene en el consorcio una persona de referencia, que la visita en su sede al menos cada tres meses. Dado que el fin último son las personas acogidas y los trabajadores en inserción, al menos dos objetivos del año se miden en ellos y no en el consorcio.
manual-role-line = Responsable de servicios a las asociadas
manual-role-line-duties = Programa los servicios a las cooperativas, controla plazos y resultados, recoge las peticiones y se ocupa de responderlas, traslada las reclamaciones al Responsable de calidad.
manual-role-group = Responsable de proyectos y desarrollo
manual-role-group-duties = Dirige el codiseño con las entidades, acompaña a las nuevas empresas, cuida las redes y los lugares abiertos al territorio.
manual-role-contact = Responsable de contrato
manual-role-contact-duties = Sigue un contrato asumido como contratista general: reparte el trabajo entre las asociadas, comprueba estándares y plazos, mantiene las relaciones con la entidad contratante.
manual-support-infrastructure =
    <strong>Sede y sistemas.</strong> La sede tiene un expediente con las instalaciones, las inspecciones y el mantenimiento; el Responsable de administración comprueba los vencimientos el primer día laborable del mes. Los programas que se usan en común con las asociadas (contabilidad, nóminas, archivo documental, indicadores) tienen un responsable interno, niveles de servicio acordados con el proveedor y copias de seguridad diarias, cuya restauración se prueba cada seis meses.
manual-support-environment =
    <strong>Ambiente de trabajo.</strong> Trabajar para varias cooperativas significa tener más peticiones que horas: la carga se reparte en la reunión del lunes y las urgencias pasan por el Responsable de servicios a las asociadas, no por cada persona. Los grupos mixtos con personal de las cooperativas tienen un mandato escrito y una duración.
manual-support-measuring =
    <strong>Instrumentos de medición.</strong> Nuestros instrumentos son cuestionarios, modelos de cálculo y programas de los que dependen nóminas, justificaciones económicas e indicadores. Figuran en una lista, tienen un responsable y se prueban con casos de resultado conocido en cada actualización; si la prueba falla, se vuelve a la versión anterior y se comprueban de nuevo los resultados ya entregados. Los cuestionarios no se modifican sin el parecer del Responsable de calidad; de lo contrario, las comparaciones entre años pierden valor.
manual-support-awareness =
    Quien trabaja en el consorcio debe saber decir qué cooperativa usará lo que está preparando, para cuándo y con qué consecuencias si se equivoca. Para entenderlo pasa al menos dos días al año en un servicio de tipo A y dos en un equipo de tipo B; el responsable lo comprueba en las entrevistas individuales.
manual-record-core = Expedientes de licitación, contratos y justificaciones
    .keeper = Responsable de contrato
    .retention = Diez años desde el cierre del contrato
manual-record-daily = Peticiones de las asociadas y acuerdos de servicio
    .keeper = Responsable de servicios a las asociadas
    .retention = Cinco años

## 8 Services to the members

manual-members-planning-title = Planificar los servicios a las asociadas
manual-members-planning =
    En diciembre la conferencia de cooperativas aprueba el <strong>plan de servicios</strong> del año siguiente: qué hará el consorcio para cada cooperativa, con qué personas, para cuándo y a qué coste. El Responsable de servicios a las asociadas lo traduce en un calendario trimestral y presenta cada mes el estado de avance. Las peticiones fuera del plan se aceptan si no restan recursos a los compromisos asumidos; si no, decide la conferencia.
manual-members-step-request = Petición u oportunidad
    .done = Una asociada pide un servicio, o el consorcio detecta una convocatoria o una necesidad del territorio
    .answers = Persona de referencia de la asociada
    .record = Registro de peticiones
manual-members-step-assessment = Valoración
    .done = Se comprueban la utilidad para la red, los recursos, los riesgos y las cooperativas interesadas
    .answers = Responsable de servicios a las asociadas
    .record = Ficha de valoración
manual-members-step-agreement = Acuerdo
    .done = Se escriben las tareas, los plazos, los costes y el reparto entre las cooperativas
    .answers = Director
    .record = Acuerdo de servicio o mandato
manual-members-step-delivery = Ejecución
    .done = Se presta el servicio o se coordina el contrato, con comprobaciones mensuales
    .answers = Responsable de contrato
    .record = Estado de avance
manual-members-step-reporting = Rendición de cuentas
    .done = Se comprueban resultados, gastos y estándares; se rinden cuentas a la entidad contratante y a las asociadas
    .answers = Responsable de administración
    .record = Justificación aprobada
manual-members-step-evaluation = Evaluación final
    .done = Las asociadas valoran el servicio; lo aprendido pasa a las fichas comunes
    .answers = Responsable de calidad
    .record = Ficha de cierre
manual-members-requirements-title = Peticiones de las asociadas y de las entidades contratantes
manual-members-requirements-records = Registro de peticiones, acuerdos de servicio, fichas de participación
manual-members-requirements =
    Toda petición de una asociada recibe, en un plazo de tres días laborables, el nombre de quien se ocupa de ella y una fecha. El acuerdo de servicio dice en una página qué entrega el consorcio, qué debe aportar la cooperativa y qué ocurre si una de las dos partes se retrasa. Las tarifas las aprueba la asamblea y son iguales para todas.
manual-members-requirements-tenders =
    Para las convocatorias y licitaciones, el Responsable de servicios a las asociadas rellena una <strong>ficha de participación</strong>: requisitos, cooperativas ejecutoras, plantilla y medios, costes, cláusulas sociales, riesgos. El Director firma la oferta solo con el consentimiento escrito de las cooperativas que van a realizar el trabajo. Toda modificación del contrato se revisa con las mismas cooperativas antes de aceptarla.
manual-members-design-title = Codiseño y nuevos servicios
manual-members-design-records = Expediente de diseño
manual-members-design =
    El consorcio diseña junto con las entidades públicas, las asociadas y las personas interesadas: alternativas a la residencia, presupuestos de salud, empresas que den trabajo a quienes terminan un proceso de atención. Cada proyecto tiene un responsable, un grupo con al menos una cooperativa de tipo A y una de tipo B, y un expediente que reúne necesidades, condicionantes, hipótesis, costes y decisiones. En cada etapa (idea, viabilidad, proyecto, prueba) el grupo informa a la conferencia de cooperativas. La prueba dura al menos seis meses y se cierra con una evaluación pública de los resultados, aunque no sean los esperados.
manual-members-suppliers-title = Cooperativas ejecutoras y proveedores
manual-members-suppliers-records = Comprobaciones de las cooperativas ejecutoras, lista de proveedores
manual-members-suppliers =
    Cuando el consorcio es contratista general, el trabajo lo realizan las asociadas. Para cada una, el Responsable de contrato comprueba antes del inicio, y después cada año, las autorizaciones, el pago de las cotizaciones sociales, la plantilla, los seguros y el estado del sistema de calidad. Durante el contrato controla los estándares con visitas acordadas y al menos una sin anunciar; un estándar incumplido durante dos meses lleva a un plan de corrección y, si no basta, al traspaso del trabajo a otra cooperativa.
manual-members-suppliers-outside =
    Los proveedores externos de programas, asesoramiento, formación y seguros se eligen entre al menos tres ofertas, cuando el mercado lo permite, y se evalúan cada año teniendo en cuenta también la opinión de las asociadas que los usan. Por debajo de siete sobre diez presentan un remedio en un plazo de treinta días o salen de la lista. Los acuerdos sobre el tratamiento de los datos son previos al acceso a cualquier archivo.
manual-members-provision-title = Los servicios, uno por uno
manual-members-provision-records = Estados de avance, calendario de vencimientos
manual-members-contracting =
    <strong>Contratación general.</strong> El consorcio firma, reparte, coordina, factura y rinde cuentas; las cooperativas ejecutan. Una reunión inicial fija tareas y plazos; el estado de avance es mensual y visible para todas las ejecutoras. Los pagos recibidos se transfieren a las asociadas en un plazo de cinco días laborables.
manual-members-administration =
    <strong>Administración y personal.</strong> La contabilidad, las nóminas, los vencimientos fiscales y el balance social siguen un calendario común. Las cooperativas envían los datos a más tardar el día 5; el consorcio los devuelve procesados a más tardar el día 12. Una segunda persona controla por muestreo una nómina de cada veinte antes del envío.
manual-members-training =
    <strong>Formación.</strong> El plan de formación de la red se elabora en noviembre a partir de las necesidades detectadas en las entrevistas anuales. Para cada curso se escribe antes qué deberá cambiar en el trabajo; a los tres meses el coordinador del participante dice si ha cambiado.
manual-members-quality =
    <strong>Calidad y seguridad.</strong> El consorcio actualiza las partes comunes de los manuales, sigue las novedades legales, forma a los auditores, constituye los equipos auditores con personas de cooperativas distintas y publica cada semestre la comparación de los indicadores. Durante los dos primeros años, una cooperativa con experiencia acompaña a cada nueva asociada.
manual-members-development =
    <strong>Nuevas empresas.</strong> Quien propone una actividad recibe un primer parecer en el plazo de un mes y un estudio de viabilidad en un plazo de sesenta días; si es favorable, un acompañamiento de dos años: plan económico, búsqueda de fondos, primeros clientes, elección de las personas que se incorporarán.
manual-members-property =
    <strong>Datos y bienes de las asociadas.</strong> Los archivos, los poderes, las firmas y las credenciales confiados al consorcio se anotan en una lista, se custodian y se devuelven con acta. El acceso es personal y queda registrado; un error que afecta a los datos de una cooperativa se le comunica el mismo día.
manual-members-release-title = Verificación antes de la entrega
manual-members-release-records = Listas de comprobación
manual-members-release =
    Las ofertas, las justificaciones, las cuentas anuales y los informes salen del consorcio solo con dos firmas: la de quien prepara el documento y la de quien lo verifica, que no puede ser la misma persona. La verificación sigue una lista de comprobación propia de cada servicio, que se conserva en el expediente. La tabla siguiente recoge los estándares prometidos a las asociadas y el valor actual.
manual-members-nonconforming-title = Cuando el servicio no es como debería
manual-members-nonconforming-records = Registro de no conformidades
manual-members-nonconforming =
    Un plazo incumplido, un cálculo equivocado, un contrato mal coordinado son servicios no conformes. Quien se da cuenta avisa a la persona de referencia de la asociada y registra el hecho. El Responsable de servicios a las asociadas decide cómo remediarlo e informa a la cooperativa a más tardar el siguiente día laborable; si el error ha causado un perjuicio económico, la Dirección propone una compensación. Un error que puede repetirse en otro lugar se comunica a todas, sin indicar quién lo ha cometido.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfacción.</strong> En noviembre cada cooperativa valora los servicios recibidos con un cuestionario que rellenan el director y quienes los usan cada día; a las entidades contratantes se las consulta a la mitad y al final de cada contrato. Los resultados se presentan a la conferencia de cooperativas y en la asamblea, junto con las decisiones tomadas. El consorcio recoge además los resultados de los cuestionarios de las personas acogidas, los clientes y los trabajadores de las asociadas, porque es ahí donde se ve si su propio trabajo ha servido.
manual-improvement-events =
    Algunos hechos exigen siempre el análisis de las causas, aunque el daño se haya evitado: la exclusión de una licitación por un error propio, un pago no efectuado, la protesta formal de una entidad contratante, una violación de la seguridad de los datos personales, la baja de una asociada. El grupo de análisis incluye siempre a una persona de una cooperativa.
