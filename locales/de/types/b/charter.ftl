### The service charter of work-integration cooperatives (type B).

## Premise

charter-premise-text =
    Die Dienstleistungscharta ist der Pakt zwischen { $organisation-name } und den Menschen, die uns ihr Vertrauen schenken. Sie ist geschrieben für die öffentlichen und privaten <strong>Kunden</strong>, die uns eine Arbeit anvertrauen, für die <strong>Menschen in Arbeitsintegration</strong> und für alle, die einen solchen Weg suchen, für die <strong>Dienste</strong>, die sie begleiten, und für die <strong>Vereine</strong>, die sie vertreten.

    Eine Genossenschaft des Typs B tut zwei Dinge zugleich: Sie verkauft Waren und Dienstleistungen auf dem Markt, und sie gibt mit dieser Arbeit Menschen, die ausgeschlossen sind, einen Platz in der Gesellschaft zurück. Die Charta sagt, was wir den einen und den anderen zusagen.

## Services

charter-service-workers =
    { $workers ->
        [one] eine Person
       *[other] { $workers } Personen
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , in Arbeitsintegration
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , keine in Arbeitsintegration
                [one] , davon eine in Arbeitsintegration
               *[other] , davon { $disadvantaged-workers } in Arbeitsintegration
            }
    }

## Access

charter-access-who-title = An wen wir uns wenden
charter-access-who =
    Wir arbeiten für Körperschaften, Unternehmen, Vereine und Private, ohne Mindestbetrag. Die Wege der Arbeitsintegration stehen den <strong>benachteiligten Personen</strong> offen, die Artikel 4 des italienischen Gesetzes Nr. 381 vom 8. November 1991 nennt, sowie allen, deren verletzliche Lage von den örtlichen Diensten anerkannt ist.
charter-access-steps-title = Für alle, die uns eine Arbeit anvertrauen
charter-access-steps =
    <ol>
    <li><strong>Die Anfrage</strong> kommt per Telefon, per E-Mail oder am Schalter; die verantwortliche Person des Dienstes übernimmt sie.</li>
    <li><strong>Die Besichtigung</strong> ist, wenn die Arbeit sie erfordert, kostenlos und klärt Bedürfnisse, Vorgaben und Gefährdungen.</li>
    <li><strong>Der Kostenvoranschlag</strong> ist schriftlich und ausführlich: Arbeiten, Fristen, Preise, Garantien, Anteil der Arbeit, den Menschen in Arbeitsintegration leisten.</li>
    <li><strong>Der Auftrag</strong> wird schriftlich bestätigt; von da an hat der Kunde eine feste Ansprechperson.</li>
    </ol>
charter-access-priority-title = Für alle, die einen Weg in die Arbeit suchen
charter-access-priority =
    Der Vorschlag kommt von dem Dienst, der die Person begleitet, von der gezielten Arbeitsvermittlung (collocamento mirato) oder von der Person selbst. Die Leitung Arbeitsintegration trifft sie, fragt nach ihren Interessen, Fähigkeiten und Grenzen und besucht mit ihr einen Arbeitsplatz. Gibt es mehr Bewerbungen als Plätze, zählen die Dringlichkeit der Lage, die Übereinstimmung von Aufgabe und Fähigkeiten, die Bereitschaft eines Teams, die Person aufzunehmen, und, bei gleichen Voraussetzungen, das Datum der Anfrage.
charter-access-cost-title = Wirtschaftliche Bedingungen
charter-access-cost =
    Die Preise ergeben sich aus Preislisten, die wir auf Anfrage aushändigen; kein Posten darf auf der Rechnung erscheinen, der nicht im Kostenvoranschlag stand. Die Wege der Arbeitsintegration sind für die Person kostenlos: Wer eingestellt ist, erhält den Lohn nach dem Tarifvertrag der Sozialgenossenschaften, wer ein Praktikum macht, die vorgesehene Vergütung.

## Supplies

charter-supplies = Die Arbeit für unsere Kunden
charter-supplies-introduction =
    Vom Auftrag bis zur Lieferung weiß der Kunde, wer sich darum kümmert, wie weit wir sind und was geschieht, wenn etwas nicht stimmt.
