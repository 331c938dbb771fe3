### Diogene: its services. Each one is a message with its name and, as attributes, what the charter and the manual tell.

## Areas

area-residential = Atención residencial
area-day = Atención diurna
area-housing = Vivienda y planes personalizados

## Residential communities

service-sinope = Comunidad Sinope
    .summary =
        Una casa con atención las veinticuatro horas para { $places ->
            [one] una persona que atraviesa una fase difícil y necesita
           *[other] { $places } personas que atraviesan una fase difícil y necesitan
        } una presencia continua. Se vive en habitaciones individuales o dobles, con un jardín y una cocina que usan todos. La estancia prevista va de seis a veinticuatro meses.
    .access =
        La solicitud parte del centro de salud mental, también a propuesta de la persona o de la familia. Siguen una entrevista y dos visitas de prueba, una de ellas pasando la noche; el ingreso solo se produce con el consentimiento de la persona.
    .activities =
        <ul>
        <li>plan terapéutico y de rehabilitación escrito en común y revisado cada tres meses;</li>
        <li>vida de la casa: compra, cocina, cuidado de los espacios, reunión semanal;</li>
        <li>entrevistas individuales y grupos con psicólogos y técnicos en rehabilitación;</li>
        <li>acompañamiento en la gestión de la medicación y de las visitas médicas;</li>
        <li>deporte, cursos y voluntariado en las asociaciones del pueblo.</li>
        </ul>
    .hours = Todos los días, las 24 horas. Visitas libres de 10:00 a 20:00, dentro del respeto a la vida de la casa

service-corinto = Comunidad Corinto
    .summary =
        Una residencia en el centro del pueblo para { $places ->
            [one] una persona que ya ha recuperado un equilibrio y se prepara
           *[other] { $places } personas que ya han recuperado un equilibrio y se preparan
        } para vivir por su cuenta. Los profesionales están presentes de día; de noche hay guardia localizada.
    .access =
        Se llega desde otra comunidad, desde el domicilio o desde un ingreso hospitalario, con una propuesta del centro de salud mental. El primer encuentro tiene lugar donde la persona prefiera; la decisión se toma en común después de una semana de prueba.
    .activities =
        <ul>
        <li>entrenamiento en autonomía: dinero, transporte, medicamentos, trámites;</li>
        <li>prácticas y entrevistas de trabajo con las cooperativas de tipo B y con otras empresas;</li>
        <li>grupos entre iguales, dirigidos también por personas que han terminado su proceso;</li>
        <li>búsqueda de vivienda y preparación de la salida.</li>
        </ul>
    .hours = Profesionales presentes todos los días, 7:30–21:30; guardia localizada el resto del tiempo

## Day centre

service-lanterna = Centro de día La Lanterna
    .summary =
        Un lugar abierto a la plaza, con { $places ->
            [one] una plaza al día
           *[other] { $places } plazas al día
        }, al que se viene para hacer algo que interesa, para seguir un tratamiento y para encontrarse con gente. La mitad de los talleres acoge también a vecinos que no tienen relación con los servicios.
    .access =
        Se puede pedir información en persona, sin cita, todos los miércoles por la mañana. La incorporación se acuerda con el centro de salud mental y empieza con un mes de asistencia libre.
    .activities =
        <ul>
        <li>talleres de carpintería, imprenta, huerto, radio y teatro;</li>
        <li>grupos terapéuticos y grupos de ayuda mutua;</li>
        <li>comida preparada y compartida entre todos;</li>
        <li>orientación para el trabajo, el estudio y el tiempo libre;</li>
        <li>fiestas, mercados y encuentros organizados con el barrio.</li>
        </ul>

## Housing and individual plans

service-portico = Pisos Il Portico
    .summary =
        Cuatro pisos en edificios del pueblo, para { $places ->
            [one] una persona
           *[other] { $places } personas en total
        }. Quien vive en ellos tiene sus llaves, un contrato y un profesional que pasa los días acordados.
    .access =
        La persona presenta la solicitud con su centro de salud mental. Se visita el piso, se conoce a los compañeros y se firma un acuerdo que dice quién hace qué.
    .activities =
        <ul>
        <li>visitas a domicilio, de dos a siete por semana según el plan;</li>
        <li>ayuda en las relaciones entre compañeros de piso y con el vecindario;</li>
        <li>apoyo en la gestión de los gastos, los vencimientos y el mantenimiento;</li>
        <li>contacto telefónico garantizado por la noche.</li>
        </ul>
    .hours = Visitas en los días acordados; teléfono de 8:00 a 22:00

service-health-budgets = Planes con presupuesto de salud
    .summary =
        Planes personalizados construidos en torno a la casa de la persona, con los recursos de la sanidad pública, del municipio, de la propia persona y de su red. Sustituyen a un ingreso en una comunidad residencial, o lo acortan. Al mismo tiempo { $places ->
            [one] se puede seguir uno
           *[other] se pueden seguir { $places }
        }.
    .access =
        El plan nace en un encuentro entre la persona, sus allegados, el centro de salud mental, el municipio y la cooperativa. El acuerdo indica los objetivos de vivienda, trabajo y relaciones, los recursos y quién responde de ellos.
    .activities =
        <ul>
        <li>apoyo educativo y de rehabilitación en los lugares de vida;</li>
        <li>incorporación al trabajo con un tutor, de acuerdo con las cooperativas de tipo B;</li>
        <li>participación en grupos deportivos, culturales y de voluntariado;</li>
        <li>revisión conjunta cada seis meses, con posible modificación del presupuesto.</li>
        </ul>
    .hours = Según el plan, también por la noche y en días festivos

## Fees

fee-health-service = A cargo del servicio público de salud; la persona paga sus gastos personales
fee-day-centre = Asistencia a cargo del servicio público de salud; aportación para la comida según los ingresos
fee-shared-rent = Parte del alquiler y de los suministros según el acuerdo firmado; el apoyo está a cargo del servicio público de salud
fee-health-budget = Sin cuota: los recursos se indican en el presupuesto de salud

## What is measured in the services

standard-first-meeting = Días entre la solicitud y el primer encuentro
standard-plans-signed = Porcentaje de planes escritos y firmados en los 30 días siguientes al ingreso
standard-house-meetings = Reuniones de la casa celebradas en el año
standard-outside-activities = Horas de actividades fuera de la comunidad, por persona y semana
standard-open-workshops = Porcentaje de talleres abiertos también a los vecinos
standard-guest-satisfaction = Valoración media de las personas acogidas, de 1 a 10
standard-home-visits = Visitas a domicilio por persona y semana
standard-budgets-agreed = Porcentaje de presupuestos de salud firmados también por la persona y por el municipio
standard-start-of-plan = Días entre el acuerdo y el inicio del plan
