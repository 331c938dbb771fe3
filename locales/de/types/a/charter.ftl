### The service charter of cooperatives that care for people (type A).

## Premise

charter-premise-text =
    Die Dienstleistungscharta ist der Pakt zwischen { $organisation-name } und den Menschen, die hier aufgenommen werden. Sie ist geschrieben für die <strong>Gäste</strong> und für alle, die daran denken, es zu werden, für die <strong>Familien</strong> und die nahestehenden Menschen, für die <strong>Dienste</strong> des Sozial- und Gesundheitswesens, die einen Weg vorschlagen, und für die <strong>Vereine</strong>, die die Nutzerinnen und Nutzer vertreten.

## Access

charter-access-who-title = Wer Zugang hat
charter-access-who =
    Unsere Dienste richten sich an Erwachsene mit psychischen Belastungen oder in einer verletzlichen Lage, die von einem öffentlichen Dienst begleitet oder von ihrer Gemeinde zugewiesen werden. Der Zugang ist <strong>immer freiwillig</strong>. Keine Ausschlussgründe sind die Schwere der Erkrankung, das Fehlen einer Wohnung oder einer Familie, die Staatsangehörigkeit.
charter-access-steps-title = Wie der Zugang verläuft
charter-access-steps =
    <ol>
    <li><strong>Die Anfrage.</strong> Sie kommt von dem Dienst, der die Person begleitet, auch auf Vorschlag der Person selbst oder ihrer Familie; Auskunft erhalten alle, unverbindlich, persönlich oder am Telefon.</li>
    <li><strong>Das Erstgespräch.</strong> Wir treffen die Person, hören, was sie sich wünscht, und nehmen mit ihrer Zustimmung die nötigen Angaben auf.</li>
    <li><strong>Der Besuch.</strong> Die Person und die ihr nahestehenden Menschen lernen den Dienst, seine Regeln und die Menschen kennen, die dort leben.</li>
    <li><strong>Der Vorschlag.</strong> Mit der zuweisenden Stelle vereinbaren wir Ziele, voraussichtliche Dauer und Kosten und halten sie schriftlich fest.</li>
    <li><strong>Der Einzug.</strong> Ein Termin wird vereinbart, die Vereinbarung unterzeichnet und die Bezugsperson ausgewählt.</li>
    </ol>
charter-access-priority-title = Wenn kein Platz frei ist
charter-access-priority =
    Gibt es mehr Anfragen als Plätze, führen wir eine Warteliste, die jeden Monat aktualisiert wird. Die Reihenfolge hängt im Rahmen der Vereinbarungen mit der zuweisenden Körperschaft von der Dringlichkeit ab, davon, ob der Dienst zum Hilfeplan der Person passt, von der Nähe zu ihrem Lebensumfeld und, bei gleichen Voraussetzungen, vom Datum der Anfrage. Alle können jederzeit erfahren, wie es um ihre eigene Anfrage steht.
charter-access-cost-title = Was es kostet
charter-access-cost =
    Die Kosten jedes Dienstes sind auf seinem Blatt angegeben. Ist ein Beitrag der Person oder der Familie vorgesehen, teilen wir ihn vor dem Einzug schriftlich mit, samt den enthaltenen und den nicht enthaltenen Leistungen; eine Änderung wird mindestens sechzig Tage im Voraus angekündigt.

## The course of care

charter-care = Der Weg
charter-care-introduction =
    Jeder Weg hat einen Anfang, einen Verlauf und einen Abschluss. Die Etappen sind für alle dieselben, damit alle wissen, was sie erwartet; der Inhalt ist für jeden Menschen ein anderer.
charter-care-welcome-title = Die Aufnahme
charter-care-welcome =
    In den ersten Tagen hilft eine Bezugsperson dem Menschen, die Räume, die Zeiten und die Mitbewohnerinnen und Mitbewohner kennenzulernen. Wir händigen die Charta und die Hausordnung aus und lesen sie gemeinsam. Der erste Monat dient dem gegenseitigen Kennenlernen: Die Entscheidung kann noch geändert werden.
charter-care-plan-title = Der individuelle Hilfeplan
charter-care-plan =
    Binnen dreißig Tagen nach dem Einzug schreiben wir den Hilfeplan mit der Person, der zuweisenden Stelle und, wenn die Person es wünscht, der Familie. Der Hilfeplan nennt konkrete Ziele und Tätigkeiten, wer sich darum kümmert und wann sie überprüft werden. Die Person unterzeichnet ihn und erhält eine Kopie. Wir überprüfen ihn gemeinsam mindestens alle sechs Monate und immer dann, wenn sich etwas ändert.
charter-care-life-title = Der Alltag
charter-care-life =
    <ul>
    <li><strong>Die Tage</strong> haben einen vorhersehbaren Rhythmus: Mahlzeiten, Tätigkeiten, Ruhe, freie Zeit. Das Wochenprogramm hängt aus und wird in der Versammlung besprochen.</li>
    <li><strong>Besuche und Ausgänge</strong> sind frei, mit Rücksicht auf den Hilfeplan und das Zusammenleben.</li>
    <li><strong>Die Gesundheit</strong> wird mit der Hausärztin oder dem Hausarzt und mit Fachärztinnen und Fachärzten begleitet; Medikamente werden mit der nötigen Hilfe eingenommen, mit dem Ziel, selbst damit umzugehen.</li>
    <li><strong>Die persönlichen Räume</strong> richtet jeder Mensch ein, wie er möchte; betreten werden sie erst nach dem Anklopfen.</li>
    <li><strong>Geld und Gegenstände</strong> bleiben bei der Person; bittet sie um Verwahrung, wird jeder Ein- und Ausgang aufgeschrieben und unterschrieben.</li>
    </ul>
