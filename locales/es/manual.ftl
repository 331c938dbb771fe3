### The quality manual: texts that every organisation shares.

## Cover

manual-title = Manual de la calidad
manual-subtitle = Sistema de gestión de la calidad<br>{ $standard-name }
manual-records = Registros

## 1 The organisation

manual-introduction-title = La organización
manual-introduction-identity-title = Quiénes somos
manual-introduction-identity =
    Formamos parte del consorcio { $consortium-name }, con el que compartimos la política de la calidad y las reglas del sistema de gestión.
manual-introduction-workforce =
    La base social está formada por { $workforce-members ->
        [one] una persona socia
       *[other] { $workforce-members } personas socias
    } y el trabajo diario está en manos de { $workforce-employees ->
        [one] una persona empleada
       *[other] { $workforce-employees } personas empleadas
    }. En el último año cada una ha recibido, de media, { $workforce-training-hours ->
        [one] una hora
       *[other] { $workforce-training-hours } horas
    } de formación.
manual-introduction-legal-name = Razón social
manual-introduction-founded = Año de constitución
manual-introduction-vat = NIF-IVA
manual-introduction-register = Inscripción en el registro de cooperativas
manual-introduction-address = Domicilio social
manual-introduction-phone = Teléfono
manual-introduction-email = Correo electrónico
manual-introduction-certified-email = Correo electrónico certificado (PEC)
manual-introduction-web = Sitio web
manual-introduction-network-title = La red del consorcio
manual-introduction-network =
    El consorcio { $consortium-name } reúne a { $member-count ->
        [one] una cooperativa social
       *[other] { $member-count } cooperativas sociales
    }: { $members }. Según la ley italiana, las cooperativas sociales de tipo A se ocupan del cuidado de las personas y las de tipo B crean trabajo para quienes están excluidos de él: juntas hacen posible un mismo camino, del cuidado a la vida ordinaria.
manual-introduction-network-shared =
    El consorcio se encarga, en nombre de todas, de la política de la calidad, de las reglas de este manual, de las auditorías internas y de la comparación de los indicadores. Cada cooperativa sigue siendo responsable de sus servicios, sus objetivos y sus registros, y rinde cuentas al consorcio con el informe anual que alimenta la revisión por la dirección.
manual-introduction-services-title = Qué hacemos
manual-introduction-services =
    La tabla recoge los servicios activos en la fecha de esta revisión. La apertura, el cierre o el traslado de un servicio obliga a revisar el manual.
manual-introduction-service = Servicio
manual-introduction-offer = Qué ofrece
manual-introduction-office = Sede
manual-introduction-contact = Responsable
manual-introduction-offices-title = Dónde estamos
manual-introduction-offices =
    Cada sede tiene un teléfono que, en el horario indicado, atiende una persona y no una grabación. Fuera de ese horario, un mensaje indica el número al que llamar en caso de urgencia.
manual-introduction-address-short = Dirección
manual-introduction-contacts = Contacto
manual-introduction-hours = Horario
manual-introduction-reading-title = Cómo se lee el manual
manual-introduction-reading =
    Los capítulos 4 a 10 llevan el mismo número que los de la norma, para que el personal, las entidades contratantes y los evaluadores encuentren cada asunto donde lo esperan. El manual dice <strong>qué hacemos y quién responde de ello</strong>; el modo de realizar cada actividad se describe en los procedimientos y en las instrucciones de trabajo, que se citan por su nombre. Los anexos contienen la política, el organigrama, el mapa de procesos y las dos matrices que relacionan el manual con la norma y los procesos con los cargos.
manual-introduction-reading-copies =
    La versión válida es la publicada en el archivo documental. Las copias impresas y entregadas conforme a la lista de distribución están controladas y se sustituyen en cada revisión; cualquier otra copia impresa sirve solo de consulta el día en que se imprime.

## 2 Scope, exclusions, references

manual-scope-title = Alcance y referencias
manual-scope-field-title = Alcance
manual-scope-boundaries =
    El alcance comprende los procesos que preceden y siguen al contacto con las personas: el diseño y la participación en licitaciones públicas, la selección y la formación del personal, las compras, la gestión de las reclamaciones, la verificación de los resultados. Comprende también los procesos contratados externamente, de los que la organización responde como si los realizara ella misma. Quedan fuera la contabilidad general y las obligaciones societarias, sujetas a los controles legales y a la inspección periódica que la ley italiana prevé para las cooperativas.
manual-scope-exclusions-title = Requisitos no aplicables
manual-scope-exclusions =
    Un requisito se declara no aplicable solo cuando no existe la actividad a la que se refiere, nunca porque cueste aplicarlo. El Responsable de calidad revisa cada año estas declaraciones: si un servicio cambia, deja escrito el motivo y la Dirección lo aprueba con la revisión del manual.
manual-scope-references-title = Referencias
manual-scope-references =
    La tabla enumera las normas de las que el sistema depende más directamente. La lista completa de las disposiciones aplicables, con la fecha de la última comprobación y la persona encargada, la lleva la administración y se actualiza al menos cada seis meses y siempre que el consorcio comunica una novedad.
