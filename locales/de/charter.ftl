### The service charter (Italian Law 328/2000, art. 13): texts that every cooperative shares.

charter-title = Dienstleistungscharta
charter-subtitle = Ausgabe { $charter-year }

## Premise

charter-premise = Vorwort
charter-premise-text =
    Die Dienstleistungscharta ist der Pakt zwischen { $organisation-name } und den Menschen, die sich an unsere Dienste wenden.
charter-premise-commitment =
    Was hier geschrieben steht, bindet uns. Wer es liest, kann <strong>wissen, was zu erwarten ist</strong>, <strong>prüfen, ob es so geschieht</strong>, und <strong>Rechenschaft verlangen</strong>, wenn es nicht geschieht. Deshalb stehen in der Charta die gemessenen Werte neben den Zielen; sie nennt für jeden Dienst eine verantwortliche Person und erklärt, wie eine Beschwerde eingereicht wird und wer weiterhilft, wenn die Antwort nicht genügt.
charter-premise-law-title = Was das Gesetz verlangt
charter-premise-law =
    Artikel 13 des italienischen Rahmengesetzes über die sozialen Dienste (Gesetz Nr. 328 vom 8. November 2000) verlangt von allen, die solche Dienste führen, diese in einer Charta zu beschreiben. Die Tabelle zeigt, wo die einzelnen Inhalte zu finden sind.
charter-premise-law-asked = Das Gesetz verlangt
charter-premise-law-answered = Kapitel
charter-premise-law-access = Die Kriterien für den Zugang zu den Diensten
charter-premise-law-working = Die Arbeitsweise der Dienste
charter-premise-law-judging = Die Bedingungen, unter denen die Nutzerinnen und Nutzer und ihre Vertretungen die Dienste beurteilen können
charter-premise-law-protection = Die Verfahren zum Schutz der Nutzerinnen und Nutzer
charter-premise-law-recourse = Die Möglichkeit, gegen die Verantwortlichen der Dienste Einspruch zu erheben
charter-premise-norms-title = Rechtliche Grundlagen
charter-premise-norms =
    Neben dem Rahmengesetz über die sozialen Dienste berücksichtigt die Charta die folgenden Vorschriften. Die Texte können an unserem Sitz eingesehen werden.
charter-premise-norm = Fundstelle
charter-premise-subject = Gegenstand

## About us

charter-about = Wer wir sind
charter-about-history-title = Unsere Geschichte
charter-about-mission-title = Unser Auftrag
charter-about-values-title = Unsere Werte
charter-about-structure-title = Wie wir organisiert sind
charter-about-structure =
    { $organisation-name } ist eine Genossenschaft: Die wichtigsten Entscheidungen trifft die Mitgliederversammlung, in der jedes Mitglied eine Stimme hat. { $workforce-members ->
        [one] Die Genossenschaft zählt ein Mitglied
       *[other] Die Genossenschaft zählt { $workforce-members } Mitglieder
    }; { $workforce-employees ->
        [one] in den Diensten arbeitet eine Person
       *[other] in den Diensten arbeiten { $workforce-employees } Personen
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , unterstützt von einer freiwillig engagierten Person
       *[other] , unterstützt von { $workforce-volunteers } Freiwilligen
    }. Das Organigramm zeigt, wer wofür verantwortlich ist.
charter-about-chart-alt = Organigramm der Genossenschaft: von der Mitgliederversammlung zur Leitung, zu den Funktionen und zu den Diensten, mit den Namen der Verantwortlichen.
charter-about-consortium-title = Das Konsortium
charter-about-consortium =
    { $organisation-name } gehört dem Konsortium { $consortium-name } an; es vereint { $member-count ->
        [one] eine Sozialgenossenschaft
       *[other] { $member-count } Sozialgenossenschaften
    }: { $members }. Mit dem Konsortium teilen wir die Qualitätspolitik, die Grundsätze dieser Charta, die Fortbildung des Personals und die internen Überprüfungen. Das Managementsystem folgt den Anforderungen der Norm { $standard-name }.

## Principles

charter-principles = Unsere Grundsätze
charter-principles-introduction =
    Wir arbeiten nach den Grundsätzen, die für die Erbringung öffentlicher Dienste gelten. Zu jedem sagen wir, was er bei uns tatsächlich bedeutet.
