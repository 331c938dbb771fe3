### The quality manual of the consortium itself.

## 1 The organisation

manual-introduction-identity =
    Wir bringen zusammen, was eine Genossenschaft allein nicht haben könnte: Projektentwicklung, Verhandlungsstärke gegenüber Körperschaften und Unternehmen, Verwaltung, Fortbildung, Qualitätskontrolle. Unser Ergebnis zeigt sich in der Arbeit der Mitgliedsgenossenschaften. Ein Konsortium funktioniert, wenn eine Betreuungsgenossenschaft und eine Beschäftigungsgenossenschaft gemeinsam denselben Menschen auf seinem Weg begleiten und wenn eine öffentliche Körperschaft nur eine einzige Ansprechstelle hat, die für alle einsteht.
manual-introduction-workforce =
    Die Struktur ist bewusst klein: { $workforce-employees ->
        [one] eine angestellte Person
       *[other] { $workforce-employees } Angestellte
    }; hinzu kommen Arbeitsgruppen mit Personal der Genossenschaften. Im vergangenen Jahr entfielen auf jede angestellte Person im Durchschnitt { $workforce-training-hours ->
        [one] eine Stunde
       *[other] { $workforce-training-hours } Stunden
    } Fortbildung.
manual-introduction-network =
    Das Konsortium zählt { $member-count ->
        [one] eine Sozialgenossenschaft
       *[other] { $member-count } Sozialgenossenschaften
    } zu seinen Mitgliedern: { $members }. Die Genossenschaften des Typs A kümmern sich um Menschen, die des Typs B schaffen Arbeit für jene, die davon ausgeschlossen sind: Gemeinsam ermöglichen sie ein und denselben Weg, von der Betreuung zurück in den Alltag.
manual-introduction-network-shared =
    Gemeinsam sind die Qualitätspolitik, die Regeln dieses Handbuchs, die internen Audits und der Vergleich der Kennzahlen. Jede Genossenschaft hat ein eigenes Handbuch, das auf derselben Grundlage beruht und um ihre Prozesse, Ziele und Verantwortlichen ergänzt ist; das Konsortium prüft die Stimmigkeit und pflegt die gemeinsamen Teile. Der Jahresbericht jeder Genossenschaft fließt in die Managementbewertung des Verbunds ein.

## 4 to 7: context, leadership, support

manual-context-analysis =
    Das Konsortium steht zwischen zwei Welten, die sich rasch ändern: den öffentlichen Körperschaften, die vom Einkauf von Leistungen zur gemeinsamen Projektgestaltung übergehen, und den Genossenschaften, die den Menschen nahe bleiben und zugleich immer dichtere Regeln einhalten müssen. Von außen wirken die Zahlungsfristen der öffentlichen Hand, die Reformen des Vergaberechts und des Dritten Sektors und das Aufkommen großer Wettbewerber. Im Innern zählen das Vertrauen zwischen den Mitgliedsgenossenschaften, ihre unterschiedliche wirtschaftliche Kraft, seltene Kompetenzen in den Händen weniger Menschen und die Qualität der Daten, die die Genossenschaften übermitteln. Die Leitung bewertet diese Themen einzeln und leitet daraus die Risiken und Chancen in Kapitel 6 ab.
manual-leadership-focus =
    <strong>Die Mitgliedsgenossenschaften im Mittelpunkt.</strong> Die Konferenz der Genossenschaften tritt jeden Monat zusammen: Sie nimmt die Anliegen auf, legt ihre Rangfolge fest und prüft, ob die eingegangenen Verpflichtungen eingehalten sind. Jedes Mitglied hat im Konsortium eine Ansprechperson, die es mindestens alle drei Monate vor Ort besucht. Weil es letztlich um die betreuten Menschen und um die Beschäftigten in Arbeitsintegration geht, werden mindestens zwei Ziele des Jahres an ihnen gemessen und nicht am Konsortium.
manual-role-line = Leitung Mitgliederdienste
manual-role-line-duties = Plant die Dienste für die Genossenschaften, kontrolliert Fristen und Ergebnisse, nimmt Anliegen entgegen und sorgt für ihre Beantwortung, leitet Beschwerden an die Qualitätsleitung weiter.
manual-role-group = Leitung Projekte und Entwicklung
manual-role-group-duties = Führt die gemeinsame Projektgestaltung mit den Körperschaften, begleitet neue Unternehmen, pflegt die Netzwerke und die Orte, die der Region offenstehen.
manual-role-contact = Auftragskoordination
manual-role-contact-duties = Betreut einen Vertrag, den das Konsortium als Generalunternehmer übernommen hat: verteilt die Arbeit auf die Mitglieder, prüft Standards und Fristen, hält den Kontakt zum Auftraggeber.
manual-support-infrastructure =
    <strong>Sitz und Systeme.</strong> Zum Sitz gibt es eine Akte mit technischen Anlagen, Prüfungen und Wartungen; die Verwaltungsleitung kontrolliert die Fristen am ersten Arbeitstag des Monats. Für die Programme, die wir gemeinsam mit den Mitgliedern nutzen (Buchhaltung, Lohnabrechnung, Dokumentenarchiv, Kennzahlen), gibt es eine intern verantwortliche Person, mit dem Anbieter vereinbarte Dienstgüten und tägliche Datensicherungen, deren Wiederherstellung alle sechs Monate erprobt wird.
