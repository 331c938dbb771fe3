### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = Carta de servicios
charter-subtitle = Edición { $charter-year }

## Premise

charter-premise = Presentación
charter-premise-text =
    La Carta de servicios es el pacto entre { $organisation-name } y las personas que acuden a sus servicios.
charter-premise-commitment =
    Lo que aquí está escrito nos compromete. Quien lo lee puede <strong>saber qué esperar</strong>, <strong>comprobar si lo recibe</strong> y <strong>pedir cuentas</strong> cuando no es así. Por eso la Carta recoge los valores medidos junto a los objetivos, indica para cada servicio una persona responsable y explica cómo se presenta una reclamación y a quién acudir si la respuesta no basta.
charter-premise-law-title = Qué pide la ley
charter-premise-law =
    El artículo 13 de la Ley italiana 328/2000, de 8 de noviembre, ley marco de servicios sociales, pide a quienes gestionan servicios sociales que adopten una carta que los describa. La tabla indica dónde se encuentra cada uno de los contenidos.
charter-premise-law-asked = La ley pide
charter-premise-law-answered = Capítulo
charter-premise-law-access = Los criterios para acceder a los servicios
charter-premise-law-working = El modo de funcionamiento
charter-premise-law-judging = Las condiciones que permiten a las personas usuarias y a quienes las representan valorar los servicios
charter-premise-law-protection = Los procedimientos que garantizan la protección de las personas usuarias
charter-premise-law-recourse = La posibilidad de recurrir ante los responsables de los servicios
charter-premise-norms-title = Normas de referencia
charter-premise-norms =
    Además de la ley marco de servicios sociales, la Carta tiene en cuenta las normas que siguen. Los textos se pueden consultar en nuestra sede.
charter-premise-norm = Referencia
charter-premise-subject = Objeto

## About us

charter-about = Quiénes somos
charter-about-history-title = Nuestra historia
charter-about-mission-title = La misión
charter-about-values-title = Los valores
charter-about-structure-title = Cómo nos organizamos
charter-about-structure =
    { $organisation-name } es una cooperativa: las decisiones más importantes corresponden a la asamblea, en la que cada persona socia tiene un voto. { $workforce-members ->
        [one] La base social está formada por una persona socia
       *[other] La base social está formada por { $workforce-members } personas socias
    }; { $workforce-employees ->
        [one] en los servicios trabaja una persona
       *[other] en los servicios trabajan { $workforce-employees } personas
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , con la ayuda de una persona voluntaria
       *[other] , con la ayuda de { $workforce-volunteers } personas voluntarias
    }. El organigrama muestra quién responde de qué.
charter-about-chart-alt = Organigrama de la cooperativa: de la asamblea general a la Dirección, a las funciones y a los servicios, con los nombres de los responsables.
charter-about-consortium-title = El consorcio
charter-about-consortium =
    { $organisation-name } pertenece al consorcio { $consortium-name }, que reúne a { $member-count ->
        [one] una cooperativa social
       *[other] { $member-count } cooperativas sociales
    }: { $members }. Con el consorcio compartimos la política de la calidad, los principios de esta Carta, la formación del personal y las auditorías internas. El sistema de gestión sigue los requisitos de la norma { $standard-name }.

## Principles

charter-principles = Los principios
charter-principles-introduction =
    Trabajamos según los principios que rigen en Italia la prestación de los servicios públicos. De cada uno decimos qué significa aquí, en la práctica.
charter-principles-list =
    <ul>
    <li><strong>Igualdad.</strong> Los servicios son accesibles para todas las personas, sin distinción de sexo, edad, origen, lengua, religión, opiniones, orientación sexual o situación económica. Igualdad no quiere decir uniformidad: toda intervención tiene en cuenta a la persona.</li>
    <li><strong>Imparcialidad.</strong> Quienes trabajan con nosotros actúan con objetividad y justicia. Las reglas están escritas, valen para todos y se explican a quienes tienen que cumplirlas.</li>
    <li><strong>Continuidad.</strong> Los servicios se prestan con regularidad en los horarios indicados. Una interrupción se comunica con antelación, con el motivo y las medidas que reducen las molestias.</li>
    <li><strong>Participación.</strong> Las personas toman parte en las decisiones que las afectan, pueden ver los documentos que hablan de ellas, hacer propuestas, opinar sobre el servicio y obtener una respuesta.</li>
    <li><strong>Eficiencia y eficacia.</strong> Usamos los recursos con atención, comparamos los resultados con los objetivos y corregimos lo que no funciona.</li>
    <li><strong>Derecho a elegir.</strong> Cada persona puede escoger, entre los servicios disponibles, el que responde mejor a sus necesidades, y puede cambiar de idea.</li>
    <li><strong>Confidencialidad.</strong> De las personas con las que tratamos conocemos lo que el servicio necesita y nada más. Lo guardamos con cuidado.</li>
    </ul>