manual-scope-reference = Referencia
manual-scope-subject = Objeto

## 3 Terms

manual-terms-title = Términos
manual-terms-introduction =
    Usamos las palabras de la norma en su significado corriente. Las entradas que siguen, en cambio, tienen un sentido propio en nuestro trabajo, o se han elegido para no llamar a la misma cosa de dos maneras: así deben usarse en las actas, en los procedimientos y en las relaciones con las entidades contratantes.
manual-terms-term = Término
manual-terms-definition = Significado

## 4 Context

manual-context-title = Contexto de la organización
manual-context-analysis-title = La organización y su contexto
manual-context-analysis-records = Análisis del contexto
manual-context-analysis =
    La Dirección examina cada año las cuestiones externas e internas que pueden favorecer o dificultar los resultados previstos.
manual-context-sources =
    El análisis del contexto es un documento breve, que la Dirección actualiza cada año al preparar la revisión por la dirección y siempre que cambia algo relevante: un convenio nuevo, una ley, la apertura o el cierre de una sede. Se basa en fuentes verificables:
    <ul>
    <li>los planes sociales y sanitarios del territorio y los documentos oficiales de las entidades contratantes;</li>
    <li>las solicitudes de acceso, las listas de espera y los motivos por los que una solicitud no se acepta;</li>
    <li>las reclamaciones, los avisos y los cuestionarios de los dos últimos años;</li>
    <li>las cuentas anuales, la rotación del personal y la evolución de las ausencias;</li>
    <li>la comparación de los mismos indicadores entre las cooperativas del consorcio.</li>
    </ul>
manual-context-climate =
    El análisis incluye también el cambio climático, por los efectos que puede tener en las personas y en las sedes: olas de calor, cortes de electricidad o de agua, dificultades para desplazarse. Cuando un efecto es relevante, pasa al registro como riesgo y se le asigna una acción.
manual-context-parties-title = Las partes interesadas
manual-context-parties-records = Lista de las partes interesadas
manual-context-parties =
    Llamamos partes interesadas a aquellas de las que depende el sentido de nuestro trabajo o que se ven afectadas por él. Para cada una la Dirección establece qué expectativas se convierten en un compromiso y cómo se comprueba que se cumple. La lista se revisa una vez al año, escuchando a quienes representan a las partes y no solo a quienes trabajan con ellas.
manual-context-party = Parte interesada
manual-context-needs = Qué espera
manual-context-response = Cómo respondemos
manual-context-field-title = Alcance del sistema
manual-context-field =
    El alcance, con sus límites y los requisitos no aplicables, se declara en el capítulo 2. La Dirección lo ha determinado teniendo en cuenta las cuestiones del contexto, las expectativas que se acaban de describir y los servicios que realmente se prestan; está a disposición de quien lo solicite, junto con la política.
manual-context-processes-title = El sistema y sus procesos
manual-context-processes-records = Fichas de proceso, actas de las reuniones semestrales
manual-context-processes =
    El trabajo se describe por procesos: cada uno tiene un responsable, un principio y un final reconocibles, lo que recibe y lo que entrega. Los procesos <strong>estratégicos</strong> marcan el rumbo y verifican los resultados; los procesos <strong>clave</strong> llegan a las personas, a los clientes o a las cooperativas asociadas; los de <strong>apoyo</strong> proporcionan a los demás medios, competencias e información. El mapa y las fichas de los procesos se encuentran en el anexo.
manual-context-processes-owner =
    El responsable de un proceso conoce sus riesgos, recoge sus indicadores, propone los cambios y mantiene al día procedimientos y formularios. Puede delegar actividades, pero no la responsabilidad del resultado. Dos veces al año se reúne con el Responsable de calidad para comparar resultados y objetivos; el acta de esa reunión es una de las fuentes de la revisión por la dirección.

## 5 Leadership

manual-leadership-title = Liderazgo y responsabilidades
manual-leadership-commitment-title = El compromiso de la Dirección
manual-leadership-commitment-records = Informes de las visitas, acuerdos del Consejo Rector
manual-leadership-commitment =
    La <strong>Dirección</strong>, es decir, el Director y, en las decisiones que marcan el rumbo, también el Presidente, responde de la eficacia del sistema ante el Consejo Rector y las personas socias. Esa responsabilidad no se delega: se ejerce con decisiones de las que queda constancia.
    <ul>
    <li>Propone cada año al Consejo Rector los objetivos de la calidad junto con el presupuesto, para que ningún objetivo quede sin recursos.</li>
    <li>Visita cada sede al menos una vez al año, se reúne con el personal y con las personas que la frecuentan y redacta un breve informe.</li>
    <li>Lee personalmente las reclamaciones graves y las notificaciones de eventos adversos antes de que termine el siguiente día laborable.</li>
    <li>Abre la revisión por la dirección con el estado de las decisiones tomadas en la anterior.</li>
    <li>Apoya a quien comunica un error: un aviso de buena fe nunca es motivo de amonestación.</li>
    </ul>
manual-leadership-focus =
    Las expectativas de quienes reciben nuestros servicios se recogen, se traducen en requisitos y se verifican a intervalos establecidos.
