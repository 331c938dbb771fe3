### Sale Fino: its products and services. Each one is a message with its name and, as attributes, what the charter and the
### manual tell.

area-food = Cocina
area-laundry = Lavandería

service-restaurant = Restaurante de la granja
    .summary =
        Sesenta cubiertos en el antiguo establo de la granja, con una carta breve que cambia en cada estación. Entre la sala y la cocina { $workers ->
            [one] trabaja una persona
           *[other] trabajan { $workers } personas
        }.
    .access =
        Se reserva por teléfono o en el sitio web; para grupos de más de veinte personas se acuerda el menú con tres días de antelación. El local no tiene barreras.
    .activities =
        <ul>
        <li>comidas y cenas a la carta, menú del día a precio fijo;</li>
        <li>menús para celíacos y para las principales intolerancias;</li>
        <li>veladas con los productores de la zona;</li>
        <li>prácticas de sala y de cocina.</li>
        </ul>

service-canteens = Comedores y comidas a domicilio
    .summary =
        Comidas recién hechas cada día para escuelas, residencias y personas mayores, preparadas en una cocina central y entregadas calientes.
    .access =
        Con un contrato anual, que indica menús, horarios y número de comidas. Las comidas se piden y se anulan antes de las nueve de la mañana.
    .activities =
        <ul>
        <li>menús de cuatro semanas aprobados por la dietista;</li>
        <li>dietas especiales, médicas, éticas y religiosas;</li>
        <li>entrega con recipientes controlados y vehículos de bajas emisiones;</li>
        <li>comisión de comedor con padres y residentes, dos veces al año.</li>
        </ul>
    .hours = De lunes a domingo; entregas entre las 11:15 y las 12:30

service-catering = Catering
    .summary =
        Pausas de café, comidas y recepciones para entidades, empresas y fiestas privadas, en nuestros espacios o donde haga falta.
    .access =
        Basta una llamada o un mensaje con la fecha, el lugar y el número de invitados: en un plazo de tres días llega una oferta escrita, válida durante un mes.
    .activities =
        <ul>
        <li>visita previa y propuesta de menú;</li>
        <li>montaje, servicio de mesas y recogida;</li>
        <li>vajilla lavable y aprovechamiento de la comida sobrante;</li>
        <li>lotes de regalo con los productos de las cooperativas.</li>
        </ul>
    .hours = A petición, todos los días del año

service-laundry = Lavandería y alquiler
    .summary =
        Ropa blanca, uniformes y ropa de los residentes para residencias, hoteles y restaurantes. En la sección { $workers ->
            [one] trabaja una persona
           *[other] trabajan { $workers } personas
        }, { $disadvantaged-workers ->
            [0] ninguna de ellas en inserción laboral
            [one] una de ellas en inserción laboral
           *[other] { $disadvantaged-workers } de ellas en inserción laboral
        }.
    .access =
        Después de una visita a las instalaciones del cliente preparamos una oferta con precios por prenda o por kilo, días de recogida y plazos de entrega. Se puede empezar con un mes de prueba.
    .activities =
        <ul>
        <li>recogida y entrega con recorridos separados para lo sucio y lo limpio;</li>
        <li>lavado con registro de temperaturas y dosis;</li>
        <li>prendas personales reconocibles por una etiqueta con código;</li>
        <li>alquiler y reposición de la ropa.</li>
        </ul>

## Prices

fee-restaurant = Precios en la carta; menú del día a precio fijo
fee-offer = Según la oferta escrita
fee-laundry = Por prenda o por kilo, según el contrato

## What is measured in the services

factor-safety = Seguridad
factor-sustainability = Sostenibilidad
standard-local-products = Porcentaje de compras a productores a menos de 50 kilómetros
standard-guest-reviews = Valoración media de los clientes en sala, de 1 a 10
standard-temperature = Porcentaje de entregas a la temperatura prescrita
standard-special-diets = Porcentaje de dietas especiales entregadas sin errores
standard-food-waste = Comida no servida sobre el total preparado
standard-offers = Días entre la solicitud y la oferta escrita
standard-laundry-return = Horas entre la recogida y la entrega
standard-laundry-losses = Prendas perdidas o dañadas sobre el total