manual-support-environment =
    <strong>Arbeitsumgebung.</strong> Für mehrere Genossenschaften zu arbeiten bedeutet, mehr Anfragen zu haben als Stunden: Die Arbeit wird in der Montagsbesprechung verteilt, und Dringendes geht über die Leitung Mitgliederdienste, nicht über die einzelne Person. Gemischte Gruppen mit Personal der Genossenschaften haben einen schriftlichen Auftrag und eine begrenzte Dauer.
manual-support-measuring =
    <strong>Messmittel.</strong> Unsere Messmittel sind Fragebögen, Berechnungsmodelle und Programme, von denen Lohnabrechnungen, Verwendungsnachweise und Kennzahlen abhängen. Sie sind erfasst, haben eine verantwortliche Person und werden bei jeder Aktualisierung an Fällen mit bekanntem Ergebnis erprobt; misslingt die Probe, kehren wir zur vorherigen Version zurück und prüfen die bereits gelieferten Ergebnisse erneut. Die Fragebögen werden nicht ohne Stellungnahme der Qualitätsleitung geändert, weil sonst die Vergleiche zwischen den Jahren ihren Wert verlieren.
manual-support-awareness =
    Wer im Konsortium arbeitet, soll sagen können, welche Genossenschaft das, was gerade entsteht, verwenden wird, bis wann und mit welchen Folgen, wenn dabei etwas falsch gemacht wird. Um dies zu verstehen, verbringen alle mindestens zwei Tage im Jahr in einem Dienst des Typs A und zwei in einem Team des Typs B; die vorgesetzte Person vergewissert sich dessen in den Einzelgesprächen.
manual-record-core = Vergabeakten, Verträge und Abrechnungen
    .keeper = Auftragskoordination
    .retention = Zehn Jahre ab Abschluss des Vertrags
manual-record-daily = Anfragen der Mitglieder und Leistungsvereinbarungen
    .keeper = Leitung Mitgliederdienste
    .retention = Fünf Jahre

## 8 Services to the members

manual-members-planning-title = Die Dienste für die Mitglieder planen
manual-members-planning =
    Im Dezember genehmigt die Konferenz der Genossenschaften den <strong>Diensteplan</strong> für das folgende Jahr: was das Konsortium für jede Genossenschaft tun wird, mit welchen Personen, bis wann und zu welchen Kosten. Die Leitung Mitgliederdienste überträgt ihn in einen Quartalskalender und berichtet jeden Monat über den Stand. Anfragen außerhalb des Plans werden angenommen, wenn sie den eingegangenen Verpflichtungen keine Mittel entziehen; andernfalls entscheidet die Konferenz.
manual-members-step-request = Anfrage oder Gelegenheit
    .done = Ein Mitglied wünscht einen Dienst, oder das Konsortium erkennt eine Ausschreibung oder einen Bedarf der Region
    .answers = Ansprechperson des Mitglieds
    .record = Register der Anfragen
manual-members-step-assessment = Bewertung
    .done = Nutzen für den Verbund, Mittel, Risiken und interessierte Genossenschaften werden geprüft
    .answers = Leitung Mitgliederdienste
    .record = Bewertungsblatt
manual-members-step-agreement = Vereinbarung
    .done = Aufgaben, Fristen, Kosten und Aufteilung unter den Genossenschaften werden schriftlich festgelegt
    .answers = Geschäftsführung
    .record = Leistungsvereinbarung oder Mandat
manual-members-step-delivery = Durchführung
    .done = Der Dienst wird erbracht oder der Vertrag koordiniert, mit monatlichen Überprüfungen
    .answers = Auftragskoordination
    .record = Fortschrittsbericht
manual-members-step-reporting = Abrechnung
    .done = Ergebnisse, Ausgaben und Standards werden geprüft; gegenüber Auftraggeber und Mitgliedern wird abgerechnet
    .answers = Verwaltungsleitung
    .record = Genehmigte Abrechnung