charter-principles-list =
    <ul>
    <li><strong>Gleichheit.</strong> Die Dienste stehen allen offen, ohne Unterschied nach Geschlecht, Alter, Herkunft, Sprache, Religion, Überzeugung, sexueller Orientierung oder wirtschaftlicher Lage. Gleichheit heißt nicht Gleichförmigkeit: Jede Maßnahme berücksichtigt den einzelnen Menschen.</li>
    <li><strong>Unparteilichkeit.</strong> Wer bei uns arbeitet, handelt sachlich und gerecht. Die Regeln sind aufgeschrieben, gelten für alle und werden denen erklärt, die sie einhalten sollen.</li>
    <li><strong>Kontinuität.</strong> Die Dienste werden regelmäßig zu den angegebenen Zeiten erbracht. Eine Unterbrechung wird im Voraus mitgeteilt, mit dem Grund und mit den Maßnahmen, die die Beeinträchtigung verringern.</li>
    <li><strong>Mitwirkung.</strong> Die Menschen sind an den Entscheidungen beteiligt, die sie betreffen; sie können die Dokumente einsehen, in denen es um sie geht, Vorschläge machen, ihr Urteil über den Dienst abgeben und erhalten eine Antwort.</li>
    <li><strong>Effizienz und Wirksamkeit.</strong> Wir gehen mit den Mitteln sorgsam um, vergleichen die Ergebnisse mit den Zielen und berichtigen, was nicht funktioniert.</li>
    <li><strong>Wahlrecht.</strong> Alle können unter den verfügbaren Diensten den wählen, der ihren Bedürfnissen am besten entspricht, und ihre Wahl ändern.</li>
    <li><strong>Vertraulichkeit.</strong> Von den Menschen, denen wir begegnen, wissen wir, was für den Dienst nötig ist, und nicht mehr. Wir gehen sorgsam damit um.</li>
    </ul>

## Services

charter-services = Unsere Dienste
charter-services-introduction =
    Zu jedem Dienst sind die Angebote, die Zeiten, der Standort und die Ansprechperson angegeben. Die allgemeinen Bedingungen für den Zugang stehen im nächsten Kapitel.
charter-service-activities = Angebote
charter-service-access = Zugang
charter-service-hours = Zeiten
charter-service-office = Standort
charter-service-capacity = Plätze
charter-service-places =
    { $places ->
        [one] ein Platz
       *[other] { $places } Plätze
    }
charter-service-staff = Personal
charter-service-workers =
    { $workers ->
        [one] eine Person
       *[other] { $workers } Personen
    }
charter-service-fee = Kosten
charter-service-contact = Verantwortlich

## Access

charter-access = Der Zugang
charter-access-introduction =
    Wer sich an uns wendet, findet zuerst ein offenes Ohr und klare Auskunft, auch wenn der richtige Dienst nicht der unsere ist.
charter-access-answer =
    Jede Anfrage beantworten wir schriftlich, <strong>binnen { $charter-access-days ->
        [one] eines Tages
       *[other] { $charter-access-days } Tagen
    }</strong>. Eine Ablehnung wird immer begründet und nennt einen anderen Dienst, der in Frage kommt.

## Rights and duties

charter-rights = Rechte und Pflichten
charter-rights-introduction =
    Ein guter Dienst beruht auf gegenseitiger Achtung. Dies sind die Rechte, die wir gewährleisten, und die Pflichten, um deren Einhaltung wir bitten.

## Standards of quality

charter-standards = Unsere Qualitätsstandards
charter-standards-introduction =
    Ein Standard ist ein Versprechen, das sich messen lässt. Für jeden Dienst nennen wir den Qualitätsfaktor, auf den es denen ankommt, die ihn nutzen, die Kennzahl, mit der wir ihn messen, den jüngsten Wert und das Niveau, das wir einzuhalten versprechen.
charter-standards-reading =
    Der Balken vergleicht den Wert mit der Zusage, die der senkrechte Strich anzeigt: Er ist gefüllt, wenn die Zusage eingehalten ist, und leer, wenn sie es noch nicht ist. Die Werte beziehen sich auf das Jahr vor dieser Ausgabe.
