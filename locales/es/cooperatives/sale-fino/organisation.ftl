### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    La misión de { $organisation-name } es <strong>crear trabajo de verdad para quienes quedan fuera de él</strong>, cocinando, sirviendo mesas y lavando para la comunidad.

    Creemos que un buen plato y un mantel bien planchado valen por lo que son, no por quién los ha hecho. Es la calidad del producto la que da dignidad al trabajo: por eso se la exigimos a todos, enseñando con paciencia y dando a cada cual una tarea que pueda hacer bien.

    Quien llega puede quedarse o seguir su camino. Nos alegramos cuando alguien, aprendido el oficio, encuentra un puesto en otra empresa.

organisation-about =
    { $organisation-name } es una cooperativa social de tipo B nacida en { $organisation-founded } en { $organisation-address-city }. Gestiona un restaurante, una cocina para comedores colectivos, un servicio de catering y una lavandería industrial. { $workforce-employees ->
        [one] En ella trabaja una persona
       *[other] En ella trabajan { $workforce-employees } personas
    }, { $workforce-disadvantaged ->
        [one] una de ellas en situación de desventaja
       *[other] { $workforce-disadvantaged } de ellas en situación de desventaja
    }.

organisation-history =
    Cuando el consorcio { $consortium-name } restaura la granja, alguien tiene que dar de comer al equipo. Tres personas recién salidas de una comunidad residencial y un cocinero jubilado encienden los fogones: es la primera comida de { $organisation-name }.

    De la obra nace el restaurante y del restaurante, los comedores escolares. La lavandería llega cuando las residencias de las demás cooperativas piden a quien reparte las comidas que recoja también la ropa: la misma furgoneta, un trabajo más.

organisation-values =
    <ul>
    <li><strong>Oficio</strong>: se aprende haciendo, al lado de quien sabe hacer.</li>
    <li><strong>Sabor</strong>: productos de temporada, recetas sencillas, mesas cuidadas.</li>
    <li><strong>Paciencia</strong>: a cada uno su ritmo, a todos la misma meta.</li>
    <li><strong>Igualdad</strong>: los mismos contratos, las mismas reglas, el mismo uniforme.</li>
    </ul>

organisation-territory =
    Los clientes se encuentran en un radio de treinta kilómetros: escuelas, residencias, hoteles del lago, empresas. El turismo concentra el trabajo entre abril y octubre y los comedores lo traen de vuelta en invierno: juntos permiten contratos para todo el año.

organisation-scope =
    Preparación y servicio de comidas en restaurante, comedores colectivos y catering. Lavado y alquiler de ropa para residencias y hoteles. Inserción laboral de personas desfavorecidas.

organisation-exclusions =
    No se excluye ningún requisito. El 7.1.5.2 (trazabilidad de las mediciones) se aplica a las sondas de temperatura, a las básculas y a los dosificadores de la lavandería; el 8.3 (diseño), a los menús, a los servicios de catering y a los planes de inserción.

organisation-logo = Logotipo de Sale Fino: un cuenco con tres cristales de sal

## Roles and units of the cooperative's own

role-sales-manager = Responsable comercial
role-chef = Responsable de cocina
role-head-laundry = Responsable de la lavandería
unit-kitchen = Cocina, sala y comedores
unit-laundry = Lavandería
unit-sales = Clientes y catering

## Offices

office-restaurant = Restaurante de la granja
office-laundry = Lavandería
office-hours-restaurant = De martes a sábado, 12:00–14:30 y 19:00–22:30; domingos, 12:00–15:00
office-hours-laundry = De lunes a sábado, 6:30–18:30
office-purpose-kitchen = Dirección, administración, cocina de los comedores
office-purpose-restaurant = Restaurante, sala para encuentros
office-purpose-laundry = Recogida, lavado y entrega de la ropa

## Quality data of the cooperative's own

risk-food-safety = Contaminación de los alimentos o error con un alérgeno
    .action = Plan de autocontrol, línea separada para las dietas, doble control de la etiqueta, análisis trimestrales
norm-food-hygiene = Higiene de los productos alimenticios
norm-allergens = Información alimentaria facilitada al consumidor
norm-laundry = Control de la biocontaminación de los textiles lavados en lavandería
term-self-control-plan = Plan de autocontrol
    .definition = Documento que, según el método APPCC, determina los puntos en los que el alimento puede volverse peligroso y los controles que hay que hacer.
