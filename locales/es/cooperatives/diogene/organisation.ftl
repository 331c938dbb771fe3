### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    La misión de { $organisation-name } es <strong>acoger e integrar</strong> a personas que viven un malestar psíquico.

    Pensamos nuestras residencias como <strong>casas emocionales</strong>, habitadas por un tiempo breve o largo según la necesidad de cada cual. Buscamos en ellas un clima que no invada y que respete los tiempos y las necesidades de cada persona; los procedimientos son claros y dan seguridad precisamente porque se pueden prever.

    La comunidad residencial y el centro de día no son lugares de segregación: son puntos desde los que nos abrimos al territorio y por los que el territorio entra.

organisation-about =
    { $organisation-name } es una cooperativa social de tipo A nacida en { $organisation-founded } en { $organisation-address-city }. Gestiona comunidades residenciales, un centro de día y viviendas con apoyo, y acompaña planes personalizados con presupuesto de salud. { $workforce-employees ->
        [one] En ella trabaja una persona
       *[other] En ella trabajan { $workforce-employees } personas
    }, entre educadores, técnicos sociosanitarios, técnicos en rehabilitación psiquiátrica, enfermeros y psicólogos.

organisation-history =
    A finales de los años noventa, un grupo de profesionales y de familiares alquila una casa de ocho habitaciones para demostrar que quien sale de una hospitalización larga puede vivir en un barrio como los demás. Nace así { $organisation-name }, y aquella casa se convierte en la primera comunidad.

    En los años siguientes se añaden el centro de día, que da a la plaza del mercado, y los pisos, a los que se muda quien ya no necesita una comunidad. Con el consorcio { $consortium-name } la cooperativa abre el camino hacia el trabajo, en las empresas de tipo B. Hoy el empeño más reciente es el de los presupuestos de salud: menos camas, más planes construidos en torno a la persona.

organisation-values =
    <ul>
    <li><strong>Acogida</strong>: se entra por un encuentro, no por un diagnóstico.</li>
    <li><strong>Medida</strong>: cercanía sin invadir, la ayuda justa para que la persona lo haga por sí misma.</li>
    <li><strong>Previsibilidad</strong>: pocas reglas, escritas, iguales para todos y explicadas.</li>
    <li><strong>Apertura</strong>: la ciudad es el lugar del cuidado, y el cuidado un asunto de la ciudad.</li>
    <li><strong>Responsabilidad</strong>: rendimos cuentas de lo que hacemos, también de lo que no sale bien.</li>
    </ul>

organisation-territory =
    { $organisation-name } trabaja en { $organisation-address-city } y en los municipios vecinos, entre el lago y la colina: núcleos pequeños, bien comunicados entre sí, con una red densa de asociaciones y parroquias y una economía de agricultura, turismo y pequeña industria. La demanda de cuidados crece sobre todo entre los adultos jóvenes y entre las personas que envejecen con un trastorno psíquico.

organisation-scope =
    Diseño y prestación de servicios residenciales, de día y de vivienda con apoyo para personas con malestar psíquico. Acompañamiento de planes personalizados con presupuesto de salud.

organisation-exclusions =
    Solo no se aplica el requisito 7.1.5.2 (trazabilidad de las mediciones): los resultados de los servicios se valoran con entrevistas, escalas y cuestionarios, y no dependen de equipos sujetos a calibración.

organisation-logo = Logotipo de Diogene: un farol encendido

## Roles and units of Diogene's own

role-health-director =
    { $gender ->
        [female] Directora médica
       *[other] Director médico
    }
role-head-sinope =
    { $gender ->
        [female] Coordinadora de la comunidad Sinope
       *[other] Coordinador de la comunidad Sinope
    }
role-head-corinto =
    { $gender ->
        [female] Coordinadora de la comunidad Corinto
       *[other] Coordinador de la comunidad Corinto
    }
role-head-lanterna =
    { $gender ->
        [female] Coordinadora del centro de día
       *[other] Coordinador del centro de día
    }
role-head-housing = Responsable de vivienda con apoyo
unit-health = Dirección médica
unit-sinope = Comunidad Sinope
unit-corinto = Comunidad Corinto
unit-lanterna = Centro de día La Lanterna
unit-housing = Vivienda con apoyo y presupuestos de salud

## Offices

office-sinope = Comunidad Sinope
office-corinto = Comunidad Corinto
office-lanterna = Centro de día La Lanterna
office-hours-always = Todos los días, las 24 horas
office-hours-day-centre = De lunes a viernes, 8:30–16:30; sábados, 9:00–13:00
office-purpose-access = Dirección, solicitudes de acceso, administración
office-purpose-sinope = Residencia con atención continua
office-purpose-corinto = Residencia con atención diurna y guardia localizada nocturna
office-purpose-lanterna = Actividades diurnas y talleres abiertos

## Quality data of Diogene's own

objective-own-home = Una casa propia
    .indicator = Personas que han pasado durante el año de una comunidad residencial a una vivienda, propia o con apoyo
risk-long-stays = Estancias que se prolongan más de lo necesario
    .action = Revisión a los doce meses con el centro de salud mental, viviendas puente, presupuestos de salud para la salida
norm-psychiatric-reform = Exámenes y tratamientos sanitarios voluntarios y obligatorios; superación de los hospitales psiquiátricos
term-day-centre = Centro de día
    .definition = Servicio en el que las personas siguen actividades de rehabilitación y de encuentro, y por la noche vuelven a casa.