charter-standards-factor = Faktor
charter-standards-indicator = Kennzahl
charter-standards-value = Wert
charter-standards-target = Zusage
charter-standards-comparison = Vergleich
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = Wenn ein Standard nicht eingehalten wird
charter-standards-missed =
    Ein verfehlter Standard führt zu einer Überprüfung: Die verantwortliche Person des Dienstes sucht nach den Ursachen, schlägt eine Korrektur vor und teilt das Ergebnis den Betroffenen mit. Wer meint, das Zugesagte nicht erhalten zu haben, kann mit einer Beschwerde eine Erklärung verlangen.

## Listening and participation

charter-participation = Zuhören und mitwirken
charter-participation-introduction =
    Das Urteil derer, die einen Dienst nutzen, zählt so viel wie das Urteil derer, die ihn leiten. Wir holen es auf drei Wegen ein.
charter-participation-survey-title = Der Fragebogen
charter-participation-survey =
    Einmal im Jahr legen wir allen den Fragebogen vor, der dieser Charta beiliegt. Er ist anonym und kann persönlich, über die Briefkästen an jedem Standort oder per E-Mail abgegeben werden; wer möchte, lässt sich von einer Vertrauensperson helfen. Unser Ziel ist, dass <strong>mindestens { $charter-satisfaction-target } %</strong> der Antworten positiv ausfallen.
charter-participation-meetings-title = Die Treffen
charter-participation-meetings =
    Mindestens zweimal im Jahr laden wir alle, die unsere Dienste nutzen, zu einem offenen Treffen ein, bei dem wir die Ergebnisse vorstellen und Vorschläge sammeln.
charter-participation-proposals-title = Die Vorschläge
charter-participation-proposals =
    Anregungen und Lob sind jederzeit willkommen, mündlich oder mit dem beiliegenden Formular. Die Qualitätsleitung liest sie alle und gibt Bescheid, wenn ein Vorschlag angenommen wird.
charter-participation-results-title = Was mit den Ergebnissen geschieht
charter-participation-results =
    Die Ergebnisse des Fragebogens, die Zahl der Beschwerden mit den Antwortzeiten und die beschlossenen Maßnahmen werden an den Standorten ausgehängt und zusammen mit der jährlichen Aktualisierung der Charta veröffentlicht. Wer die Nutzerinnen und Nutzer vertritt, kann die ausführlichen Daten in anonymer Form anfordern.

## Protection

charter-protection = Der Schutz
charter-protection-introduction =
    Menschen zu schützen heißt, dem vorzubeugen, was ihnen schaden kann, und sofort einzugreifen, wenn es geschieht.
charter-protection-privacy-title = Personenbezogene Daten
charter-protection-privacy =
    Wir verarbeiten personenbezogene Daten nach der Verordnung (EU) 2016/679. Wir erheben sie mit einer verständlich geschriebenen Information; nur wer sie für die eigene Arbeit braucht, bekommt sie zu sehen; wir bewahren sie so lange auf, wie es das Gesetz vorschreibt. Alle können verlangen, ihre Daten einzusehen, sie berichtigen zu lassen und eine Kopie zu erhalten.
charter-protection-safety-title = Sicherheit
charter-protection-safety =
    Jeder Standort hat eine schriftliche Gefährdungsbeurteilung, einen Notfallplan mit mindestens jährlichen Räumungsübungen und Personal, das in Erster Hilfe und Brandbekämpfung ausgebildet ist. Räume, Anlagen und Fahrzeuge werden nach einem schriftlichen Programm kontrolliert.
charter-protection-insurance-title = Versicherungen
charter-protection-insurance =
    Eine Haftpflichtversicherung deckt Schäden, die Menschen während der Angebote erleiden oder verursachen können. Wer einen Schaden erleidet, erfährt von der verantwortlichen Person des Dienstes, wie der Schaden zu melden ist.

## Complaints and recourse

charter-complaints = Beschwerden und Einsprüche
charter-complaints-introduction =
    Eine Beschwerde ist der direkteste Weg, uns zu sagen, dass etwas nicht funktioniert hat. <strong>Sie hat keinerlei Nachteile</strong> für die Person, die sie einreicht, und auch nicht für den Menschen, der bei uns begleitet wird.
charter-complaints-who-title = Wer sie einreichen kann
charter-complaints-who =
    Einreichen können sie alle, die unsere Dienste nutzen, ihre Angehörigen, ihre Vormundschaft oder ein Verein, der sie vertritt.
