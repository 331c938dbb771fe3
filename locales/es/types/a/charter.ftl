### The service charter of cooperatives that care for people (type A).

## Premise

charter-premise-text =
    La Carta de servicios es el pacto entre { $organisation-name } y las personas a las que acoge. Está escrita para las <strong>personas acogidas</strong> y para quienes piensan en serlo, para las <strong>familias</strong> y las personas cercanas, para los <strong>servicios</strong> sociales y sanitarios que proponen un proceso de atención, para las <strong>asociaciones</strong> que representan a las personas usuarias.

## Access

charter-access-who-title = Quién puede acceder
charter-access-who =
    Nuestros servicios se dirigen a personas adultas con malestar psíquico o en situación de vulnerabilidad, atendidas por un servicio público o derivadas por su municipio. El acceso es <strong>siempre voluntario</strong>. No son motivo de exclusión la gravedad del trastorno, la falta de vivienda o de familia, la nacionalidad.
charter-access-steps-title = Cómo se accede
charter-access-steps =
    <ol>
    <li><strong>La solicitud.</strong> La presenta el servicio que atiende a la persona, también a propuesta de ella o de su familia; cualquiera puede pedir información sin compromiso, en persona o por teléfono.</li>
    <li><strong>La primera entrevista.</strong> Conocemos a la persona, escuchamos qué desea y recogemos la información útil, con su consentimiento.</li>
    <li><strong>La visita.</strong> La persona y sus allegados vienen a conocer el servicio, las reglas y a quienes viven en él.</li>
    <li><strong>La propuesta.</strong> Con el servicio derivante definimos los objetivos, la duración prevista y los costes, y los ponemos por escrito.</li>
    <li><strong>El ingreso.</strong> Se acuerda una fecha, se firma el acuerdo y se elige al profesional de referencia.</li>
    </ol>
charter-access-priority-title = Si no hay plaza
charter-access-priority =
    Cuando las solicitudes superan las plazas, tenemos una lista de espera que se actualiza cada mes. El orden depende, dentro de los acuerdos con la entidad derivante, de la urgencia de la necesidad, de la adecuación del servicio al plan de la persona, de la cercanía a los lugares donde vive y, en igualdad de condiciones, de la fecha de la solicitud. Cada persona puede saber en cualquier momento en qué punto se encuentra su solicitud.
charter-access-cost-title = Cuánto cuesta
charter-access-cost =
    El coste de cada servicio se indica en su ficha. Cuando está prevista una aportación de la persona o de la familia, lo comunicamos por escrito antes del ingreso, con lo que incluye y lo que no; un cambio se anuncia al menos sesenta días antes.

## The course of care

charter-care = El proceso de atención
charter-care-introduction =
    Todo proceso tiene un comienzo, un desarrollo y un final. Las etapas son las mismas para todos, para que cada persona sepa qué la espera; el contenido es distinto en cada caso.
charter-care-welcome-title = La acogida
charter-care-welcome =
    En los primeros días un profesional de referencia acompaña a la persona a conocer los espacios, los horarios y a quienes viven allí. Entregamos la Carta y el reglamento y los leemos juntos. El primer mes es de observación recíproca: se puede cambiar de idea.
charter-care-plan-title = El plan personalizado
charter-care-plan =
    En un plazo de treinta días desde el ingreso redactamos el plan con la persona, el servicio derivante y, si ella lo desea, la familia. El plan indica objetivos concretos, actividades, quién se ocupa de ellas y cuándo se revisa. La persona lo firma y recibe una copia. Lo revisamos juntos al menos cada seis meses y siempre que algo cambia.
charter-care-life-title = La vida diaria
charter-care-life =
    <ul>
    <li><strong>Los días</strong> tienen un ritmo previsible: las comidas, las actividades, el descanso, el tiempo libre. El programa de la semana se expone y se comenta en la asamblea.</li>
    <li><strong>Las visitas y las salidas</strong> son libres, dentro del respeto al plan y a la convivencia.</li>
    <li><strong>La salud</strong> se atiende con el médico de familia y con los especialistas; la medicación se toma con la ayuda necesaria y con el objetivo de gestionarla por uno mismo.</li>
    <li><strong>Los espacios personales</strong> se amueblan como cada cual quiere; para entrar se llama a la puerta.</li>
    <li><strong>El dinero y los objetos</strong> son de la persona; si pide que los guardemos, cada movimiento se anota y se firma.</li>
    </ul>