manual-leadership-policy-title = La política de la calidad
manual-leadership-policy-records = Política firmada, actas de las reuniones de equipo
manual-leadership-policy =
    La política es común al consorcio y a sus cooperativas y se reproduce íntegra en el anexo. El Presidente la firma; el Consejo Rector comprueba cada año que sigue siendo adecuada, en la sesión dedicada a la revisión por la dirección. De cada compromiso de la política se deriva al menos un objetivo medible o, si no, la razón escrita por la que ese año no se fija ninguno.
manual-leadership-policy-communication =
    La política está expuesta en todas las sedes y publicada en el sitio web, y se entrega con el contrato de trabajo. El responsable de cada equipo la comenta con sus compañeros al menos una vez al año, a partir de un caso real; el acta de la reunión lo recoge. A las partes interesadas se les entrega cuando la piden, también en las lenguas a las que se ha traducido.
manual-leadership-roles-title = Roles, responsabilidades y autoridades
manual-leadership-roles-records = Nombramientos, lista de suplencias
manual-leadership-roles =
    El organigrama del anexo muestra la relación entre las funciones y los nombres de quienes las desempeñan; la matriz de responsabilidades dice quién responde de cada proceso. La tabla resume las tareas relativas a la calidad. Los cargos se asignan por escrito y se aceptan con una firma; si la ausencia va a superar los cinco días, se designa de antemano a la persona suplente. Los nombres de los cargos se refieren por igual a mujeres y a hombres.
manual-leadership-role = Cargo
manual-leadership-duties = Tareas y autoridad
manual-role-board = Consejo Rector
manual-role-board-duties = Aprueba la política, los objetivos y los recursos; nombra a la Dirección y al Responsable de calidad; recibe el acta de la revisión por la dirección.
manual-role-president = Presidente
manual-role-president-duties = Representa a la organización, firma la política y aprueba el manual; decide sobre las reclamaciones en segunda instancia.
manual-role-director = Director
manual-role-director-duties = Asigna personas y medios, firma convenios y contratos dentro de los límites de sus poderes, conduce la revisión por la dirección y hace cumplir sus decisiones.
manual-role-quality = Responsable de calidad
manual-role-quality-duties = Se ocupa del manual, los procedimientos y los registros; programa las auditorías; hace el seguimiento de las no conformidades y las acciones correctivas. Depende directamente de la Dirección y puede suspender una actividad que incumpla las reglas hasta que decida el Director.
manual-role-administration = Responsable de administración
manual-role-administration-duties = Gestiona las compras, los proveedores homologados, los vencimientos de contratos y autorizaciones y, junto con la persona designada, la protección de datos.
manual-role-personnel = Responsable de personal y formación
manual-role-personnel-duties = Se ocupa de la selección, la incorporación, el plan de formación y los expedientes del personal; comprueba titulaciones, colegiaciones y aptitud para el puesto.
manual-role-safety = Responsable del servicio de prevención
manual-role-safety-duties = Evalúa los riesgos para quienes trabajan, propone las medidas, organiza los simulacros de emergencia y lleva el registro de accidentes e incidentes.
manual-role-line = Responsable de los servicios
manual-role-line-duties = Responde de los procesos clave y de sus resultados, aprueba los registros y propone los cambios.
manual-role-group = Responsable de equipo
manual-role-group-duties = Organiza el trabajo del equipo, prepara sus reuniones y lleva sus registros.
manual-role-contact = Profesional de referencia
manual-role-contact-duties = Es el primer interlocutor de quien recibe el servicio y recoge sus observaciones y peticiones.
manual-role-staff = Todo el personal
manual-role-staff-duties = Aplica los procedimientos, registra lo que hace en el momento en que lo hace, comunica errores, peligros y propuestas.

## 6 Planning

manual-planning-title = Planificación
manual-planning-risks-title = Riesgos y oportunidades
manual-planning-risks-records = Registro de riesgos y oportunidades
manual-planning-risks =
    Cada responsable de proceso valora con su equipo qué puede impedir el resultado previsto y qué puede mejorarlo. A cada punto se le asignan dos puntuaciones de 1 a 5: la <strong>probabilidad</strong> de que ocurra y el <strong>impacto</strong> en las personas, en la continuidad del servicio y en la organización. El producto de ambas da el nivel.
manual-planning-risks-levels =
    <ul>
    <li><strong>De 1 a 6, bajo:</strong> se mantiene en observación y se vuelve a valorar una vez al año.</li>
    <li><strong>De 8 a 12, medio:</strong> se establece una acción con responsable y plazo, que se comprueba en el control semestral.</li>
    <li><strong>De 15 a 25, alto:</strong> decide la Dirección en un plazo de treinta días; la acción tiene prioridad sobre los recursos disponibles y su estado se actualiza cada mes.</li>
    </ul>
manual-planning-risks-review =
    El registro se actualiza al preparar la revisión por la dirección y después de cada evento adverso, reclamación grave o no conformidad repetida. Una acción se considera eficaz cuando, al comprobarla, el nivel se ha reducido o la oportunidad se ha aprovechado; si no, se cambia la acción, no la puntuación. Las oportunidades siguen el mismo método: el impacto es el beneficio esperado.