charter-complaints-how-title = Wie sie eingereicht wird
charter-complaints-how =
    Es genügt das beiliegende Formular oder ein frei verfasstes Schreiben; eine mündliche Beschwerde wird von der Person, die sie entgegennimmt, aufgeschrieben und gemeinsam noch einmal gelesen. Anonyme Beschwerden werden geprüft, können aber nicht persönlich beantwortet werden.
charter-complaints-email = E-Mail
charter-complaints-phone = Telefon
charter-complaints-post = Post oder persönliche Abgabe
charter-complaints-person = Antwort durch
charter-complaints-times-title = Was geschieht, und wann
charter-complaints-times =
    Jede Beschwerde geht denselben Weg, und wer sie eingereicht hat, kann jederzeit erfahren, wie weit sie ist.
charter-complaints-step = Schritt
charter-complaints-action = Was geschieht
charter-complaints-term = Frist
charter-complaints-receipt = Bestätigung
charter-complaints-receipt-action = Wer die Beschwerde eingereicht hat, erhält eine Nummer und den Namen der Person, die sich darum kümmert.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] ein Arbeitstag
       *[other] { $charter-receipt-days } Arbeitstage
    }
charter-complaints-inquiry = Prüfung
charter-complaints-inquiry-action = Wir hören die Beteiligten an, prüfen den Sachverhalt und beheben sofort, was sich sofort beheben lässt.
charter-complaints-reply = Antwort
charter-complaints-reply-action = Schriftliche und begründete Antwort mit den beschlossenen Maßnahmen und ihren Fristen.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] ein Tag
       *[other] { $charter-reply-days } Tage
    }
charter-complaints-appeal = Einspruch
charter-complaints-appeal-action = Wer mit der Antwort nicht zufrieden ist, wendet sich an die unten genannte Person, die den Fall erneut prüft, ohne selbst beteiligt gewesen zu sein.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] ein Tag
       *[other] { $charter-appeal-days } Tage
    }
charter-complaints-recourse-title = Der Einspruch gegen die Verantwortlichen
charter-complaints-recourse =
    Das Gesetz sieht vor, dass die Nutzerinnen und Nutzer gegen die Verantwortlichen der Dienste Einspruch erheben können. Gegen die Antwort auf eine Beschwerde, oder wenn die Antwort nicht rechtzeitig eintrifft, kann bei der hier genannten Person schriftlich Einspruch erhoben werden; sie entscheidet <strong>binnen { $charter-appeal-days ->
        [one] eines Tages
       *[other] { $charter-appeal-days } Tagen
    }</strong>, nachdem sie die Person, die Einspruch erhebt, und die verantwortliche Person des Dienstes angehört hat.
charter-complaints-appeal-person = Entscheidet über den Einspruch
charter-complaints-outside =
    Es steht stets offen, sich an die Körperschaft zu wenden, die den Dienst vergeben hat, an die Ombudsstelle (difensore civico) und an das Gericht.

## Yearly update

charter-update = Die Aktualisierung der Charta
charter-update-text =
    Die Charta wird jedes Jahr aktualisiert. Diese Ausgabe gilt für das Jahr { $charter-year }; die nächste enthält die erreichten Ergebnisse, die überarbeiteten Standards und die Änderungen an den Diensten. Bevor sie freigegeben wird, bitten wir alle, die die Dienste nutzen oder dort arbeiten, um ihre Meinung. Eine wichtige Änderung während des Jahres wird den Betroffenen sofort mitgeteilt.
charter-update-copies =
    Die Charta wird beim ersten Treffen jedem Menschen ausgehändigt und ist an allen Standorten und auf unserer Website verfügbar. Auf Wunsch erklären wir sie mündlich und stellen sie in Großdruck zur Verfügung.
charter-update-next = Nächste Aktualisierung
charter-update-edition = Ausgabe
charter-update-approved = Freigegeben von

## Contacts

charter-contacts = Standorte und Kontakte
charter-contacts-introduction = An jedem Standort liegen die Charta, der Fragebogen und das Formular für Beschwerden und Anregungen auf.
charter-contacts-office = Standort
charter-contacts-hours = Öffnungszeiten
charter-contacts-reach = Kontakt
charter-contacts-identity-title = Die Genossenschaft
charter-contacts-name = Firmenbezeichnung
charter-contacts-address = Rechtssitz
charter-contacts-vat = Umsatzsteuernummer
charter-contacts-register = Registereintrag
charter-contacts-phone = Telefon
charter-contacts-email = E-Mail
charter-contacts-certified-email = Zertifizierte E-Mail (PEC)
charter-contacts-web = Website

