### The service charter of La Girandola di Carta: the texts of types/a/charter.ftl that do not fit it.

## Premise and access

charter-premise-text =
    Die Dienstleistungscharta ist der Pakt zwischen { $organisation-name } und den Menschen, die wir begleiten. Sie ist geschrieben für die <strong>Kinder und Jugendlichen</strong>, die ein Recht auf Erklärungen haben, die sie verstehen, für die <strong>Eltern</strong>, für die <strong>älteren Menschen</strong> und alle, die sich um sie kümmern, für die <strong>Schulen</strong> und die <strong>Gemeinden</strong>, mit denen wir jeden Tag arbeiten.
charter-access-who =
    Die pädagogischen Dienste richten sich an Kinder und Jugendliche bis achtzehn Jahre und an ihre Familien, die Schuldienste an Schülerinnen und Schüler mit Behinderung, die häusliche Betreuung und das Zentrum La Mongolfiera an Menschen über fünfundsechzig Jahre oder an jüngere, die pflegebedürftig sind. Wirtschaftliche Lage, Staatsangehörigkeit und Sprache sind niemals ein <strong>Ausschlussgrund</strong>.
charter-access-steps =
    <ol>
    <li><strong>Die Anfrage.</strong> Sie kommt, je nach Dienst, von der Familie, von der Person selbst, von der Schule oder vom Sozialdienst; Auskunft erhalten alle, unverbindlich.</li>
    <li><strong>Das Erstgespräch.</strong> Wir treffen die Person und die ihr nahestehenden Menschen, zu Hause oder bei uns; mit Kindern sprechen wir auch allein, wenn sie es wünschen.</li>
    <li><strong>Die Probezeit.</strong> In den Zentren ein oder zwei Wochen zum Kennenlernen, ohne Beitrag; zu Hause und in der Schule ein erstes Treffen mit der Einrichtungsleitung und der Bezugsperson.</li>
    <li><strong>Der Vorschlag.</strong> Wir halten Angebote, Zeiten, Kosten und den Namen der Bezugsperson schriftlich fest.</li>
    <li><strong>Der Beginn.</strong> Die Vereinbarung wird unterzeichnet und der Termin der ersten Überprüfung festgelegt.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    Die Bezugsperson stellt sich vor Beginn vor, zu Hause oder im Dienst. Wir händigen die Charta aus und lesen sie gemeinsam; den Kleinsten geben wir eine Fassung mit Bildern. Der erste Monat dient dem gegenseitigen Kennenlernen: Die Entscheidung kann noch geändert werden.
charter-care-plan =
    Binnen dreißig Tagen nach dem Beginn schreiben wir den Hilfeplan: bei Minderjährigen mit den Eltern, nachdem wir das Kind angehört haben; bei älteren Menschen mit der Person und, wenn sie es wünscht, mit der Familie. Schule und Sozialdienst wirken mit, wenn sie dieselbe Person begleiten. Der Hilfeplan nennt konkrete Ziele und Tätigkeiten, wer sich darum kümmert und wann sie überprüft werden; wer ihn unterzeichnet, erhält eine Kopie. Wir überprüfen ihn gemeinsam mindestens alle sechs Monate und immer dann, wenn sich etwas ändert.
charter-care-life =
    <ul>
    <li><strong>Die Zeiten</strong> sind aufgeschrieben und werden eingehalten; eine Änderung wird am Vortag angekündigt, eine Verspätung telefonisch mitgeteilt.</li>
    <li><strong>Die Mitarbeitenden</strong> bleiben so lange wie möglich dieselben; wer vertritt, wird vorgestellt.</li>
    <li><strong>Die Angebote</strong> werden gemeinsam ausgesucht: In den Zentren hängt das Programm aus und wird jeden Monat besprochen.</li>
    <li><strong>Das Zuhause</strong> derer, die uns empfangen, hat seine eigenen Regeln, und wir achten sie; Schlüssel und Geld werden nur schriftlich anvertraut.</li>
    <li><strong>Die Gesundheit</strong> bleibt Sache der Familie und der ärztlichen Betreuung; bei der Einnahme von Medikamenten helfen wir nur, wenn eine Vereinbarung es vorsieht.</li>
    </ul>