## Services

charter-services = Los servicios
charter-services-introduction =
    Para cada servicio se indican las actividades, los horarios, la sede y la persona a la que dirigirse. Las condiciones generales de acceso se encuentran en el capítulo siguiente.
charter-service-activities = Actividades
charter-service-access = Cómo se accede
charter-service-hours = Horario
charter-service-office = Sede
charter-service-capacity = Plazas
charter-service-places =
    { $places ->
        [one] una plaza
       *[other] { $places } plazas
    }
charter-service-staff = Personal
charter-service-workers =
    { $workers ->
        [one] una persona
       *[other] { $workers } personas
    }
charter-service-fee = Coste
charter-service-contact = Responsable

## Access

charter-access = El acceso
charter-access-introduction =
    Quien acude a nosotros recibe ante todo escucha e información clara, también cuando el servicio adecuado no es el nuestro.
charter-access-answer =
    A toda solicitud respondemos por escrito, <strong>en un plazo de { $charter-access-days ->
        [one] un día
       *[other] { $charter-access-days } días
    }</strong>. Una negativa se motiva siempre e indica a qué otro servicio se puede acudir.

## Rights and duties

charter-rights = Derechos y deberes
charter-rights-introduction =
    Un buen servicio se apoya en el respeto mutuo. Estos son los derechos que garantizamos y los compromisos que pedimos.

## Standards of quality

charter-standards = Los estándares de calidad
charter-standards-introduction =
    Un estándar es una promesa que se puede medir. Para cada servicio indicamos el factor de calidad que importa a quien lo usa, el indicador con el que lo medimos, el valor más reciente y el nivel que nos comprometemos a mantener.
charter-standards-reading =
    La barra compara el valor con el compromiso, marcado por la línea vertical: está rellena cuando el compromiso se cumple y hueca cuando aún no se cumple. Los valores se refieren al año anterior a esta edición.
charter-standards-factor = Factor
charter-standards-indicator = Indicador
charter-standards-value = Valor
charter-standards-target = Compromiso
charter-standards-comparison = Comparación
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = Si un estándar no se cumple
charter-standards-missed =
    Un estándar incumplido da lugar a una comprobación: el responsable del servicio busca las causas, propone una corrección y comunica el resultado a las personas interesadas. Quien considere que no ha recibido lo prometido puede pedir explicaciones con una reclamación.

## Listening and participation

charter-participation = Escucha y participación
charter-participation-introduction =
    La opinión de quien usa un servicio vale tanto como la de quien lo dirige. La recogemos de tres maneras.
charter-participation-survey-title = El cuestionario
charter-participation-survey =
    Una vez al año proponemos a todas las personas el cuestionario anexo a la Carta. Es anónimo, se puede entregar en mano, en los buzones de cada sede o por correo electrónico, y quien lo desee puede pedir ayuda a una persona de confianza. Nuestro objetivo es que <strong>al menos el { $charter-satisfaction-target } %</strong> de las respuestas expresen una opinión positiva.
charter-participation-meetings-title = Los encuentros
charter-participation-meetings =
    Al menos dos veces al año invitamos a quienes usan nuestros servicios a un encuentro abierto, en el que presentamos los resultados y recogemos propuestas.
charter-participation-proposals-title = Las propuestas
charter-participation-proposals =
    Las sugerencias y los agradecimientos se pueden dejar en cualquier momento, de palabra o con el formulario anexo. El Responsable de calidad los lee todos y, cuando se acepta una propuesta, se lo hace saber a quien la ha hecho.
charter-participation-results-title = Qué hacemos con los resultados
charter-participation-results =
    Los resultados del cuestionario, el número de reclamaciones con los tiempos de respuesta y las acciones decididas se exponen en las sedes y se publican con la actualización anual de la Carta. Quien representa a las personas usuarias puede pedir los datos detallados, de forma anónima.

## Protection

charter-protection = La protección
charter-protection-introduction =
    Proteger a las personas quiere decir prevenir lo que puede hacer que estén peor e intervenir enseguida cuando ocurre.