manual-planning-risks-caption = Riesgos y oportunidades, con las acciones en curso
manual-planning-risk = Riesgo u oportunidad
manual-planning-action = Acción
manual-planning-owner = Responsable
manual-planning-likelihood = Probabilidad
manual-planning-impact = Impacto
manual-planning-likelihood-short = P
manual-planning-impact-short = I
manual-planning-level-short = N
manual-planning-level-key = P probabilidad, I impacto, N nivel (P × I).
manual-planning-kind-risk = Riesgo
manual-planning-kind-opportunity = Oportunidad
manual-planning-risks-heading = Riesgos
manual-planning-opportunities-heading = Oportunidades
manual-planning-level-low = bajo
manual-planning-level-medium = medio
manual-planning-level-high = alto
manual-planning-matrix-alt = Matriz de cinco filas y cinco columnas: las filas son la probabilidad y las columnas el impacto; cada casilla lleva el número de riesgos y oportunidades que caen en ella.
manual-planning-objectives-title = Objetivos de la calidad
manual-planning-objectives-records = Programa anual de objetivos
manual-planning-objectives =
    Los objetivos traducen la política en resultados que se pueden medir. Son pocos, cada uno tiene un responsable que lo ha aceptado y un valor de partida; el programa anual indica las actividades, los medios y los plazos para alcanzarlos. La Dirección los define en la revisión por la dirección, antes de que acabe febrero, y el Consejo Rector los aprueba; su estado se comprueba en junio y en noviembre.
manual-planning-objective = Objetivo e indicador
manual-planning-objectives-reached =
    De un objetivo alcanzado dos años seguidos la Dirección decide si confirmarlo, hacerlo más exigente o convertirlo en un estándar de trabajo, que se controla pero ya no se enumera, para dejar su lugar a otro. Un objetivo no alcanzado no se borra: el responsable explica las causas en la revisión por la dirección y la Dirección decide si lo confirma, lo corrige o le destina más recursos.
manual-planning-changes-title = Planificación de los cambios
manual-planning-changes-records = Ficha de cambio
manual-planning-changes =
    Abrir o trasladar una sede, cambiar un proveedor esencial, adoptar un nuevo programa informático o reorganizar los turnos puede poner en riesgo la continuidad. Antes de decidir, quien propone el cambio rellena una <strong>ficha de cambio</strong> que responde a cinco preguntas: por qué se cambia, qué puede salir mal, a quién hay que avisar y formar, qué documentos hay que actualizar, cómo se vuelve atrás si no funciona. El Director lo autoriza; el Responsable de calidad verifica el resultado a los tres meses.

## 7 Support

manual-support-title = Apoyo
manual-support-resources-title = Recursos
manual-support-resources-records = Plantilla aprobada, expedientes de sede, lista de los equipos de medición
manual-support-people =
    <strong>Personas.</strong> La Dirección establece cada año la plantilla de cada servicio a partir de las ratios legales, los convenios con las entidades y las necesidades detectadas. Las ausencias imprevistas se cubren según el plan de sustituciones, disponible en cada sede: quien sustituye ha hecho ya al menos un turno acompañado. La rotación del personal figura entre los indicadores de los objetivos, porque la estabilidad de las relaciones forma parte de la calidad.
manual-support-infrastructure =
    <strong>Sedes y vehículos.</strong> Cada sede tiene un expediente con las autorizaciones, las instalaciones, las inspecciones periódicas y el mantenimiento. El Responsable de administración lleva el calendario de vencimientos y lo comprueba el primer día laborable del mes.
manual-support-environment =
    <strong>Ambiente de trabajo.</strong> La Dirección cuida las condiciones que permiten trabajar bien: turnos sostenibles, espacios adecuados, momentos de intercambio.
manual-support-measuring =
    <strong>Equipos de medición.</strong> Los equipos de los que depende una decisión (básculas, termómetros, tensiómetros, registradores de temperatura) figuran en una lista, se identifican con una etiqueta y se verifican en la fecha indicada. Si un equipo está fuera de tolerancia, se aparta y se valoran los datos recogidos desde la última verificación válida. También los cuestionarios son instrumentos de medición: no se modifican sin el parecer del Responsable de calidad; de lo contrario, las comparaciones entre años pierden valor.
manual-support-knowledge =
    <strong>Conocimientos.</strong> Lo que se aprende no debe marcharse con las personas. Quien deja un cargo prepara un traspaso por escrito y acompaña durante al menos una semana a quien lo releva; los casos y los trabajos más instructivos se comentan en un encuentro anual entre las cooperativas del consorcio y se recogen en fichas que todos pueden consultar.
manual-support-competence-title = Competencia
manual-support-competence-records = Perfiles de puesto, fichas de evaluación, plan de formación
manual-support-competence =
    Para cada puesto existe un <strong>perfil</strong> que indica la titulación, la experiencia y las capacidades requeridas. El Responsable de personal compara el perfil con el currículum antes de la contratación y, una vez al año, con la ficha de evaluación que el responsable del equipo rellena con la persona interesada en una de las dos entrevistas individuales. De las diferencias nace el plan de formación, que la Dirección aprueba antes de que acabe febrero.