charter-care-family-title = Las familias
charter-care-family =
    Con el consentimiento de la persona, la familia recibe información regular, se reúne con los profesionales al menos cada tres meses y participa en las revisiones. Los familiares que deseen hablar con otros pueden contar con un grupo mensual dirigido por un psicólogo.
charter-care-discharge-title = El final
charter-care-discharge =
    El final se prepara desde el principio. Cuando se alcanzan los objetivos, o cuando otro servicio responde mejor, acordamos con la persona y con el servicio derivante los tiempos y los pasos, entregamos un informe escrito y seguimos a disposición en los meses siguientes. La persona puede interrumpir el proceso en cualquier momento. Un alta decidida por nosotros es un hecho excepcional: solo se produce por motivos graves, escritos y hablados, nunca por razones disciplinarias y nunca sin una alternativa.

## Rights and duties

charter-rights-first-title = Las personas acogidas tienen derecho a
charter-rights-first =
    <ul>
    <li>que se las llame por su nombre y se las trate con respeto;</li>
    <li>recibir información comprensible sobre tratamientos, actividades, costes y reglas;</li>
    <li>dar o negar su consentimiento, y cambiar de decisión;</li>
    <li>escribir su propio plan, leerlo y tener una copia;</li>
    <li>mantener afectos, costumbres, convicciones y relaciones;</li>
    <li>tener espacios y tiempos propios;</li>
    <li>estar protegidas frente a abusos, humillaciones y coacciones;</li>
    <li>expresar críticas sin temer consecuencias.</li>
    </ul>
charter-rights-second-title = Las familias tienen derecho a
charter-rights-second =
    <ul>
    <li>que se las escuche y se las apoye;</li>
    <li>que se las informe, con el consentimiento de la persona;</li>
    <li>participar en las revisiones del plan y en la valoración del servicio;</li>
    <li>saber siempre a quién dirigirse.</li>
    </ul>
charter-rights-duties-title = A todas las personas les pedimos
charter-rights-duties =
    <ul>
    <li>que respeten a las personas, los espacios comunes y las reglas de convivencia;</li>
    <li>que participen en el plan que se ha acordado;</li>
    <li>que avisen en caso de ausencia o de dificultad;</li>
    <li>que guarden reserva sobre las personas con las que conviven o coinciden.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    En las residencias y los centros de día las personas acogidas se reúnen en asamblea todas las semanas y toman nota de lo que deciden. Dos veces al año invitamos a las personas acogidas, las familias y las asociaciones a un encuentro en el que presentamos los resultados y recogemos propuestas.
charter-protection-special-title = La prevención de los abusos
charter-protection-special =
    No usamos sujeciones de ningún tipo. El personal está formado para reconocer y rebajar las tensiones; todo suceso crítico se registra y se comenta en un plazo de tres días, con la persona y con quienes lo han vivido. Quien presencia un comportamiento que lesiona la dignidad de una persona tiene el deber de comunicarlo y está protegido. Para quien no puede decidir por sí mismo colaboramos con su administrador de apoyo (la figura que en Italia nombra el juez) y, cuando hace falta, pedimos su nombramiento.
charter-complaints-who =
    Pueden presentarla las personas acogidas, los familiares, el tutor o el administrador de apoyo, las asociaciones que representan a las personas usuarias y cualquiera que haya presenciado los hechos.
charter-complaints-outside =
    Siempre es posible acudir al servicio derivante, a la oficina de atención al público y a la oficina de defensa de las personas usuarias del servicio público de salud, al municipio, al Defensor del Pueblo regional (difensore civico) y a los tribunales.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = persona acogida
charter-questionnaire-role-second = familiar
charter-questionnaire-plan = He participado en la redacción y en las revisiones del plan personalizado.
charter-questionnaire-activities = Las actividades de la semana me interesan y me ayudan.
