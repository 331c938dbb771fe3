### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    La misión de { $organisation-name } es <strong>cultivar la tierra y a las personas con el mismo cuidado</strong>: hacer bellos y fértiles los lugares de todos dando trabajo a quienes lo han perdido o no lo han tenido nunca.

    La tierra enseña lo que ningún curso puede enseñar: hay estaciones, uno se equivoca, se vuelve a empezar. En los equipos trabajan codo con codo jardineros expertos y personas que vienen de la enfermedad, de la cárcel o de años de inactividad; la diferencia, al cabo de unos meses, ya no se ve.

    Elegimos prácticas agrícolas que dejan el suelo mejor de como lo encontramos y precios que paguen el trabajo de todos.

organisation-about =
    { $organisation-name } es una cooperativa social agrícola de tipo B nacida en { $organisation-founded } en { $organisation-address-city }. Cuida las zonas verdes de municipios y particulares, cultiva hortalizas ecológicas y las vende en su propia tienda. { $workforce-employees ->
        [one] En ella trabaja una persona
       *[other] En ella trabajan { $workforce-employees } personas
    }, { $workforce-disadvantaged ->
        [one] una de ellas en situación de desventaja
       *[other] { $workforce-disadvantaged } de ellas en situación de desventaja
    }.

organisation-history =
    { $organisation-name } empieza con un campo baldío, cedido por su anciana propietaria con una sola condición: que volvieran a crecer en él los tomates. Cinco socios lo roturan durante el invierno.

    El primer contrato de zonas verdes públicas llega del municipio al año siguiente; la certificación ecológica, a los tres. Hoy los equipos mantienen los parques de ocho municipios y cada semana las cestas de hortalizas llegan a las familias, a los comedores y al restaurante de las demás asociadas.

organisation-values =
    <ul>
    <li><strong>Cuidado</strong>: del suelo, de las plantas, de las herramientas, de quienes las usan.</li>
    <li><strong>Estaciones</strong>: los tiempos de la tierra y de las personas se respetan.</li>
    <li><strong>Equipo</strong>: nadie trabaja solo, nadie se queda atrás.</li>
    <li><strong>Precio justo</strong>: para quien compra y para quien cultiva.</li>
    </ul>

organisation-territory =
    Entre la colina y el lago se alternan viñas, huertos, parques y jardines de casas señoriales. Los municipios piden zonas verdes más resistentes al calor y a la sequía; las familias buscan alimentos de origen conocido. Son dos demandas a las que la cooperativa responde con la misma tierra.

organisation-scope =
    Diseño, ejecución y mantenimiento de zonas verdes públicas y privadas. Cultivo y venta de hortalizas ecológicas. Inserción laboral de personas desfavorecidas.

organisation-exclusions =
    No se excluye ningún requisito. El 8.3 (diseño) se aplica a los jardines y a los planes de inserción; el mantenimiento de zonas verdes sigue los pliegos de los clientes y el cultivo, las reglas de la agricultura ecológica.

organisation-logo = Logotipo de Zolla Gentile: un brote que nace de un terrón

## Roles and units of the cooperative's own

role-head-green = Responsable de zonas verdes
role-head-farm = Responsable de cultivos
unit-green = Zonas verdes y jardines
unit-farm = Cultivos
unit-shop = Tienda y cestas

## Offices

office-shop = Tienda de la granja
office-hours-shop = De martes a sábado, 9:00–12:30 y 15:30–19:00
office-purpose-farm = Dirección, campos e invernaderos, almacén de los equipos
office-purpose-shop = Venta al público, recogida de las cestas

## Quality data of the cooperative's own

risk-harvest-loss = Pérdida de la cosecha por heladas, granizo o sequía
    .action = Cultivos escalonados, redes y riego por goteo, seguro agrario, acuerdos con otros productores ecológicos
risk-urban-green = Inversiones de los municipios en parques resistentes al cambio climático
    .action = Catálogo de plantas adecuadas, dos técnicos formados, propuesta a cada municipio antes de fin de año
norm-social-farming = Disposiciones en materia de agricultura social
norm-organic = Producción ecológica y etiquetado de los productos ecológicos
term-social-farming = Agricultura social
    .definition = Actividad agrícola que ofrece a la vez productos y oportunidades de trabajo, cuidado y educación a personas vulnerables.