manual-support-competence-induction =
    Quien se incorpora cuenta con acompañamiento durante tres meses: acogida y entrega de los documentos el primer día, formación en seguridad durante la primera semana, trabajo junto a un compañero con experiencia que lleva un breve diario, entrevistas al cabo del primer y del tercer mes. En las cuatro primeras semanas nadie trabaja solo.
manual-support-competence-effect =
    La formación se evalúa dos veces: enseguida, con el cuestionario de los participantes, y a los tres meses, cuando el responsable del equipo comprueba si algo ha cambiado en el trabajo. Un curso que no produce efectos no se repite igual. Los certificados, las evaluaciones y las horas se guardan en el expediente personal.
manual-support-awareness-title = Toma de conciencia
manual-support-awareness =
    Cada persona debe saber decir para qué sirve su trabajo, qué objetivo le concierne y qué ocurre si no se sigue una regla. El responsable del equipo lo comprueba en las entrevistas individuales; el auditor lo pregunta, con palabras sencillas, en todas las auditorías.
manual-support-communication-title = Comunicación
manual-support-communication-records = Plan de comunicación
manual-support-communication =
    Las comunicaciones relativas a la calidad siguen un plan. Para cada asunto se sabe quién habla, a quién, cuándo y por qué medio; lo que no está en el plan pasa por la Dirección. Las relaciones con la prensa están reservadas al Presidente.
manual-support-subject = Asunto
manual-support-who = Quién comunica
manual-support-whom = A quién
manual-support-when = Cuándo y cómo
manual-communication-policy = Política y objetivos
    .who = Dirección
    .whom = Todo el personal y las personas socias
    .when = En marzo, en la asamblea y con una nota escrita
manual-communication-results = Resultados e indicadores
    .who = Responsable de calidad
    .whom = Responsables y equipos de trabajo
    .when = Cada seis meses, en una reunión
manual-communication-shift = Relevo entre turnos
    .who = Personal de servicio
    .whom = Turno siguiente
    .when = En cada cambio, en el libro de relevos
manual-communication-service = Servicios, reglas y costes
    .who = Responsable del servicio
    .whom = Quien recibe el servicio y sus familiares
    .when = En el primer contacto y en cada cambio, de palabra y por escrito
manual-communication-client = Marcha de las actividades
    .who = Director
    .whom = Entidades y empresas contratantes
    .when = Según el contrato, con un informe escrito
manual-communication-event = Sucesos graves y emergencias
    .who = Director
    .whom = Familiares, entidades, autoridades competentes
    .when = De inmediato, por teléfono; informe escrito a más tardar al día siguiente
manual-communication-report = Balance social
    .who = Presidente
    .whom = Todas las partes interesadas
    .when = Una vez al año, en el sitio web y en un encuentro público
manual-support-documents-title = Información documentada
manual-support-documents-records = Lista de los documentos en vigor
manual-support-documents =
    Los documentos del sistema se ordenan en cuatro niveles; cada uno remite al superior y no lo repite.
    <ol>
    <li><strong>Política, manual y, en las cooperativas, Carta de servicios</strong>: los compromisos y el marco de las responsabilidades, aprobados por el Presidente.</li>
    <li><strong>Procedimientos</strong>: el desarrollo de los procesos en los que intervienen varias funciones, verificados por el Responsable de calidad.</li>
    <li><strong>Instrucciones de trabajo y protocolos</strong>: las actividades de un servicio o de una sede, aprobados por el responsable del servicio.</li>
    <li><strong>Formularios y registros</strong>: la evidencia de lo que se ha hecho.</li>
    </ol>
manual-support-documents-control =
    Cada documento lleva título, código, revisión, fecha, autor y aprobación. El Responsable de calidad mantiene la lista de los documentos en vigor, publica las nuevas revisiones en el archivo documental, avisa a los destinatarios y retira las copias obsoletas; una copia de los documentos sustituidos permanece en el archivo, marcada como obsoleta. Las traducciones declaran de qué revisión proceden y qué lengua prevalece.
manual-support-documents-external =
    Los documentos de origen externo (leyes, convenios, pliegos, fichas técnicas, prescripciones médicas, requerimientos de las autoridades) se registran a su llegada y se entregan a quien debe aplicarlos. Los datos personales y de salud son accesibles solo para las personas autorizadas; del archivo informático se hacen copias de seguridad diarias, cuya restauración se prueba cada seis meses.
manual-support-documents-retention =
    Los registros se mantienen legibles y recuperables durante todo el tiempo de conservación. Salvo que la ley fije plazos más largos, la regla general es de { $control-retention-years ->
        [one] un año
       *[other] { $control-retention-years } años
    } desde el cierre; transcurrido el plazo, se destruyen y se levanta acta. La tabla enumera los registros principales.
manual-support-records-caption = Registros principales
manual-support-record = Registro
manual-support-keeper = Quién lo lleva
manual-support-retention = Conservación
manual-record-review = Actas de la revisión por la dirección e informes anuales
    .keeper = Responsable de calidad
    .retention = { $control-retention-years ->
        [one] Un año
       *[other] { $control-retention-years } años
    }
