### The service charter of work-integration cooperatives (type B).

## Premise

charter-premise-text =
    La Carta de servicios es el pacto entre { $organisation-name } y las personas que confían en ella. Está escrita para los <strong>clientes</strong>, públicos y privados, que nos encargan un trabajo; para las <strong>personas en inserción laboral</strong> y para quienes buscan un itinerario; para los <strong>servicios</strong> que las acompañan; para las <strong>asociaciones</strong> que las representan.

    En Italia, una cooperativa social de tipo B hace dos cosas a la vez: vende bienes y servicios en el mercado y, con ese trabajo, devuelve un lugar en la sociedad a quienes están excluidos de ella. La Carta dice qué prometemos a unos y a otros.

## Services

charter-service-workers =
    { $workers ->
        [one] una persona
       *[other] { $workers } personas
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , en inserción laboral
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , ninguna en inserción laboral
                [one] , una de ellas en inserción laboral
               *[other] , { $disadvantaged-workers } de ellas en inserción laboral
            }
    }

## Access

charter-access-who-title = A quién nos dirigimos
charter-access-who =
    Trabajamos para entidades públicas, empresas, asociaciones y particulares, sin importes mínimos. Los itinerarios de inserción están abiertos a las <strong>personas desfavorecidas</strong> que indica el artículo 4 de la Ley italiana 381/1991, de 8 de noviembre, y a quienes se encuentran en una situación de vulnerabilidad reconocida por los servicios del territorio.
charter-access-steps-title = Para quien nos encarga un trabajo
charter-access-steps =
    <ol>
    <li><strong>La solicitud</strong> llega por teléfono, por correo electrónico o en persona; se hace cargo de ella el responsable del servicio.</li>
    <li><strong>La visita previa</strong>, cuando el trabajo la requiere, es gratuita y sirve para conocer necesidades, condicionantes y riesgos.</li>
    <li><strong>El presupuesto</strong> se entrega por escrito y con detalle: trabajos, plazos, precios, garantías, parte del trabajo que se confía a personas en inserción.</li>
    <li><strong>El pedido</strong> se confirma por escrito; desde ese momento el cliente tiene una persona de referencia.</li>
    </ol>
charter-access-priority-title = Para quien busca un itinerario laboral
charter-access-priority =
    La propuesta llega del servicio que acompaña a la persona, de los servicios de empleo para personas con discapacidad (collocamento mirato) o de la propia persona. El Responsable de inserción laboral se reúne con ella, escucha sus intereses, capacidades y límites, y visita con ella un lugar de trabajo. Cuando las candidaturas superan los puestos, cuentan la urgencia de la situación, la correspondencia entre la tarea y las capacidades de la persona, la disponibilidad de un equipo que la acoja y, en igualdad de condiciones, la fecha de la solicitud.
charter-access-cost-title = Condiciones económicas
charter-access-cost =
    Los precios salen de tarifas que entregamos a quien las pide; ningún concepto puede aparecer en la factura si no estaba en el presupuesto. Los itinerarios de inserción son gratuitos para la persona: quien tiene contrato recibe el salario del convenio colectivo de las cooperativas sociales; quien hace prácticas, la compensación prevista.

## Supplies

charter-supplies = El trabajo para los clientes
charter-supplies-introduction =
    Del pedido a la entrega el cliente sabe quién se ocupa, en qué punto estamos y qué sucede si algo no va bien.
charter-supplies-plan-title = Programación
charter-supplies-plan =
    Antes de empezar acordamos fechas, horarios y accesos, y comunicamos los nombres de quienes trabajarán en los locales del cliente. Un retraso previsible se anuncia en cuanto lo conocemos, con una nueva fecha.
charter-supplies-work-title = Ejecución
charter-supplies-work =
    El trabajo lo realizan equipos dirigidos por un jefe con experiencia, con maquinaria revisada y productos de bajo impacto ambiental. El responsable del servicio comprueba cada trabajo con una ficha de control, que el cliente puede pedir que se le muestre.
charter-supplies-delivery-title = Entrega y garantía
charter-supplies-delivery =
    En la entrega el cliente comprueba el resultado con nosotros y firma el acta. Lo que no es conforme se rehace sin coste: en un plazo de dos días laborables desde el aviso respondemos y acordamos la intervención, que se realiza en un plazo de diez días laborables. Las garantías legales se aplican a todos los bienes suministrados.
charter-supplies-care-title = El valor social del trabajo encargado
charter-supplies-care =
    A quien lo solicita le entregamos cada año un informe de las horas de trabajo realizadas por personas en inserción gracias a su pedido: sirve para los balances sociales y para demostrar el cumplimiento de los compromisos en los contratos reservados.

## Work integration

charter-integration = La inserción laboral
charter-integration-introduction =
    Un itinerario de inserción es un trabajo de verdad, con un contrato o unas prácticas, horarios, responsabilidades y compañeros. Es distinto para cada persona, pero pasa por las mismas etapas.
