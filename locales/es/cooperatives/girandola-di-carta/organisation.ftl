### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, the elderly at home.

organisation-mission =
    La misión de { $organisation-name } es <strong>estar al lado de quien crece y de quien envejece</strong>, en los lugares donde la vida ya transcurre: la escuela, la casa, el patio, la plaza.

    Creemos que un niño con dificultades y una persona mayor sola necesitan lo mismo antes que cualquier prestación: alguien que los conozca por su nombre y que mañana siga estando. Por eso elegimos equipos de trabajo estables, horarios adaptados a las familias y espacios en los que las edades se mezclan.

    Trabajamos con las escuelas, los municipios y los padres y madres, nunca en su lugar: un servicio tiene éxito cuando, poco a poco, deja de hacer falta.

organisation-about =
    { $organisation-name } es una cooperativa social de tipo A nacida en { $organisation-founded } en { $organisation-address-city }. Gestiona servicios educativos para menores, el apoyo en las escuelas, la ayuda a domicilio y un centro para personas mayores. { $workforce-employees ->
        [one] En ella trabaja una persona
       *[other] En ella trabajan { $workforce-employees } personas
    }, entre educadores, técnicos sociosanitarios y auxiliares.

organisation-history =
    La cooperativa empieza con un apoyo escolar de tarde, abierto por seis docentes y padres en la sala de un centro parroquial. A los dos años el municipio le pide que acompañe a los chicos también en casa y, después, que apoye en la escuela al alumnado con discapacidad.

    El encuentro con las personas mayores nace por casualidad: las ventanas del apoyo escolar dan a un patio de viviendas sociales y son los abuelos del patio quienes ayudan con los deberes. Hoy casi un tercio de quienes trabajan en la cooperativa se ocupa de personas mayores, y el centro La Mongolfiera mantiene unidas sus dos almas.

organisation-values =
    <ul>
    <li><strong>Continuidad</strong>: caras conocidas, sustituciones anunciadas, cambios acompañados.</li>
    <li><strong>Alianza</strong>: con las familias y con las escuelas se decide en común.</li>
    <li><strong>Juego</strong>: también riendo se aprende y se sana.</li>
    <li><strong>Intergeneracionalidad</strong>: las distintas edades se hacen bien unas a otras.</li>
    </ul>

organisation-territory =
    { $organisation-address-city } y los municipios de colina que la rodean pierden habitantes jóvenes y ganan mayores. Las escuelas son pequeñas y muy presentes, el transporte escaso: los servicios tienen que ir hacia las personas.

organisation-scope =
    Diseño y prestación de servicios educativos para menores y familias, de apoyo a la autonomía en las escuelas, de ayuda a domicilio y de encuentro para personas mayores.

organisation-exclusions =
    Solo no se aplica el requisito 7.1.5.2 (trazabilidad de las mediciones): ningún servicio requiere equipos de medición sujetos a calibración.

organisation-logo = Logotipo de La Girandola di Carta: un molinillo de papel de cuatro aspas

## Roles and units of the cooperative's own

role-head-minors =
    { $gender ->
        [female] Coordinadora de los servicios educativos
       *[other] Coordinador de los servicios educativos
    }
role-head-schools =
    { $gender ->
        [female] Coordinadora de los servicios escolares
       *[other] Coordinador de los servicios escolares
    }
role-head-home-care =
    { $gender ->
        [female] Coordinadora de los servicios para personas mayores
       *[other] Coordinador de los servicios para personas mayores
    }
unit-minors = Servicios educativos
unit-schools = Servicios escolares
unit-home-care = Servicios para personas mayores

## Offices

office-aquilone = Centro L’Aquilone
office-mongolfiera = Centro La Mongolfiera
office-hours-afternoons = De lunes a viernes, 13:00–18:30
office-hours-mornings = De lunes a sábado, 8:30–13:00
office-purpose-access = Dirección, solicitudes de acceso, administración
office-purpose-aquilone = Centro educativo de tarde
office-purpose-mongolfiera = Centro para personas mayores, base de la ayuda a domicilio

## Quality data of the cooperative's own

risk-school-calendar = Contratos ligados al calendario escolar: horas perdidas en verano y competencias que se pierden
    .action = Centros de verano y proyectos con los municipios de junio a septiembre; bolsa de horas; contratos anuales para quien lo pide
risk-ageing = Aumento de la demanda de ayuda en casa
    .action = Propuesta de paquetes de horas a precio moderado; formación de nuevos profesionales con la entidad regional
norm-minors = Promoción de derechos y oportunidades para la infancia y la adolescencia
norm-disability = Ley marco para la asistencia, la integración y los derechos de las personas con discapacidad
term-caregiver = Cuidador familiar
    .definition = Quien cuida de un familiar de forma continua y sin remuneración.