manual-record-audit = Programa e informes de auditoría
    .keeper = Responsable de calidad
    .retention = Dos ciclos trienales de auditoría
manual-record-nonconformity = Registro de no conformidades, reclamaciones y acciones
    .keeper = Responsable de calidad
    .retention = { $control-retention-years ->
        [one] Un año
       *[other] { $control-retention-years } años
    }
manual-record-personnel = Expedientes del personal y plan de formación
    .keeper = Responsable de personal
    .retention = Duración de la relación laboral y diez años
manual-record-supplier = Lista y evaluación de los proveedores
    .keeper = Responsable de administración
    .retention = Duración de la relación y cinco años
manual-record-maintenance = Expedientes de sede, mantenimiento y verificación de los equipos
    .keeper = Responsable de administración
    .retention = Vida útil de la instalación o del equipo
manual-record-core = Expedientes de los servicios
    .keeper = Responsable del servicio
    .retention = Duración del servicio y diez años
manual-record-daily = Registros de las actividades diarias
    .keeper = Responsable del servicio
    .retention = Cinco años

## 8 Operation: title and heads; the text stands in the files of the types

manual-operation-title = Operación
manual-operation-step = Fase
manual-operation-done = Qué se hace
manual-operation-answers = Quién responde
manual-operation-record = Registro
manual-operation-steps-caption = Las fases del recorrido
manual-operation-standards-caption = Estándares de calidad de los servicios
manual-operation-service = Servicio
manual-operation-factor = Factor de calidad e indicador

## 9 Performance evaluation

manual-performance-title = Evaluación del desempeño
manual-performance-monitoring-title = Mediciones, indicadores y satisfacción
manual-performance-monitoring-records = Fichas de los indicadores, informe anual
manual-performance-monitoring =
    Medimos lo que sirve para decidir. Cada indicador tiene una ficha que dice qué se cuenta, a partir de qué registro, quién lo mide y con qué frecuencia: así el dato es el mismo, lo calcule quien lo calcule. Los responsables de proceso envían los datos al Responsable de calidad a más tardar el día 15 del mes siguiente al período; un dato que falta es, en sí mismo, un aviso.
manual-performance-indicators =
    El gráfico compara, para cada objetivo, el último valor medido y el valor objetivo; la tabla añade los años anteriores. Los leemos junto con la historia del servicio: un valor que empeora plantea una pregunta antes que un juicio.
manual-performance-chart-alt = Gráfico de barras horizontales, una por objetivo: la barra es el valor actual y la marca vertical, el valor objetivo. La tabla que sigue recoge los mismos valores.
manual-performance-trend = Los mismos indicadores en los últimos años
manual-performance-objective = Objetivo
manual-performance-measure = { NUMBER($value, maximumFractionDigits: 1) }
manual-performance-thresholds =
    Cuando un indicador no cumple el valor objetivo en dos mediciones seguidas, el responsable abre un aviso conforme al capítulo 10. Si la desviación afecta a una sola medición, anota la causa en la ficha y lo comenta en la reunión semestral.
manual-performance-satisfaction =
    <strong>Satisfacción.</strong> Una vez al año se pide la opinión de quienes reciben el servicio mediante un cuestionario anónimo; los resultados se publican en un plazo de sesenta días, junto con las decisiones tomadas.
manual-performance-complaints =
    <strong>Reclamaciones.</strong> Cualquier persona puede presentar una reclamación de palabra, por teléfono o por escrito, también de forma anónima. Quien la recibe la registra el mismo día. En un plazo de { $charter-receipt-days ->
        [one] un día laborable
       *[other] { $charter-receipt-days } días laborables
    }, el Responsable de calidad confía su examen a una persona ajena a los hechos y acusa recibo a quien la ha presentado, con el número de registro y el nombre de la persona encargada; después se ocupa de la respuesta escrita. Las reclamaciones se cuentan y se clasifican por asuntos: basta una sola reclamación fundada sobre la seguridad o el respeto a las personas para abrir una acción correctiva.
manual-performance-report =
    <strong>Análisis.</strong> En enero el Responsable de calidad reúne en un informe los indicadores, las reclamaciones, las no conformidades, los resultados de las auditorías, la evaluación de los proveedores y el estado de los riesgos. El informe expone los datos, las causas que los responsables han reconocido en ellos y las propuestas: es el documento que abre la revisión por la dirección.
manual-performance-audit-title = Auditorías internas
manual-performance-audit-records = Programa trienal, planes e informes de auditoría
manual-performance-audit =
    El programa de auditoría es trienal: cada proceso y cada sede se auditan al menos una vez en los tres años; los que presentan riesgos altos o reclamaciones fundadas, todos los años. Lo prepara el Responsable de calidad con el consorcio, que pone a disposición auditores de las demás cooperativas: nadie audita su propio trabajo. Todo auditor ha seguido el curso básico y ha participado como acompañante en al menos dos auditorías; su designación se confirma cada tres años.
