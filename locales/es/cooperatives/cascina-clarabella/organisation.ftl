### The consortium Cascina Clarabella as an organisation. Invented for the example, but for its name and its aims.

organisation-mission =
    { $organisation-name } existe para que las cooperativas asociadas puedan hacer juntas <strong>lo que ninguna podría hacer sola</strong>: dar casa, cuidado, trabajo y relaciones a quienes están excluidos de ello, en los mismos lugares en los que viven todos.

    El consorcio une a las cooperativas que cuidan de las personas y a las que crean trabajo. Busca oportunidades, asume contratos, ofrece servicios y competencias, custodia reglas comunes; deja a cada una su identidad y su responsabilidad.

    La granja de la que toma el nombre (cascina, en italiano) es un lugar abierto: en ella se trabaja, se estudia, se come, la gente se encuentra. Que la frecuente quien no nos necesita es la medida del éxito.

organisation-about =
    { $organisation-name } es un consorcio de cooperativas sociales nacido en { $organisation-founded } en { $organisation-address-city }. Para las cooperativas que lo forman busca trabajo, asume contratos y presta servicios.

organisation-history =
    El consorcio nace alrededor de una granja abandonada, que algunas cooperativas toman en concesión para montar en ella talleres y un huerto. Restaurarla se convierte en el primer trabajo común: un equipo de albañiles y de aprendices acompañados por los servicios de salud mental vuelve a poner en pie el patio en tres años.

    Desde entonces el consorcio se ha hecho cargo de las licitaciones más grandes, ha acompañado el nacimiento de nuevas empresas y ha abierto la granja a escuelas, universidades y artesanos. La política de la calidad, escrita en común en 2018, es la misma para todas las asociadas.

organisation-values =
    <ul>
    <li><strong>Ayuda mutua</strong>: quien va por delante ayuda a quien empieza.</li>
    <li><strong>Transparencia</strong>: todas las asociadas conocen los encargos, los costes y los resultados.</li>
    <li><strong>Empresa</strong>: el trabajo es de verdad, y de verdad es la remuneración.</li>
    <li><strong>Arraigo</strong>: se responde al territorio antes que al mercado.</li>
    </ul>

organisation-territory =
    El consorcio trabaja entre el lago y la llanura, en una zona de municipios medianos y pequeños. No faltan recursos: asociaciones, explotaciones agrícolas, escuelas, una universidad cercana. Faltan viviendas asequibles y oportunidades de trabajo para quienes terminan un proceso de atención.

organisation-scope =
    Captación y gestión de contratos por cuenta de las cooperativas asociadas. Servicios administrativos, formativos y de asesoramiento a las asociadas. Diseño de proyectos sociales, puesta en marcha de empresas sociales, dinamización del territorio.

organisation-exclusions =
    Solo no se aplica el requisito 7.1.5.2 (trazabilidad de las mediciones): las actividades del consorcio no requieren equipos de medición sujetos a calibración. Las mediciones que realizan las asociadas forman parte de sus propios sistemas.

organisation-logo = Logotipo de Cascina Clarabella: un patio con el tejado a dos aguas y el sol
