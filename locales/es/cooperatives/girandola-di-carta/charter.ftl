### The service charter of La Girandola di Carta: the texts of ../../types/a/charter.ftl that do not fit a cooperative
### without residences. Readers are parents, older people, their families, schools and municipalities.

## Premise and access

charter-premise-text =
    La Carta de servicios es el pacto entre { $organisation-name } y las personas a las que atiende. Está escrita para los <strong>niños y los jóvenes</strong>, que tienen derecho a explicaciones a su alcance, para los <strong>padres y madres</strong>, para las <strong>personas mayores</strong> y quienes las cuidan, para las <strong>escuelas</strong> y los <strong>municipios</strong> con los que trabajamos cada día.
charter-access-who =
    Los servicios educativos se dirigen a niños y jóvenes de hasta dieciocho años y a sus familias; los escolares, al alumnado con discapacidad; la ayuda a domicilio y el centro La Mongolfiera, a las personas que han cumplido sesenta y cinco años, o más jóvenes en situación de dependencia. La situación económica, la nacionalidad y la lengua no son nunca <strong>motivo de exclusión</strong>.
charter-access-steps =
    <ol>
    <li><strong>La solicitud.</strong> La presenta la familia, la propia persona, la escuela o los servicios sociales, según el servicio; cualquiera puede pedir información sin compromiso.</li>
    <li><strong>La primera entrevista.</strong> Conocemos a la persona y a sus allegados, en casa o en la sede; con los niños hablamos también a solas, si lo desean.</li>
    <li><strong>La prueba.</strong> En los centros, una o dos semanas para conocerse, sin cuota; en casa y en la escuela, un primer encuentro con el coordinador y el profesional de referencia.</li>
    <li><strong>La propuesta.</strong> Ponemos por escrito las actividades, los horarios, los costes y el nombre del profesional de referencia.</li>
    <li><strong>El comienzo.</strong> Se firma el acuerdo y se fija la fecha de la primera revisión.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    El profesional de referencia se presenta antes de empezar, en casa o en el servicio. Entregamos la Carta y la leemos juntos; a los más pequeños les damos una versión con dibujos. El primer mes es de observación recíproca: se puede cambiar de idea.
charter-care-plan =
    En un plazo de treinta días desde el comienzo redactamos el plan: para los menores, con los padres, después de escuchar al niño o al joven; para las personas mayores, con la propia persona y, si ella lo desea, con la familia. La escuela y los servicios sociales participan cuando atienden a la misma persona. El plan indica objetivos concretos, actividades, quién se ocupa de ellas y cuándo se revisa; quien lo firma recibe una copia. Lo revisamos juntos al menos cada seis meses y siempre que algo cambia.
charter-care-life =
    <ul>
    <li><strong>Los horarios</strong> están escritos y se respetan; un cambio se anuncia el día antes y un retraso se comunica por teléfono.</li>
    <li><strong>Los profesionales</strong> son los mismos durante el mayor tiempo posible; a quien sustituye se le presenta.</li>
    <li><strong>Las actividades</strong> se eligen en común: en los centros el programa está expuesto y se comenta cada mes.</li>
    <li><strong>La casa</strong> de quien nos abre la puerta tiene sus reglas y las respetamos; las llaves y el dinero se confían solo por escrito.</li>
    <li><strong>La salud</strong> sigue en manos de la familia y del médico; ayudamos a tomar los medicamentos solo si un acuerdo lo prevé.</li>
    </ul>
charter-care-family =
    Los padres y madres son los primeros educadores: reciben información cada semana, se reúnen con los profesionales al menos tres veces al año y firman el plan. En los servicios para personas mayores la familia participa en las revisiones cuando la persona lo desea; quien cuida de un familiar encuentra un punto de atención y un grupo mensual.
charter-care-discharge =
    El final se prepara desde el principio. Cuando se alcanzan los objetivos, o cuando otro servicio responde mejor, acordamos los tiempos y los pasos con la persona, con la familia y con quien ha propuesto el servicio, entregamos un informe escrito y seguimos a disposición en los meses siguientes. Quien se ha inscrito por su cuenta puede dejarlo en cualquier momento; si el servicio lo ha dispuesto una entidad, hablamos de ello todos juntos con ella. Un final decidido por nosotros es un hecho excepcional: solo se produce por motivos graves, escritos y hablados, nunca como castigo y nunca sin una alternativa.
charter-rights-first-title = Quien usa los servicios tiene derecho a
charter-rights-first =
    <ul>
    <li>que se le llame por su nombre y se le trate con respeto, a cualquier edad;</li>
    <li>recibir información comprensible sobre actividades, costes y reglas;</li>
    <li>dar su opinión, también en la infancia, y ser escuchado;</li>
    <li>conocer su propio plan y tener una copia;</li>
    <li>jugar, aprender, descansar, encontrarse con otros;</li>
    <li>seguir viviendo en su casa, mientras sea posible;</li>
    <li>estar protegido frente a la violencia, las humillaciones y la desatención;</li>
    <li>expresar críticas sin temer consecuencias.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>que se las escuche y se las apoye;</li>
    <li>que se las informe sobre sus hijos menores de edad y sobre sus familiares adultos, si estos lo consienten;</li>
    <li>participar en las revisiones del plan y en la valoración del servicio;</li>
    <li>saber siempre a quién dirigirse.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    En los centros los niños, los jóvenes y las personas mayores se reúnen una vez al mes y toman nota de lo que deciden. Dos veces al año invitamos a las familias, las escuelas y los municipios a un encuentro en el que presentamos los resultados y recogemos propuestas.
charter-protection-special-title = La protección de los menores y de las personas vulnerables
charter-protection-special =
    Quien trabaja con menores presenta el certificado de antecedentes penales y sigue cada año una formación sobre los indicios de maltrato. Ningún profesional publica imágenes de las personas a las que atiende. Una sospecha se comunica el mismo día a la Dirección, que informa a los servicios sociales o a la autoridad judicial; quien la comunica está protegido. Para quien no puede decidir por sí mismo colaboramos con su administrador de apoyo (la figura que en Italia nombra el juez).
charter-complaints-who =
    Pueden presentarla las personas que usan los servicios, también menores de edad, los padres y familiares, el tutor o el administrador de apoyo, las escuelas, las asociaciones que representan a las personas usuarias y cualquiera que haya presenciado los hechos.
charter-complaints-outside =
    Siempre es posible acudir al municipio o a la entidad que ha encargado el servicio, a la escuela, al Defensor regional de la infancia y la adolescencia (garante), al Defensor del Pueblo regional (difensore civico) y a los tribunales.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = persona atendida