charter-protection-privacy-title = Los datos personales
charter-protection-privacy =
    Tratamos los datos personales conforme al Reglamento (UE) 2016/679. Los recogemos con una nota informativa escrita de forma comprensible, los ve solo quien los necesita para su trabajo y los conservamos durante el tiempo que fija la ley. Cada persona puede pedir ver sus datos, corregirlos y obtener una copia.
charter-protection-safety-title = La seguridad
charter-protection-safety =
    Cada sede tiene un documento de evaluación de riesgos, un plan de emergencia con simulacros de evacuación al menos anuales y personal formado en primeros auxilios y lucha contra incendios. Los locales, las instalaciones y los vehículos se controlan según un programa escrito.
charter-protection-insurance-title = Los seguros
charter-protection-insurance =
    Una póliza de responsabilidad civil cubre los daños que las personas pueden sufrir o causar durante las actividades. Quien sufre un daño recibe del responsable del servicio la información para dar parte del siniestro.

## Complaints and recourse

charter-complaints = Reclamaciones y recursos
charter-complaints-introduction =
    Una reclamación es la manera más directa de decirnos que algo no ha funcionado. <strong>Presentarla no tiene ninguna consecuencia</strong> para quien la presenta ni para la persona a la que atendemos.
charter-complaints-who-title = Quién puede presentarla
charter-complaints-who =
    Puede presentarla cualquier persona que use nuestros servicios, un familiar, un tutor o una asociación que la represente.
charter-complaints-how-title = Cómo se presenta
charter-complaints-how =
    Se puede usar el formulario anexo o escribir libremente; quien recibe una reclamación de palabra la pone por escrito y la relee con la persona. Las reclamaciones anónimas se examinan, pero no pueden recibir una respuesta personal.
charter-complaints-email = Correo electrónico
charter-complaints-phone = Teléfono
charter-complaints-post = Correo postal o entrega en mano
charter-complaints-person = Responde
charter-complaints-times-title = Qué sucede, y cuándo
charter-complaints-times =
    Toda reclamación sigue el mismo camino y quien la ha presentado puede saber en cualquier momento en qué punto se encuentra.
charter-complaints-step = Paso
charter-complaints-action = Qué ocurre
charter-complaints-term = Plazo
charter-complaints-receipt = Acuse de recibo
charter-complaints-receipt-action = Quien ha presentado la reclamación recibe un número y el nombre de quien se ocupa de ella.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] un día laborable
       *[other] { $charter-receipt-days } días laborables
    }
charter-complaints-inquiry = Examen
charter-complaints-inquiry-action = Escuchamos a las personas implicadas, comprobamos los hechos y remediamos enseguida lo que se puede corregir enseguida.
charter-complaints-reply = Respuesta
charter-complaints-reply-action = Respuesta escrita y motivada, con las acciones decididas y su plazo.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] un día
       *[other] { $charter-reply-days } días
    }
charter-complaints-appeal = Recurso
charter-complaints-appeal-action = Quien no está satisfecho con la respuesta se dirige a la persona indicada más abajo, que vuelve a examinar el caso sin haber intervenido en él.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] un día
       *[other] { $charter-appeal-days } días
    }
charter-complaints-recourse-title = El recurso ante los responsables
charter-complaints-recourse =
    La ley prevé que las personas usuarias puedan recurrir ante quienes están al frente de la gestión de los servicios. Contra la respuesta a una reclamación, o si la respuesta no llega a tiempo, se puede recurrir por escrito a la persona aquí indicada, que decide <strong>en un plazo de { $charter-appeal-days ->
        [one] un día
       *[other] { $charter-appeal-days } días
    }</strong> después de haber escuchado a quien recurre y al responsable del servicio.
charter-complaints-appeal-person = Decide sobre el recurso
charter-complaints-outside =
    Siempre es posible acudir a la entidad que ha encargado el servicio, al Defensor del Pueblo regional (difensore civico) y a los tribunales.

## Yearly update

charter-update = La actualización de la Carta
charter-update-text =
    La Carta se actualiza cada año. Esta edición vale para { $charter-year }; la nueva recogerá los resultados alcanzados, los estándares revisados y los cambios en los servicios. Antes de aprobarla pedimos su opinión a quienes usan los servicios y a quienes trabajan en ellos. Un cambio importante que se produzca durante el año se comunica enseguida a las personas afectadas.
charter-update-copies =
    La Carta se entrega a cada persona en el primer encuentro y está disponible en todas las sedes y en nuestro sitio web. Si se solicita, la explicamos de palabra y la facilitamos en letra grande.