manual-performance-audit-steps =
    <ol>
    <li>El plan de auditoría se comunica a la sede con al menos diez días de antelación; en una de cada tres auditorías no se anuncia el día.</li>
    <li>El auditor parte de los casos reales: elige algunos expedientes o encargos, los sigue de principio a fin y habla con quienes han trabajado en ellos y con quienes han recibido el servicio.</li>
    <li>En la reunión de cierre expone los hallazgos y escucha las observaciones del responsable.</li>
    <li>El informe se entrega en un plazo de quince días y distingue entre no conformidades, observaciones y puntos fuertes que conviene difundir.</li>
    <li>El responsable propone las acciones en un plazo de veinte días; el auditor verifica su eficacia en la fecha acordada.</li>
    </ol>
manual-performance-review-title = Revisión por la dirección
manual-performance-review-records = Acta de la revisión por la dirección
manual-performance-review =
    La Dirección revisa el sistema cada año antes de que acabe febrero, con el Responsable de calidad y los responsables de proceso, y de forma extraordinaria cuando un suceso grave o un cambio importante lo exige. La revisión dura lo necesario para decidir, no para leer: los documentos se envían diez días antes.
manual-performance-review-inputs-title = Se examinan
manual-performance-review-inputs =
    <ul>
    <li>el estado de las decisiones de la revisión anterior;</li>
    <li>las novedades del contexto y de las partes interesadas;</li>
    <li>los objetivos e indicadores, con las causas de las desviaciones;</li>
    <li>los cuestionarios, las reclamaciones, los avisos y los eventos adversos;</li>
    <li>las no conformidades, las acciones correctivas y los resultados de las auditorías, internas y de las entidades contratantes;</li>
    <li>la adecuación de la plantilla, las sedes, los medios y la formación;</li>
    <li>el desempeño de los proveedores;</li>
    <li>los riesgos, las oportunidades y la eficacia de las acciones emprendidas;</li>
    <li>las propuestas de mejora del personal y de las personas atendidas.</li>
    </ul>
manual-performance-review-outputs-title = Se decide
manual-performance-review-outputs =
    El acta recoge decisiones, no debates: objetivos y valores objetivo para el año, mejoras que se van a realizar, cambios en el sistema y en los documentos, recursos asignados. Cada decisión tiene un responsable y una fecha. El acta la aprueba el Consejo Rector y se envía un resumen a todo el personal y al consorcio.

## 10 Improvement

manual-improvement-title = Mejora
manual-improvement-general-title = De dónde nace la mejora
manual-improvement-general =
    La mejora nace de lo que no ha funcionado, de lo que ha funcionado mejor de lo previsto y de las ideas de quienes trabajan y de quienes reciben el servicio. Las tres fuentes confluyen en un único registro, que lleva el Responsable de calidad y que todo el personal puede ver: quien comunica algo puede saber siempre qué ha sido de ello.
manual-improvement-nonconformity-title = No conformidades y acciones correctivas
manual-improvement-nonconformity-records = Ficha y registro de no conformidades
manual-improvement-nonconformity =
    Es una no conformidad todo lo que se aparta de lo establecido: de una ley, de un convenio, de un procedimiento, de un compromiso adquirido con una persona. Quien la detecta la registra. El tratamiento sigue siempre los mismos pasos.
manual-improvement-steps =
    <ol>
    <li><strong>Contener.</strong> Quien está presente pone a salvo a las personas y limita las consecuencias; avisa al responsable del servicio en el mismo turno.</li>
    <li><strong>Registrar.</strong> En el plazo de un día laborable, la ficha describe el hecho, con la fecha, el lugar y las personas informadas, sin juicios y sin buscar culpables.</li>
    <li><strong>Corregir.</strong> El responsable decide el remedio inmediato y comprueba si el mismo problema existe en otros servicios.</li>
    <li><strong>Buscar las causas.</strong> Si los hechos son graves o se repiten, se reúne en un plazo de cinco días laborables un pequeño grupo que se remonta a las causas preguntándose por qué la regla no ha funcionado.</li>
    <li><strong>Actuar.</strong> La acción correctiva elimina la causa; tiene un responsable, un plazo y una señal que permita reconocer su eficacia.</li>
    <li><strong>Verificar.</strong> El Responsable de calidad comprueba la eficacia al cabo de un tiempo prudencial, por lo general tres meses, y cierra la ficha; si la causa persiste, se vuelve al cuarto paso.</li>
    <li><strong>Actualizar.</strong> Los riesgos, los procedimientos y la formación se revisan, si hace falta, antes del cierre.</li>
    </ol>
manual-improvement-events =
    Los accidentes laborales, las violaciones de la seguridad de los datos personales y las reclamaciones fundadas que afectan a la dignidad o a la seguridad de las personas exigen siempre el análisis de las causas, aunque el daño se haya evitado.
manual-improvement-severity-caption = Gravedad y plazos de respuesta
manual-improvement-severity = Gravedad
manual-improvement-example = Cuándo
manual-improvement-deadline = Acción propuesta en
manual-improvement-decides = Quién decide
manual-severity-minor = Leve
    .example = Desviación aislada, sin efectos sobre las personas ni sobre el resultado
    .deadline = treinta días
    .decides = Responsable del servicio
manual-severity-major = Grave
    .example = Efectos sobre las personas o sobre el resultado, o desviación que se repite por tercera vez en un año
    .deadline = quince días
    .decides = Director