charter-care-family =
    Eltern sind die Ersten, die ihre Kinder erziehen: Sie erhalten jede Woche Auskunft, treffen die Mitarbeitenden mindestens dreimal im Jahr und unterzeichnen den Hilfeplan. In den Seniorendiensten nimmt die Familie an den Überprüfungen teil, wenn die Person es wünscht; pflegende Angehörige finden eine Sprechstunde und eine monatliche Gruppe.
charter-care-discharge =
    Der Abschluss wird von Anfang an vorbereitet. Sind die Ziele erreicht oder passt ein anderer Dienst besser, vereinbaren wir mit der Person, der Familie und der Stelle, die den Dienst vorgeschlagen hat, Fristen und Schritte, übergeben einen schriftlichen Bericht und bleiben in den folgenden Monaten ansprechbar. Wer sich selbst angemeldet hat, kann jederzeit aufhören; hat eine Behörde den Dienst angeordnet, sprechen wir gemeinsam mit ihr darüber. Ein von uns beschlossener Abschluss ist die Ausnahme: Er erfolgt nur aus schwerwiegenden, aufgeschriebenen und besprochenen Gründen, niemals als Strafe und niemals ohne eine Alternative.
charter-rights-first-title = Die Rechte derer, die unsere Dienste nutzen
charter-rights-first =
    <ul>
    <li>in jedem Alter beim Namen genannt und mit Achtung behandelt zu werden;</li>
    <li>verständliche Auskunft über Angebote, Kosten und Regeln zu erhalten;</li>
    <li>die eigene Meinung zu sagen, auch als Kind, und gehört zu werden;</li>
    <li>den eigenen Hilfeplan zu kennen und eine Kopie zu erhalten;</li>
    <li>zu spielen, zu lernen, sich auszuruhen und anderen zu begegnen;</li>
    <li>im eigenen Zuhause zu leben, solange es möglich ist;</li>
    <li>vor Gewalt, Demütigung und Vernachlässigung geschützt zu werden;</li>
    <li>Kritik zu äußern, ohne Folgen fürchten zu müssen.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>angehört und unterstützt zu werden;</li>
    <li>über die eigenen minderjährigen Kinder informiert zu werden, über erwachsene Angehörige mit deren Zustimmung;</li>
    <li>an den Überprüfungen des Hilfeplans und an der Bewertung des Dienstes teilzunehmen;</li>
    <li>immer zu wissen, an wen sie sich wenden können.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    In den Zentren treffen sich Kinder, Jugendliche und ältere Menschen einmal im Monat und halten fest, was sie beschließen. Zweimal im Jahr laden wir Familien, Schulen und Gemeinden zu einem Treffen ein, bei dem wir die Ergebnisse vorstellen und Vorschläge sammeln.
charter-protection-special-title = Der Schutz von Minderjährigen und verletzlichen Menschen
charter-protection-special =
    Wer mit Minderjährigen arbeitet, legt einen Strafregisterauszug vor und besucht jedes Jahr eine Fortbildung über die Anzeichen von Misshandlung. Niemand veröffentlicht Bilder der Menschen, die wir begleiten. Ein Verdacht wird noch am selben Tag der Geschäftsführung mitgeteilt, die den Sozialdienst oder die Justizbehörde informiert; wer meldet, wird geschützt. Für Menschen, die nicht selbst entscheiden können, arbeiten wir mit der rechtlichen Betreuung (amministratore di sostegno) zusammen.
charter-complaints-who =
    Einreichen können sie alle, die unsere Dienste nutzen, auch Minderjährige, ihre Eltern und Angehörigen, ihre Vormundschaft oder rechtliche Betreuung, die Schulen, die Vereine, die die Nutzerinnen und Nutzer vertreten, und alle, die den Vorfall miterlebt haben.
charter-complaints-outside =
    Es steht stets offen, sich an die Gemeinde oder die Körperschaft zu wenden, die den Dienst vergeben hat, an die Schule, an die regionale Kinder- und Jugendanwaltschaft (garante per l’infanzia e l’adolescenza), an die Ombudsstelle (difensore civico) und an das Gericht.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = begleitete Person
