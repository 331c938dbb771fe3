### La Girandola di Carta: its services. Each one is a message with its name and, as attributes, what the charter and the
### manual tell.

area-minors = Menores, escuelas y familias
area-elderly = Personas mayores

service-aquilone = Centro educativo L’Aquilone
    .summary =
        Tardes de deberes, juego y talleres para { $places ->
            [one] un chico
           *[other] { $places } chicos
        } de seis a catorce años, en pequeños grupos con un educador de referencia.
    .access =
        La familia se inscribe directamente o a propuesta de la escuela o de los servicios sociales. Antes del comienzo hay una entrevista con los padres y, para quien lo desea, una semana de prueba.
    .activities =
        <ul>
        <li>ayuda en el estudio, con un plan acordado con los docentes;</li>
        <li>talleres de música, construcciones, cocina y lectura;</li>
        <li>salidas, deporte y campamentos de verano;</li>
        <li>tres encuentros al año con cada familia.</li>
        </ul>
    .hours = En días de clase, 13:00–18:30; en julio, 8:00–16:30

service-home-education = Apoyo educativo a domicilio
    .summary =
        Un educador al lado de { $places ->
            [one] un niño o joven
           *[other] { $places } niños y jóvenes
        } y de sus padres, en casa y en el barrio, cuando la familia atraviesa un período difícil.
    .access =
        El servicio lo dispone el área de servicios sociales del municipio. La cooperativa se reúne con la familia en un plazo de quince días y escribe con ella los objetivos.
    .activities =
        <ul>
        <li>apoyo a las relaciones en casa y a los hábitos cotidianos;</li>
        <li>coordinación con la escuela y con los servicios sanitarios;</li>
        <li>acompañamiento en actividades deportivas y de grupo;</li>
        <li>visitas supervisadas, cuando están previstas.</li>
        </ul>
    .hours = De lunes a sábado, en los horarios acordados con la familia

service-schools = Apoyo en las escuelas
    .summary =
        Acompañamos a { $places ->
            [one] un alumno
           *[other] { $places } alumnos
        } con discapacidad, desde la educación infantil hasta la secundaria superior: el fin es participar en la vida de la clase.
    .access =
        La solicitud parte de la escuela y de la familia; el municipio asigna las horas. El auxiliar se presenta a la familia antes del comienzo de las clases.
    .activities =
        <ul>
        <li>autonomía, comunicación y relaciones con los compañeros;</li>
        <li>colaboración en el plan educativo individualizado;</li>
        <li>excursiones, comedor, recreo: los momentos en que nacen las amistades;</li>
        <li>sustitución en el mismo día en caso de ausencia.</li>
        </ul>
    .hours = En los días y horarios de clase

service-home-care = Ayuda a domicilio
    .summary =
        Cuidado de la persona, de la casa y de las relaciones para { $places ->
            [one] una persona mayor que quiere
           *[other] { $places } personas mayores que quieren
        } seguir viviendo en su casa, y una ayuda para los cuidadores familiares.
    .access =
        A petición del municipio, con una prestación económica para cuidados o de forma privada. Una trabajadora social visita la casa, propone un plan y explica por escrito sus costes.
    .activities =
        <ul>
        <li>higiene, movilización, comidas, pequeños recados;</li>
        <li>compañía y acompañamiento a las visitas médicas;</li>
        <li>consejos al cuidador familiar y relevo durante unas horas;</li>
        <li>visita de revisión cada tres meses.</li>
        </ul>
    .hours = Todos los días, 7:00–21:00

service-mongolfiera = Centro La Mongolfiera
    .summary =
        Un lugar de mañanas activas para { $places ->
            [one] una persona mayor
           *[other] { $places } personas mayores
        }, con un patio en común con la escuela primaria.
    .access =
        Se viene a ver, se prueba durante dos semanas y luego se hace la inscripción. A quien no puede desplazarse por su cuenta lo recogemos y lo llevamos de vuelta a casa en el microbús.
    .activities =
        <ul>
        <li>gimnasia suave, memoria, lectura del periódico;</li>
        <li>huerto y cocina, con comida en común dos veces por semana;</li>
        <li>talleres con los niños del centro educativo;</li>
        <li>punto de atención para cuidadores familiares.</li>
        </ul>

## Fees

fee-aquilone = Cuota mensual según el ISEE (indicador italiano de situación económica), de 20 a 90 euros; gratuito a propuesta de los servicios sociales
fee-municipality = Gratuito para la familia: el coste está a cargo del municipio
fee-school = Gratuito para la familia: el coste está a cargo de la entidad local
fee-home-care = Tarifa del municipio según el ISEE; para particulares, presupuesto escrito antes del inicio
fee-mongolfiera = Abono mensual según el ISEE; transporte incluido

## What is measured in the services

factor-safety = Seguridad
standard-children-per-educator = Niños y jóvenes por educador
standard-family-meetings = Encuentros con cada familia en el año
standard-family-satisfaction = Valoración media de las familias, de 1 a 10
standard-start-of-service = Días entre la asignación y el inicio del servicio
standard-same-educator = Porcentaje de familias atendidas por el mismo educador durante todo el año
standard-substitution = Porcentaje de ausencias con sustitución en el mismo día
standard-school-plans = Porcentaje de alumnos con objetivos escritos en el plan educativo individualizado
standard-visits-on-time = Porcentaje de visitas iniciadas con un retraso máximo de 15 minutos
standard-intergenerational = Iniciativas con niños y jóvenes en el año
standard-participant-satisfaction = Valoración media de los participantes, de 1 a 10