charter-supplies-plan-title = Planung
charter-supplies-plan =
    Bevor wir beginnen, vereinbaren wir Termine, Zeiten und Zugänge und teilen die Namen derer mit, die in den Räumen des Kunden arbeiten werden. Eine absehbare Verzögerung kündigen wir an, sobald wir davon wissen, mit einem neuen Termin.
charter-supplies-work-title = Ausführung
charter-supplies-work =
    Die Arbeit leisten Teams unter erfahrener Leitung, mit kontrollierten Geräten und umweltschonenden Mitteln. Die verantwortliche Person des Dienstes prüft jede Arbeit anhand eines Kontrollblatts, das der Kunde einsehen kann.
charter-supplies-delivery-title = Übergabe und Garantie
charter-supplies-delivery =
    Bei der Übergabe prüft der Kunde das Ergebnis mit uns und unterzeichnet das Protokoll. Was nicht der Vereinbarung entspricht, wird kostenlos nachgebessert: Binnen zwei Arbeitstagen nach der Meldung antworten wir und vereinbaren den Einsatz, der binnen zehn Arbeitstagen erfolgt. Für alle gelieferten Waren gelten die gesetzlichen Gewährleistungen.
charter-supplies-care-title = Der soziale Wert des Auftrags
charter-supplies-care =
    Auf Wunsch stellen wir jedes Jahr einen Nachweis der Arbeitsstunden aus, die Menschen in Arbeitsintegration dank eines Auftrags geleistet haben: Er dient der Sozialbilanz und belegt, dass die Verpflichtungen bei vorbehaltenen Aufträgen eingehalten sind.

## Work integration

charter-integration = Die Arbeitsintegration
charter-integration-introduction =
    Ein Weg der Arbeitsintegration ist richtige Arbeit, mit einem Vertrag oder einem Praktikum, mit Arbeitszeiten, Verantwortung und mit Kolleginnen und Kollegen. Er ist für jeden Menschen anders, führt aber über dieselben Etappen.
charter-integration-steps =
    <ol>
    <li><strong>Kennenlernen.</strong> Ein oder mehrere Gespräche und ein Besuch am Arbeitsplatz, mit dem Dienst, der die Person begleitet.</li>
    <li><strong>Beginn.</strong> Ein erster Entwurf des Integrationsplans und acht Wochen Probezeit oder Praktikum mit einer Arbeitsbegleitung, um Tempo, Fähigkeiten und Unterstützungsbedarf zu erkennen.</li>
    <li><strong>Integrationsplan.</strong> Ziele für Arbeit und Selbstständigkeit, Aufgaben, Arbeitszeit, Unterstützung, Dauer: Die Person, die Leitung Arbeitsintegration und der Dienst bestätigen ihn gemeinsam, und alle unterzeichnen ihn.</li>
    <li><strong>Begleitung.</strong> Die Arbeitsbegleitung, eine erfahrene Fachkraft aus dem Team, spricht mit der Person mindestens einmal in der Woche; der Integrationsplan wird jeden Monat überprüft, mit dem Dienst mindestens alle sechs Monate.</li>
    <li><strong>Abschluss.</strong> Die dauerhafte Anstellung bei uns oder der Wechsel in ein anderes Unternehmen, vorbereitet und sechs Monate lang begleitet.</li>
    </ol>
charter-integration-training-title = Lernen und wachsen
charter-integration-training =
    Wer neu beginnt, erhält vor der ersten Arbeit eine Sicherheitsunterweisung und lernt das Handwerk bei der Arbeit. Jedes Jahr vereinbaren wir mindestens ein Entwicklungsziel: eine neue Aufgabe, eine Berechtigung, einen Kurs. Erworbene Kompetenzen werden schriftlich bescheinigt.
charter-integration-difficulty-title = Wenn es schwierig wird
charter-integration-difficulty =
    Abwesenheiten, Rückfälle und Konflikte gehören zum Weg. Wir gehen sie mit der Arbeitsbegleitung und dem Dienst an und passen Arbeitszeit und Aufgaben an, bevor wir an einen Abbruch denken. Kein Weg endet ohne ein Gespräch und einen anderen Vorschlag.