charter-update-next = Próxima actualización
charter-update-edition = Edición
charter-update-approved = Aprobada por

## Contacts

charter-contacts = Sedes y contacto
charter-contacts-introduction = En todas las sedes se encuentran la Carta, el cuestionario y el formulario de reclamaciones y sugerencias.
charter-contacts-office = Sede
charter-contacts-hours = Horario
charter-contacts-reach = Contacto
charter-contacts-identity-title = La cooperativa
charter-contacts-name = Razón social
charter-contacts-address = Domicilio social
charter-contacts-vat = NIF-IVA
charter-contacts-register = Inscripción en el registro de cooperativas
charter-contacts-phone = Teléfono
charter-contacts-email = Correo electrónico
charter-contacts-certified-email = Correo electrónico certificado (PEC)
charter-contacts-web = Sitio web

## Annex: satisfaction questionnaire

charter-questionnaire = Cuestionario de satisfacción
charter-questionnaire-introduction =
    El cuestionario es anónimo y lleva cinco minutos. Para cada frase marque la casilla que mejor corresponda a su experiencia del último año; si una frase no se refiere a su caso, use la última columna.
charter-questionnaire-service = Servicio
charter-questionnaire-as = Respondo como
charter-questionnaire-role-first = persona usuaria
charter-questionnaire-role-second = familiar
charter-questionnaire-role-other = otro
charter-questionnaire-statement = ¿En qué medida está de acuerdo con estas frases?
charter-questionnaire-never = nada
charter-questionnaire-little = poco
charter-questionnaire-fairly = bastante
charter-questionnaire-much = mucho
charter-questionnaire-fully = del todo
charter-questionnaire-not-applicable = no es mi caso
charter-questionnaire-information = La información que recibí al principio era clara y completa.
charter-questionnaire-waiting = Los tiempos de espera han sido razonables.
charter-questionnaire-welcome = He sentido acogida y respeto.
charter-questionnaire-staff = Las personas que trabajan en el servicio son competentes y están dispuestas a ayudar.
charter-questionnaire-plan = He participado en las decisiones que me afectan.
charter-questionnaire-activities = Las actividades responden a mis necesidades.
charter-questionnaire-places = Los espacios están limpios y son seguros y acogedores.
charter-questionnaire-privacy = Se respeta mi intimidad.
charter-questionnaire-problems = Cuando hay un problema, se afronta con rapidez.
charter-questionnaire-overall = En conjunto, el servicio me satisface.
charter-questionnaire-best = ¿Qué es lo que más ha valorado?
charter-questionnaire-better = ¿Qué deberíamos mejorar?
charter-questionnaire-return =
    Puede dejar el cuestionario en el buzón de cualquier sede o enviarlo a { $charter-complaint-email }. Gracias.

## Annex: form for complaints and suggestions

charter-complaint-form = Formulario de reclamaciones y sugerencias
charter-complaint-form-introduction =
    Puede rellenar el formulario por su cuenta o con la ayuda de una persona de confianza. Si deja un dato de contacto, recibirá una respuesta escrita en un plazo de { $charter-reply-days ->
        [one] un día
       *[other] { $charter-reply-days } días
    }.
charter-complaint-form-kind = Deseo presentar
charter-complaint-form-kind-complaint = una reclamación
charter-complaint-form-kind-suggestion = una sugerencia
charter-complaint-form-kind-praise = un agradecimiento
charter-complaint-form-name = Nombre y apellidos
charter-complaint-form-reach = Teléfono o correo electrónico
charter-complaint-form-address = Dirección
charter-complaint-form-service = Servicio
charter-complaint-form-day = Fecha de los hechos
charter-complaint-form-for = Presento el formulario
charter-complaint-form-for-myself = en mi nombre
charter-complaint-form-for-other = en nombre de otra persona (nombre)
charter-complaint-form-what = Qué ha ocurrido, o qué propone
charter-complaint-form-wish = Qué solicita
charter-complaint-form-consent = Los datos indicados sirven solo para tramitar este escrito y se conservan conforme al Reglamento (UE) 2016/679.
charter-complaint-form-date = Fecha
charter-complaint-form-signature = Firma
charter-complaint-form-office = Espacio reservado a la cooperativa
charter-complaint-form-number = Número
charter-complaint-form-received = Recibido el
charter-complaint-form-by = Por
charter-complaint-form-answered = Respuesta del