manual-members-step-evaluation = Abschließende Bewertung
    .done = Die Mitglieder beurteilen den Dienst; was gelernt wurde, geht in die gemeinsamen Blätter ein
    .answers = Qualitätsleitung
    .record = Abschlussblatt
manual-members-requirements-title = Anfragen der Mitglieder und der Auftraggeber
manual-members-requirements-records = Register der Anfragen, Leistungsvereinbarungen, Teilnahmeblätter
manual-members-requirements =
    Zu jeder Anfrage erhält das Mitglied binnen drei Arbeitstagen den Namen der Person, die sie bearbeitet, und einen Termin. Die Leistungsvereinbarung sagt auf einer Seite, was das Konsortium liefert, was die Genossenschaft beizutragen hat und was geschieht, wenn eine der beiden Seiten in Verzug gerät. Die Tarife werden von der Mitgliederversammlung genehmigt und sind für alle gleich.
manual-members-requirements-tenders =
    Für Ausschreibungen und Vergaben füllt die Leitung Mitgliederdienste ein <strong>Teilnahmeblatt</strong> aus: Anforderungen, ausführende Genossenschaften, Personal und Ausstattung, Kosten, Sozialklauseln, Risiken. Die Geschäftsführung unterzeichnet das Angebot erst, wenn die Genossenschaften, die die Arbeit ausführen werden, schriftlich zugestimmt haben. Jede Vertragsänderung wird mit denselben Genossenschaften geprüft, bevor sie angenommen wird.
manual-members-design-title = Gemeinsame Projektgestaltung und neue Dienste
manual-members-design-records = Projektakte
manual-members-design =
    Das Konsortium entwickelt Projekte gemeinsam mit den öffentlichen Körperschaften, den Mitgliedern und den betroffenen Menschen: Alternativen zur stationären Unterbringung, persönliche Gesundheitsbudgets, Unternehmen, die Menschen nach einer Zeit der Betreuung Arbeit geben. Jedes Projekt hat eine verantwortliche Person, eine Gruppe mit mindestens einer Genossenschaft des Typs A und einer des Typs B und eine Akte mit Bedarf, Vorgaben, Annahmen, Kosten und Entscheidungen. In jeder Etappe (Idee, Machbarkeit, Entwurf, Erprobung) berichtet die Gruppe der Konferenz der Genossenschaften. Die Erprobung dauert mindestens sechs Monate und schließt mit einer öffentlichen Bewertung der Ergebnisse, auch wenn es nicht die erhofften sind.
manual-members-suppliers-title = Ausführende Genossenschaften und Lieferanten
manual-members-suppliers-records = Überprüfungen der ausführenden Genossenschaften, Verzeichnis der Lieferanten
manual-members-suppliers =
    Ist das Konsortium Generalunternehmer, führen die Mitglieder die Arbeit aus. Für jedes von ihnen prüft die Auftragskoordination vor Beginn und danach jedes Jahr Genehmigungen, ordnungsgemäße Sozialbeiträge, Personal, Versicherungen und den Stand des Qualitätsmanagementsystems. Während der Vertragslaufzeit kontrolliert sie die Standards bei vereinbarten Besuchen und mindestens einem unangekündigten; wird ein Standard zwei Monate lang verfehlt, folgt ein Plan zur Wiederherstellung und, wenn er nicht genügt, der Übergang der Arbeit an eine andere Genossenschaft.
manual-members-suppliers-outside =
    Externe Anbieter von Software, Beratung, Fortbildung und Versicherungen werden aus mindestens drei Angeboten ausgewählt, sofern der Markt es zulässt, und jedes Jahr bewertet, auch anhand des Urteils der Mitglieder, die sie in Anspruch nehmen. Unter sieben von zehn Punkten legen sie binnen dreißig Tagen Abhilfe vor oder werden aus dem Verzeichnis gestrichen. Die Vereinbarungen zur Datenverarbeitung gehen dem Zugang zu jedem Datenbestand voraus.
manual-members-provision-title = Die Dienste im Einzelnen
manual-members-provision-records = Fortschrittsberichte, Fristenkalender
manual-members-contracting =
    <strong>Generalunternehmer.</strong> Das Konsortium unterzeichnet, verteilt, koordiniert, stellt Rechnungen und rechnet ab; die Genossenschaften führen aus. Eine Auftaktbesprechung legt Aufgaben und Fristen fest; der Fortschrittsbericht erscheint monatlich und ist allen Ausführenden zugänglich. Eingegangene Zahlungen werden binnen fünf Arbeitstagen an die Mitglieder weitergeleitet.
