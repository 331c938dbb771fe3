### Zolla Gentile: its products and services. Each one is a message with its name and, as attributes, what the charter and
### the manual tell.

area-green = Zonas verdes
area-farm = Productos de la tierra

service-green = Mantenimiento de zonas verdes
    .summary =
        Parques, avenidas, escuelas y patios cuidados todo el año. { $workers ->
            [one] En los equipos trabaja una persona
           *[other] En los equipos trabajan { $workers } personas
        }, { $disadvantaged-workers ->
            [0] ninguna de ellas en inserción laboral
            [one] una de ellas en inserción laboral
           *[other] { $disadvantaged-workers } de ellas en inserción laboral
        }.
    .access =
        Las entidades nos encargan los trabajos por licitación o convenio; los particulares y las comunidades de vecinos, con un contrato anual. La visita previa es gratuita y se hace en un plazo de siete días.
    .activities =
        <ul>
        <li>siegas, podas, setos, recogida de hojas;</li>
        <li>control de los árboles y de los juegos infantiles;</li>
        <li>instalaciones de riego con ahorro de agua;</li>
        <li>intervención urgente después de las tormentas.</li>
        </ul>
    .hours = De lunes a viernes, 7:00–16:00; en verano, 6:00–14:00. Guardia localizada para emergencias

service-gardens = Jardines y huertos
    .summary =
        Diseñamos y realizamos jardines que necesitan poca agua, huertos escolares y jardines sensoriales para residencias y hospitales.
    .access =
        Se parte de una visita y de un dibujo a mano, que se paga solo si se sigue adelante. La oferta indica plantas, plazos, garantías y mantenimiento del primer año.
    .activities =
        <ul>
        <li>proyecto con elección de plantas adecuadas al lugar;</li>
        <li>preparación del suelo, plantación, riego;</li>
        <li>huertos y jardines con escuelas y residencias, junto con quienes los van a usar;</li>
        <li>garantía de arraigo durante dos periodos vegetativos.</li>
        </ul>
    .hours = Trabajos de septiembre a mayo; visitas todo el año, con cita previa

service-vegetables = Hortalizas ecológicas
    .summary =
        Cuatro hectáreas de huerta y dos invernaderos: treinta especies de hortalizas, vendidas en cestas semanales, a los comedores y a los restaurantes. En los campos { $workers ->
            [one] trabaja una persona
           *[other] trabajan { $workers } personas
        }.
    .access =
        Las familias se suscriben a la cesta, aunque sea por un solo mes; los comedores y los restaurantes hacen el pedido a más tardar el martes para la entrega del jueves.
    .activities =
        <ul>
        <li>cultivo ecológico certificado;</li>
        <li>cestas en tres tamaños, con recetas y noticias de los campos;</li>
        <li>suministros acordados al comienzo de la temporada;</li>
        <li>visitas de las escuelas y jornadas de cosecha abiertas.</li>
        </ul>
    .hours = Entregas los jueves y los viernes; campos abiertos los sábados por la mañana

service-shop = Tienda de la granja
    .summary =
        Verduras del día, conservas, pan y los productos de las demás cooperativas, en una tienda donde da gusto pararse.
    .access =
        La tienda está abierta a todos y no tiene barreras; quien no puede venir hace el pedido por teléfono y lo recibe en casa el viernes.
    .activities =
        <ul>
        <li>venta al por menor y productos a granel;</li>
        <li>punto de recogida de las cestas;</li>
        <li>degustaciones y encuentros con quienes cultivan;</li>
        <li>cestas navideñas para empresas y entidades.</li>
        </ul>

## Prices

fee-survey = Visita previa y presupuesto gratuitos; precios según la oferta escrita
fee-boxes = Abono semanal; tarifas publicadas en cada temporada
fee-shop = Precios expuestos

## What is measured in the services

factor-sustainability = Sostenibilidad
factor-freshness = Frescura
standard-survey = Días entre la solicitud y la visita previa
standard-green-on-time = Porcentaje de intervenciones realizadas en la semana programada
standard-taken-root = Porcentaje de plantas arraigadas al cabo de dos periodos vegetativos
standard-harvest-to-delivery = Horas entre la cosecha y la entrega
standard-complete-boxes = Porcentaje de cestas entregadas completas y en el día establecido
standard-own-products = Porcentaje de ventas de productos propios o de otras cooperativas
standard-customer-reviews = Valoración media de los clientes, de 1 a 10