manual-severity-critical = Crítica
    .example = Daño o peligro para las personas, infracción de la ley, interrupción del servicio
    .deadline = tres días
    .decides = Dirección, tras informar al Consejo Rector
manual-improvement-continual-title = Mejora continua
manual-improvement-continual-records = Programa anual de mejora
manual-improvement-continual =
    El <strong>programa anual de mejora</strong> reúne las acciones decididas en la revisión por la dirección, las que nacen de los riesgos y las propuestas aceptadas. Es breve: no más de diez acciones, cada una con responsable, plazo y resultado previsto. El Responsable de calidad actualiza su estado cada trimestre y lo publica en el archivo documental.
manual-improvement-continual-sharing =
    Cuando una solución funciona, el consorcio la propone a las demás cooperativas en el encuentro anual sobre la calidad; la que la adopta mide sus efectos con el mismo indicador. La comparación sirve para aprender, no para hacer clasificaciones: por eso se comparten también los intentos fallidos.

## Annexes

manual-annex-policy-title = Política de la calidad
manual-annex-policy-introduction =
    Este anexo reproduce el texto de la política firmada el { $policy-date }. El documento firmado se controla por separado y prevalece en caso de diferencia.
manual-annex-policy-mission = Nuestra misión
manual-annex-policy-commitments = Nuestros compromisos
manual-annex-organisation-title = Organigrama
manual-annex-organisation-introduction =
    El organigrama muestra las relaciones jerárquicas entre las funciones. El Responsable de calidad y el servicio de prevención dependen directamente de la Dirección y tienen libre acceso a todas las sedes y a todos los registros.
manual-annex-organisation-alt = Organigrama de { $organisation-name }: cada recuadro es una función con el nombre de quien la desempeña y las líneas la unen a la función de la que depende. La tabla que sigue recoge los mismos datos.
manual-annex-organisation-unit = Función
manual-annex-organisation-person = Quién la desempeña
manual-annex-organisation-role = Cargo
manual-annex-organisation-reports-to = Depende de
manual-annex-organisation-people-caption = Funciones y personas
manual-annex-processes-title = Mapa de procesos
manual-annex-processes-introduction =
    El mapa muestra los procesos y sus conexiones principales; las fichas indican su responsable, sus entradas y sus salidas. Las flechas siguen el trabajo: lo que un proceso entrega es lo que necesita el siguiente.
manual-annex-processes-alt = Mapa de procesos en tres franjas: arriba los procesos estratégicos, en el centro los procesos clave en el orden en que se desarrollan, abajo los de apoyo. La tabla que sigue recoge las mismas conexiones.
manual-annex-processes-sheets = Fichas de los procesos
manual-annex-processes-process = Proceso
manual-annex-processes-inputs = Qué recibe
manual-annex-processes-outputs = Qué entrega
manual-annex-processes-feeds = Alimenta a
manual-annex-processes-clauses = Apartados
manual-annex-correlation-title = Matriz de correlación
manual-annex-correlation-introduction =
    La matriz relaciona los apartados de { $standard-name } con los capítulos y anexos de este manual en los que se tratan. Le sirve al evaluador para encontrar las respuestas y a nosotros para darnos cuenta de lo que falta. Entre paréntesis, la página.
manual-annex-correlation-clause = Apartado
manual-annex-correlation-subject = Asunto de la norma
manual-annex-correlation-section = Dónde se trata
manual-annex-correlation-page = (pág. { $page })
manual-annex-correlation-none = no tratado
manual-annex-responsibilities-title = Matriz de responsabilidades
manual-annex-responsibilities-introduction =
    Para cada proceso la matriz indica quién responde de él, quién colabora y a quién se informa. Responde siempre una sola persona; quien colabora asume una parte del trabajo; a quien se informa le llegan los resultados.
manual-annex-responsibilities-process = Proceso
manual-annex-responsibilities-answers = R
manual-annex-responsibilities-takes-part = C
manual-annex-responsibilities-informed = I
manual-annex-responsibilities-key = <strong>R</strong> responde del proceso; <strong>C</strong> colabora; <strong>I</strong> recibe información.
manual-annex-changes-title = Cambios desde la última edición
manual-annex-changes-introduction =
    Este anexo resume lo que ha cambiado respecto a la edición { $year } del { $date }. Las palabras suprimidas aparecen tachadas y las añadidas, subrayadas.
manual-annex-changes-commitments = Compromisos de la política
manual-annex-changes-objectives = Objetivos
manual-annex-changes-people = Personas
manual-annex-changes-services = Servicios
manual-annex-changes-texts = Otros textos revisados
manual-annex-changes-kind = Cambio
manual-annex-changes-subject = Asunto
manual-annex-changes-before = Antes
manual-annex-changes-now = Ahora
manual-annex-changes-what = Qué ha cambiado
manual-annex-changes-added = añadido
manual-annex-changes-changed = modificado
manual-annex-changes-withdrawn = retirado
manual-annex-changes-chapters = También se han revisado los textos y datos de estos capítulos:
manual-annex-changes-none = Desde la última edición solo han cambiado datos formales.
