### The consortium's services to its members. Each one is a message with its name and, as attributes, its description.

area-members = Servicios a las asociadas
area-development = Proyectos y territorio

service-contracts = Licitaciones y contratación general
    .summary = El consorcio sigue los anuncios públicos, presenta las ofertas, asume los contratos y los encarga a las asociadas, respondiendo de ellos ante la entidad contratante.
    .access = Cada asociada declara al principio del año las actividades para las que está disponible; la conferencia de cooperativas propone los encargos y el Consejo Rector los decide con una motivación escrita.
    .activities =
        <ul>
        <li>aviso de las licitaciones y estudio de viabilidad;</li>
        <li>redacción de las ofertas junto con quienes realizarán el trabajo;</li>
        <li>encargo, comprobaciones durante la ejecución, rendición de cuentas a la entidad contratante;</li>
        <li>sustitución de la asociada que no pueda continuar.</li>
        </ul>

service-quality-system = Sistema de calidad y formación
    .summary = Un grupo común mantiene al día la política, el manual y los procedimientos, realiza las auditorías internas y organiza la formación que las asociadas no podrían permitirse solas.
    .access = El programa de las auditorías y de los cursos se acuerda cada enero con los responsables de calidad de las asociadas; las peticiones urgentes reciben respuesta en un plazo de cinco días laborables.
    .activities =
        <ul>
        <li>auditorías cruzadas, con auditores de otras asociadas;</li>
        <li>modelos de documentos, traducciones, archivo de las ediciones en vigor;</li>
        <li>cursos sobre seguridad, protección de datos, relación de ayuda, dirección de equipos;</li>
        <li>comparación semestral de los indicadores.</li>
        </ul>

service-administration = Administración y nóminas
    .summary = Contabilidad, nóminas, obligaciones legales y control de gestión para las asociadas que los confían al consorcio.
    .access = Se activa con un acuerdo de servicio anual que indica prestaciones, plazos y costes.
    .activities =
        <ul>
        <li>contabilidad, cuentas anuales, balance social;</li>
        <li>elaboración de las nóminas y gestión de las relaciones laborales;</li>
        <li>control de gestión trimestral con una nota explicativa;</li>
        <li>relaciones con bancos, aseguradoras y auditores de cuentas.</li>
        </ul>

service-projects = Proyectos y nuevas empresas
    .summary = De la idea al plan de empresa: estudios, búsqueda de financiación, acompañamiento en los dos primeros años de actividad.
    .access = La idea se presenta con una ficha de una página; en el plazo de un mes se recibe un primer parecer, escrito y motivado.
    .activities =
        <ul>
        <li>análisis de las necesidades y del mercado;</li>
        <li>candidaturas a convocatorias públicas y de fundaciones;</li>
        <li>acompañamiento de quienes ponen en marcha una rama de actividad o una cooperativa;</li>
        <li>evaluación del impacto con la universidad.</li>
        </ul>

service-meeting-place = L’Aia, lugar de encuentro
    .summary = El patio de la granja, abierto a todos: salas, talleres artesanos, un huerto didáctico, espacios para el voluntariado.
    .access = Los espacios se reservan por teléfono o por correo electrónico; las asociadas y las asociaciones con convenio los usan gratis.
    .activities =
        <ul>
        <li>mercado mensual de los productos de las cooperativas;</li>
        <li>talleres con escuelas y artesanos;</li>
        <li>prácticas universitarias y campos de voluntariado;</li>
        <li>ciclos culturales, exposiciones, comidas comunitarias.</li>
        </ul>