## Annex: satisfaction questionnaire

charter-questionnaire = Fragebogen zur Zufriedenheit
charter-questionnaire-introduction =
    Der Fragebogen ist anonym und dauert fünf Minuten. Kreuzen Sie bitte bei jedem Satz das Feld an, das Ihrer Erfahrung im letzten Jahr am besten entspricht; betrifft Sie ein Satz nicht, verwenden Sie bitte die letzte Spalte.
charter-questionnaire-service = Dienst
charter-questionnaire-as = Ich antworte als
charter-questionnaire-role-first = Nutzer/in
charter-questionnaire-role-second = Angehörige/r
charter-questionnaire-role-other = Sonstiges
charter-questionnaire-statement = Wie sehr stimmen Sie diesen Sätzen zu?
charter-questionnaire-never = gar nicht
charter-questionnaire-little = wenig
charter-questionnaire-fairly = ziemlich
charter-questionnaire-much = sehr
charter-questionnaire-fully = völlig
charter-questionnaire-not-applicable = betrifft mich nicht
charter-questionnaire-information = Die Auskünfte, die ich zu Beginn erhalten habe, waren klar und vollständig.
charter-questionnaire-waiting = Die Wartezeiten waren angemessen.
charter-questionnaire-welcome = Ich habe mich willkommen und geachtet gefühlt.
charter-questionnaire-staff = Die Menschen, die im Dienst arbeiten, sind kompetent und hilfsbereit.
charter-questionnaire-plan = An den Entscheidungen, die mich betreffen, war ich beteiligt.
charter-questionnaire-activities = Die Angebote entsprechen meinen Bedürfnissen.
charter-questionnaire-places = Die Räume sind sauber, sicher und einladend.
charter-questionnaire-privacy = Meine Privatsphäre wird geachtet.
charter-questionnaire-problems = Wenn es ein Problem gibt, wird es rasch angegangen.
charter-questionnaire-overall = Insgesamt bin ich mit dem Dienst zufrieden.
charter-questionnaire-best = Was hat Ihnen am besten gefallen?
charter-questionnaire-better = Was sollten wir verbessern?
charter-questionnaire-return =
    Sie können den Fragebogen an jedem Standort in den Briefkasten werfen oder an { $charter-complaint-email } senden. Vielen Dank.

## Annex: form for complaints and suggestions

charter-complaint-form = Formular für Beschwerden und Anregungen
charter-complaint-form-introduction =
    Sie können das Formular allein oder mit Hilfe einer Vertrauensperson ausfüllen. Wenn Sie angeben, wie wir Sie erreichen, erhalten Sie eine schriftliche Antwort binnen { $charter-reply-days ->
        [one] eines Tages
       *[other] { $charter-reply-days } Tagen
    }.
charter-complaint-form-kind = Es handelt sich um
charter-complaint-form-kind-complaint = eine Beschwerde
charter-complaint-form-kind-suggestion = eine Anregung
charter-complaint-form-kind-praise = ein Lob
charter-complaint-form-name = Vor- und Nachname
charter-complaint-form-reach = Telefon oder E-Mail
charter-complaint-form-address = Anschrift
charter-complaint-form-service = Dienst
charter-complaint-form-day = Datum des Vorfalls
charter-complaint-form-for = Ich reiche das Formular ein
charter-complaint-form-for-myself = für mich
charter-complaint-form-for-other = für eine andere Person (Name)
charter-complaint-form-what = Was geschehen ist oder was Sie vorschlagen
charter-complaint-form-wish = Was Sie wünschen
charter-complaint-form-consent = Die Angaben dienen nur der Bearbeitung dieser Meldung und werden nach der Verordnung (EU) 2016/679 aufbewahrt.
charter-complaint-form-date = Datum
charter-complaint-form-signature = Unterschrift
charter-complaint-form-office = Von der Genossenschaft auszufüllen
charter-complaint-form-number = Nummer
charter-complaint-form-received = Eingegangen am
charter-complaint-form-by = Durch
charter-complaint-form-answered = Antwort vom