charter-care-family-title = Die Familien
charter-care-family =
    Mit Zustimmung der Person erhält die Familie regelmäßig Auskunft, trifft die Mitarbeitenden mindestens alle drei Monate und nimmt an den Überprüfungen teil. Angehörige, die sich mit anderen austauschen möchten, finden eine monatliche Gruppe unter psychologischer Leitung.
charter-care-discharge-title = Der Abschluss
charter-care-discharge =
    Der Abschluss wird von Anfang an vorbereitet. Sind die Ziele erreicht oder passt ein anderer Dienst besser, vereinbaren wir mit der Person und der zuweisenden Stelle Fristen und Schritte, übergeben einen schriftlichen Bericht und bleiben in den folgenden Monaten ansprechbar. Die Person kann den Weg jederzeit beenden. Eine von uns beschlossene Entlassung ist die Ausnahme: Sie erfolgt nur aus schwerwiegenden, aufgeschriebenen und besprochenen Gründen, niemals aus disziplinarischen Gründen und niemals ohne eine Alternative.

## Rights and duties

charter-rights-first-title = Die Rechte der Gäste
charter-rights-first =
    <ul>
    <li>beim Namen genannt und mit Achtung behandelt zu werden;</li>
    <li>verständliche Auskunft über Behandlung, Angebote, Kosten und Regeln zu erhalten;</li>
    <li>ihre Einwilligung zu geben oder zu verweigern und ihre Entscheidung zu ändern;</li>
    <li>den eigenen Hilfeplan zu schreiben, zu lesen und eine Kopie zu erhalten;</li>
    <li>Bindungen, Gewohnheiten, Überzeugungen und Beziehungen beizubehalten;</li>
    <li>eigene Räume und eigene Zeiten zu haben;</li>
    <li>vor Missbrauch, Demütigung und Zwang geschützt zu werden;</li>
    <li>Kritik zu äußern, ohne Folgen fürchten zu müssen.</li>
    </ul>
charter-rights-second-title = Die Rechte der Familien
charter-rights-second =
    <ul>
    <li>angehört und unterstützt zu werden;</li>
    <li>mit Zustimmung der Person informiert zu werden;</li>
    <li>an den Überprüfungen des Hilfeplans und an der Bewertung des Dienstes teilzunehmen;</li>
    <li>immer zu wissen, an wen sie sich wenden können.</li>
    </ul>
charter-rights-duties-title = Worum wir alle bitten
charter-rights-duties =
    <ul>
    <li>die Menschen, die gemeinsamen Räume und die Regeln des Zusammenlebens zu achten;</li>
    <li>an dem Hilfeplan mitzuwirken, der vereinbart wurde;</li>
    <li>bei Abwesenheit oder Schwierigkeiten Bescheid zu geben;</li>
    <li>vertraulich zu behandeln, was sie über andere erfahren.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    In den Wohngemeinschaften und Tageszentren treffen sich die Gäste jede Woche zur Versammlung und halten fest, was sie beschließen. Zweimal im Jahr laden wir Gäste, Familien und Vereine zu einem Treffen ein, bei dem wir die Ergebnisse vorstellen und Vorschläge sammeln.
charter-protection-special-title = Vorbeugung gegen Missbrauch
charter-protection-special =
    Wir wenden keine Fixierungen an. Das Personal ist darin ausgebildet, Spannungen zu erkennen und abzubauen; jedes kritische Ereignis wird erfasst und binnen drei Tagen besprochen, mit der betroffenen Person und mit allen, die es erlebt haben. Wer ein Verhalten beobachtet, das die Würde eines Menschen verletzt, ist verpflichtet, es zu melden, und wird geschützt. Für Menschen, die nicht selbst entscheiden können, arbeiten wir mit der rechtlichen Betreuung (amministratore di sostegno) zusammen und beantragen, wenn nötig, ihre Bestellung.
charter-complaints-who =
    Einreichen können sie die Gäste, ihre Angehörigen, ihre Vormundschaft oder rechtliche Betreuung, die Vereine, die die Nutzerinnen und Nutzer vertreten, und alle, die den Vorfall miterlebt haben.
charter-complaints-outside =
    Es steht stets offen, sich an die zuweisende Stelle zu wenden, an die Bürgerstelle (ufficio relazioni con il pubblico) und die Patientenvertretung (ufficio di pubblica tutela) des örtlichen Gesundheitsbetriebs, an die Gemeinde, an die Ombudsstelle (difensore civico) und an das Gericht.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = Gast
charter-questionnaire-role-second = Angehörige/r
charter-questionnaire-plan = An der Erstellung und Überprüfung meines individuellen Hilfeplans war ich beteiligt.
charter-questionnaire-activities = Die Tätigkeiten der Woche interessieren mich und helfen mir.