## Rights and duties

charter-rights-first-title = Worauf unsere Kunden Anspruch haben
charter-rights-first =
    <ul>
    <li>vollständige Auskunft über Preise, Fristen und Material;</li>
    <li>einen schriftlichen Kostenvoranschlag und eine feste Ansprechperson;</li>
    <li>fachgerecht und sicher ausgeführte Arbeiten;</li>
    <li>die kostenlose Nachbesserung dessen, was nicht der Vereinbarung entspricht;</li>
    <li>Vertraulichkeit über Orte, Daten und Personen.</li>
    </ul>
charter-rights-second-title = Die Rechte der Menschen in Arbeitsintegration
charter-rights-second =
    <ul>
    <li>einen ordentlichen Vertrag und einen gerechten Lohn zu erhalten;</li>
    <li>einen mit ihnen geschriebenen Integrationsplan zu haben und eine Kopie davon zu erhalten;</li>
    <li>eine Arbeitsbegleitung, eine geeignete Arbeit und eine sichere Umgebung vorzufinden;</li>
    <li>ein Handwerk zu lernen und in dem anerkannt zu werden, was sie können;</li>
    <li>wie alle anderen im Team behandelt zu werden, ohne Etiketten;</li>
    <li>Kritik zu äußern, ohne Folgen fürchten zu müssen.</li>
    </ul>
charter-rights-duties-title = Worum wir alle bitten
charter-rights-duties =
    <ul>
    <li>Vereinbarungen einzuhalten und rechtzeitig Bescheid zu geben, wenn sich etwas ändert;</li>
    <li>die Sicherheitsregeln am Arbeitsplatz zu beachten;</li>
    <li>allen mit Achtung zu begegnen, die arbeiten, kaufen und lernen.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Jedes Team trifft sich alle zwei Wochen mit seiner Teamleitung. Einmal im Jahr laden wir die Kunden und die zuweisenden Stellen zu einem Treffen ein, bei dem wir die Ergebnisse vorstellen und Vorschläge sammeln; die Menschen in Arbeitsintegration nehmen daran teil wie alle anderen im Team.
charter-protection-special-title = Der Schutz der Menschen in Arbeitsintegration
charter-protection-special =
    Was die persönliche Lage der Menschen in Arbeitsintegration betrifft, bleibt zwischen der Person, der Leitung Arbeitsintegration, der Arbeitsbegleitung und dem Dienst, der sie begleitet: Weder die Kunden noch die anderen Kolleginnen und Kollegen erfahren davon. Wer ein verletzendes oder diskriminierendes Verhalten erlebt oder beobachtet, kann es der Arbeitsbegleitung, der Leitung oder vertraulich melden und wird geschützt. Die arbeitsmedizinische Vorsorge prüft, ob die Aufgabe geeignet ist und es auf Dauer bleibt.
charter-complaints-who =
    Einreichen können sie die Kunden, die Menschen in Arbeitsintegration, ihre Angehörigen, die Dienste, die sie begleiten, die Vereine und die Gewerkschaften.
charter-complaints-outside =
    Es steht stets offen, sich an die Körperschaft zu wenden, die die Arbeit vergeben hat oder die Person begleitet, an die gezielte Arbeitsvermittlung (collocamento mirato), an das Arbeitsinspektorat, an die Ombudsstelle (difensore civico) und an das Gericht; Verbraucherinnen und Verbrauchern stehen auch die Schlichtungsstellen offen.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = Kunde/Kundin
charter-questionnaire-role-second = Person in Arbeitsintegration
charter-questionnaire-waiting = Die vereinbarten Fristen wurden eingehalten.
charter-questionnaire-welcome = Man hat mir zugehört und mich mit Achtung behandelt.
charter-questionnaire-plan = Die Vereinbarungen oder mein Integrationsplan waren schriftlich und klar.
charter-questionnaire-activities = Die geleistete Arbeit entspricht dem, was ich erwartet habe.
charter-questionnaire-places = Die Arbeitsplätze sind ordentlich und sicher.