charter-integration-steps =
    <ol>
    <li><strong>Conocimiento mutuo.</strong> Una o más entrevistas y una visita al lugar de trabajo, con el servicio que acompaña a la persona.</li>
    <li><strong>Comienzo.</strong> Una primera redacción del plan y ocho semanas de prueba o de prácticas, junto a un tutor, para conocer ritmos, capacidades y necesidades de apoyo.</li>
    <li><strong>Plan de inserción.</strong> Objetivos de trabajo y de autonomía, tareas, horario, apoyos, duración: lo confirman juntos la persona, el Responsable de inserción laboral y el servicio, y todos lo firman.</li>
    <li><strong>Acompañamiento.</strong> El tutor, un compañero con experiencia, habla con la persona al menos una vez por semana; el plan se revisa cada mes y, con el servicio, al menos cada seis meses.</li>
    <li><strong>Final.</strong> La contratación estable en la cooperativa o el paso a otra empresa, preparado y seguido durante seis meses.</li>
    </ol>
charter-integration-training-title = Formación y crecimiento
charter-integration-training =
    Quien se incorpora recibe formación en seguridad antes de empezar y aprende el oficio trabajando. Cada año acordamos al menos un objetivo de crecimiento: una tarea nueva, una habilitación, un curso. Las competencias adquiridas se acreditan por escrito.
charter-integration-difficulty-title = Cuando surgen dificultades
charter-integration-difficulty =
    Las ausencias, las recaídas y los conflictos forman parte del itinerario. Se afrontan con el tutor y con el servicio, adaptando el horario y las tareas, antes de pensar en una interrupción. Ningún itinerario se cierra sin una entrevista y una propuesta alternativa.

## Rights and duties

charter-rights-first-title = Los clientes tienen derecho a
charter-rights-first =
    <ul>
    <li>información completa sobre precios, plazos y materiales;</li>
    <li>un presupuesto escrito y una persona de referencia;</li>
    <li>trabajos bien ejecutados y en condiciones de seguridad;</li>
    <li>la corrección gratuita de lo que no es conforme;</li>
    <li>la confidencialidad sobre lugares, datos y personas.</li>
    </ul>
charter-rights-second-title = Las personas en inserción tienen derecho a
charter-rights-second =
    <ul>
    <li>un contrato en regla y un salario justo;</li>
    <li>un plan escrito con ellas, del que tienen copia;</li>
    <li>un tutor, un trabajo adecuado y un entorno seguro;</li>
    <li>aprender un oficio y ver reconocido lo que saben hacer;</li>
    <li>que se las trate como a los demás compañeros, sin etiquetas;</li>
    <li>expresar críticas sin temer consecuencias.</li>
    </ul>
charter-rights-duties-title = A todas las personas les pedimos
charter-rights-duties =
    <ul>
    <li>que respeten los acuerdos y avisen con tiempo cuando algo cambia;</li>
    <li>que cumplan las reglas de seguridad en los lugares de trabajo;</li>
    <li>que traten con respeto a quien trabaja, a quien compra y a quien aprende.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Cada equipo se reúne con su jefe cada dos semanas. Una vez al año invitamos a los clientes y a los servicios derivantes a un encuentro en el que presentamos los resultados y recogemos propuestas; las personas en inserción participan como los demás compañeros.
charter-protection-special-title = La protección de las personas en inserción
charter-protection-special =
    La información sobre la situación personal de quien está en inserción queda entre la persona, el Responsable de inserción laboral, el tutor y el servicio que la acompaña: no la conocen ni los clientes ni los demás compañeros. Quien sufre o presencia un comportamiento ofensivo o discriminatorio puede comunicarlo al tutor, a la Dirección o de forma reservada, y está protegido. La vigilancia de la salud comprueba que la tarea sea adecuada y que lo siga siendo con el tiempo.
charter-complaints-who =
    Pueden presentarla los clientes, las personas en inserción laboral, sus familiares, los servicios que las acompañan, las asociaciones y los sindicatos.
charter-complaints-outside =
    Siempre es posible acudir a la entidad que ha encargado el trabajo o que acompaña a la persona, a los servicios de empleo para personas con discapacidad, a la Inspección de Trabajo, al Defensor del Pueblo regional (difensore civico) y a los tribunales; los consumidores, también a los organismos de conciliación.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = cliente
charter-questionnaire-role-second = persona en inserción
charter-questionnaire-waiting = Se han cumplido los plazos acordados.
charter-questionnaire-welcome = Se me ha escuchado y tratado con respeto.
charter-questionnaire-plan = Los acuerdos, o mi plan, estaban escritos y eran claros.
charter-questionnaire-activities = El trabajo realizado corresponde a lo que esperaba.
charter-questionnaire-places = Los lugares de trabajo están ordenados y son seguros.