manual-members-administration =
    <strong>Verwaltung und Personal.</strong> Buchhaltung, Lohnabrechnung, steuerliche Fristen und Sozialbilanz folgen einem gemeinsamen Kalender. Die Genossenschaften senden die Daten bis zum 5. des Monats; das Konsortium liefert die Auswertung bis zum 12. Eine zweite Person prüft vor dem Versand stichprobenweise jede zwanzigste Lohnabrechnung.
manual-members-training =
    <strong>Fortbildung.</strong> Der Fortbildungsplan des Verbunds entsteht im November aus dem Bedarf, der in den jährlichen Gesprächen festgestellt wurde. Zu jedem Kurs wird im Voraus aufgeschrieben, was sich in der Arbeit ändern soll; nach drei Monaten sagen die Vorgesetzten der Teilnehmenden, ob es sich geändert hat.
manual-members-quality =
    <strong>Qualität und Sicherheit.</strong> Das Konsortium aktualisiert die gemeinsamen Teile der Handbücher, verfolgt gesetzliche Neuerungen, bildet Auditorinnen und Auditoren aus, stellt Auditteams aus verschiedenen Genossenschaften zusammen und veröffentlicht jedes Halbjahr den Vergleich der Kennzahlen. In den ersten zwei Jahren wird ein neues Mitglied von einer erfahrenen Genossenschaft begleitet.
manual-members-development =
    <strong>Neue Unternehmen.</strong> Wer eine Tätigkeit vorschlägt, erhält binnen eines Monats eine erste Stellungnahme und binnen sechzig Tagen eine Machbarkeitsprüfung; fällt sie positiv aus, folgen zwei Jahre Begleitung: Wirtschaftsplan, Suche nach Mitteln, erste Kunden, Auswahl der Menschen für die Arbeitsintegration.
manual-members-property =
    <strong>Daten und Eigentum der Mitglieder.</strong> Dem Konsortium anvertraute Datenbestände, Vollmachten, Unterschriften und Zugangsdaten werden aufgelistet, sicher verwahrt und mit Protokoll zurückgegeben. Der Zugang ist persönlich und wird aufgezeichnet; ein Fehler, der die Daten einer Genossenschaft betrifft, wird ihr noch am selben Tag mitgeteilt.
manual-members-release-title = Prüfung vor der Übergabe
manual-members-release-records = Checklisten
manual-members-release =
    Angebote, Abrechnungen, Bilanzen und Berichte verlassen das Konsortium nur mit zwei Unterschriften: von der Person, die sie erstellt, und von der Person, die sie geprüft hat; beide dürfen nicht dieselbe sein. Die Prüfung folgt einer für jeden Dienst eigenen Checkliste, die in der Akte aufbewahrt wird. Die folgende Tabelle nennt die den Mitgliedern zugesagten Standards und den aktuellen Wert.
manual-members-nonconforming-title = Wenn der Dienst nicht ist, wie er sein sollte
manual-members-nonconforming-records = Register der Nichtkonformitäten
manual-members-nonconforming =
    Eine versäumte Frist, eine fehlerhafte Auswertung, ein schlecht koordinierter Vertrag sind nichtkonforme Dienstleistungen. Wer dies bemerkt, verständigt die Ansprechperson des Mitglieds und erfasst den Vorfall. Die Leitung Mitgliederdienste entscheidet über die Abhilfe und informiert die Genossenschaft bis zum folgenden Arbeitstag; hat der Fehler einen wirtschaftlichen Schaden verursacht, schlägt die Leitung einen Ausgleich vor. Ein Fehler, der sich anderswo wiederholen kann, wird allen mitgeteilt, ohne zu sagen, wem er unterlaufen ist.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Zufriedenheit.</strong> Im November bewertet jede Genossenschaft die erhaltenen Dienste mit einem Fragebogen, den ihre Geschäftsführung und diejenigen ausfüllen, die die Dienste täglich nutzen; die Auftraggeber werden zur Mitte und am Ende jedes Vertrags befragt. Die Ergebnisse werden zusammen mit den getroffenen Entscheidungen der Konferenz der Genossenschaften und der Mitgliederversammlung vorgestellt. Außerdem sammelt das Konsortium die Ergebnisse der Fragebögen von Gästen, Kunden und Beschäftigten der Mitglieder, denn dort zeigt sich, ob seine eigene Arbeit etwas bewirkt hat.
manual-improvement-events =
    Einige Ereignisse verlangen stets eine Ursachenanalyse, auch wenn ein Schaden vermieden wurde: der Ausschluss von einer Vergabe wegen eines eigenen Fehlers, eine ausgebliebene Zahlung, die Beanstandung eines Auftraggebers, eine Verletzung des Schutzes personenbezogener Daten, der Austritt eines Mitglieds. Der Analysegruppe gehört immer eine Person aus einer Genossenschaft an.
