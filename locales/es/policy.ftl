### The policy of the consortium, which every member cooperative shares.

policy-introduction =
    El primer fin del consorcio { $consortium-name } y de sus cooperativas es <strong>cuidar de las personas en dificultades que viven en el territorio</strong>, en primer lugar de las que tienen problemas de salud mental, y reducir los mecanismos de exclusión que actúan en el territorio, en los lugares de atención y en el trabajo. De ahí se derivan nuestros compromisos.

commitment-welcome =
    Cultivar una <strong>cultura de la acogida</strong> que sea de todos: de los profesionales y de las personas acogidas en los servicios de tipo A (cuidado y educación), de cada trabajador en las empresas de tipo B (inserción laboral).

    Acoger es el primer acto de todo servicio y de toda relación laboral: quien llega debe encontrar escucha, reglas comprensibles y el tiempo que necesita.

commitment-territory =
    Ser un <strong>interlocutor para el desarrollo del territorio</strong>, que queremos sostenible para la economía, para la sociedad y para el medio ambiente.

commitment-co-design =
    <strong>Codiseñar y coproducir servicios innovadores</strong> junto con las entidades públicas: cerrar comunidades residenciales cuando existen formas mejores de apoyo, experimentar con presupuestos personales de salud.

commitment-habitat =
    Construir en torno a la psiquiatría un <strong>hábitat de calidad social</strong>, hecho de empresa, de inserción laboral y de nuevos usos del espacio público.

commitment-social-economy =
    Promover <strong>proyectos de economía social</strong> que no se agoten en la mera prestación de servicios, y estrechar <strong>lazos con otras empresas</strong>, de modo que las personas puedan dejar la rehabilitación por un trabajo ordinario.

commitment-new-enterprises =
    Dar vida a <strong>nuevas empresas sociales</strong> y mejorar de forma continua los servicios existentes, manteniendo unidas la rehabilitación y la reinserción en la sociedad y en el trabajo.

commitment-members =
    Ofrecer <strong>servicios a las cooperativas asociadas</strong> y actuar para ellas como contratista general.

commitment-living-place =
    Mantener vivo un <strong>lugar que revitaliza el territorio</strong> y que sabe atraer a voluntarios, asociaciones, escuelas, universidades y oficios artesanos.

commitment-quality =
    Difundir la cultura de la calidad: atención a las necesidades de clientes y personas usuarias, servicios eficaces y eficientes, mejora continua.
