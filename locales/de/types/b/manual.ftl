### The quality manual of the work-integration cooperatives (type B).

## 1 The organisation

manual-introduction-identity =
    Wir gehören zum Konsortium { $consortium-name } und teilen mit ihm die Qualitätspolitik und die Regeln des Managementsystems. Wir sind auch ein Unternehmen: Unsere Kunden wählen uns für das, was wir leisten, nicht für das, was wir sind. Die Qualität des Produkts und die der Arbeitsintegration stützen einander, denn nur gut getane Arbeit gibt denen Würde, die sie leisten, und dem Betrieb Bestand.
manual-introduction-workforce =
    Die Genossenschaft zählt { $workforce-members ->
        [one] ein Mitglied
       *[other] { $workforce-members } Mitglieder
    }. Im vergangenen Jahr entfielen auf jede beschäftigte Person im Durchschnitt { $workforce-training-hours ->
        [one] eine Stunde
       *[other] { $workforce-training-hours } Stunden
    } Fortbildung, die Anleitung am Arbeitsplatz eingerechnet.

## 4 to 7: context, leadership, support

manual-context-analysis =
    Die Genossenschaft lebt vom Markt und erfüllt zugleich eine öffentliche Aufgabe. Von außen wirken die Preise von Rohstoffen und Energie, Vergaben allein nach dem niedrigsten Preis, Sozialklauseln in Ausschreibungen, saisonale Schwankungen der Aufträge und die Bearbeitungszeiten der Dienste, die uns Menschen zuweisen. Im Innern zählen die Zahl und die Ausbildung der Arbeitsbegleitungen, das Alter der Ausrüstung, die Abhängigkeit von wenigen Kunden und das Gleichgewicht zwischen Produktivität und Begleitung. Die Leitung bewertet diese Themen einzeln und leitet daraus die Risiken und Chancen in Kapitel 6 ab.
manual-leadership-focus =
    <strong>Kunden und Beschäftigte im Mittelpunkt.</strong> Die Geschäftsführung trifft jedes Jahr die zehn größten Kunden und fragt, was sie ändern würden; die Antworten fließen in die Managementbewertung ein. Mit derselben Sorgfalt hören wir die Beschäftigten an: Jedes Team hat alle zwei Wochen eine Besprechung, und wer sich in einer Arbeitsintegration befindet, spricht mindestens einmal in der Woche mit der eigenen Arbeitsbegleitung. Kein Auftrag wird angenommen, wenn die verlangten Termine dazu zwingen, diejenigen zurückzulassen, die langsamer lernen.
manual-role-line = Produktionsleitung
manual-role-line-duties = Plant die Aufträge, teilt Teams und Maschinen ein, gibt Auslieferungen frei; kann eine nichtkonforme oder unsichere Arbeit anhalten.
manual-role-group = Leitung Arbeitsintegration
manual-role-group-duties = Erarbeitet mit der Person den Integrationsplan, hält den Kontakt zu den zuweisenden Stellen, koordiniert die Arbeitsbegleitung und schlägt Aufgabenwechsel vor.
manual-role-contact = Teamleitung und Arbeitsbegleitung
manual-role-contact-duties = Führen durch die tägliche Arbeit: Die Teamleitung verantwortet Ergebnis und Kontrollen, die Arbeitsbegleitung unterstützt die Lernenden und hält ihre Fortschritte fest.
manual-support-infrastructure =
    <strong>Standorte, Maschinen und Fahrzeuge.</strong> Zu jeder Maschine und zu jedem Fahrzeug gibt es ein Blatt mit Betriebsanleitung, Schutzeinrichtungen, Wartungen und den zur Bedienung berechtigten Personen; ohne Berechtigung wird nicht eingeschaltet. Die Produktionsleitung plant die Wartungen in die Zeiten mit weniger Arbeit, erfasst sie und hält einen Vorrat der Ersatzteile, deren Fehlen einen Auftrag zum Stillstand brächte. Die Kontrollen vor dem Gebrauch zeigen Bilder, die an der Maschine angebracht und auch für Menschen verständlich sind, denen das Lesen schwerfällt.
manual-support-environment =
    <strong>Arbeitsumgebung.</strong> Die Arbeitsplätze passen sich den Menschen an: Tempo, Hilfsmittel, Licht, Lärm, Pausen. Die Arbeitsbegleitung und die Leitung Arbeitsschutz prüfen sie gemeinsam bei Arbeitsbeginn und bei jedem Aufgabenwechsel. Die Dienstpläne werden einen Monat im Voraus veröffentlicht; über persönliche Schwierigkeiten sprechen wir vertraulich, niemals vor dem Team.
manual-support-awareness =
    Alle Beschäftigten sollen sagen können, wozu das Stück oder die Dienstleistung dient, an der sie arbeiten, wer sie erhält und woran man gute Arbeit erkennt. Die Teamleitung vergewissert sich dessen zu Beginn jedes Auftrags anhand eines Musters oder eines Referenzfotos; bei jedem Audit wird in einfachen Worten danach gefragt. Wer einen Fehler bemerkt, hält die Arbeit an, ohne um Erlaubnis fragen zu müssen.
manual-record-core = Auftragsakten, Kontrollen und Lieferungen
    .keeper = Produktionsleitung
    .retention = Zehn Jahre ab Lieferung
manual-record-daily = Integrationspläne und ihre Überprüfungen
    .keeper = Leitung Arbeitsintegration
    .retention = Dauer des Arbeitsverhältnisses und zehn Jahre

## 8 Products and services, from order to delivery

manual-work-planning-title = Die Aufträge planen
manual-work-planning =
    Die Produktionsleitung führt ein <strong>Wochenprogramm</strong> mit Aufträgen, Teams, Maschinen und Material; sie stellt es freitags den Teamleitungen vor und berichtigt es bei Bedarf so, dass die vorherige Fassung nachvollziehbar bleibt. Bei der Planung berücksichtigt sie das Tempo der Menschen in Arbeitsintegration: Die Teams werden so zusammengestellt, dass niemand allein arbeitet und jede Woche Raum zum Lernen bleibt. Jeder Auftrag durchläuft dieselben Phasen.
manual-work-step-request = Anfrage
    .done = Menge, Qualität, Termine und Ort werden aufgenommen; wenn nötig, findet eine Besichtigung statt
    .answers = Verantwortliche Person des Dienstes
    .record = Anfrageblatt
manual-work-step-offer = Angebot und Auftrag
    .done = Kapazität, Kosten und Sicherheit werden geprüft; der Vertrag wird unterzeichnet oder der Auftrag bestätigt
    .answers = Geschäftsführung
    .record = Angebotsprüfung, Auftrag
manual-work-step-preparation = Vorbereitung
    .done = Team und Arbeitsbegleitung werden benannt, Material wird beschafft, das Muster angefertigt
    .answers = Produktionsleitung
    .record = Auftragsblatt
manual-work-step-execution = Fertigung oder Dienstleistung
    .done = Gearbeitet wird nach bebilderter Anweisung; kontrolliert wird das erste Stück und danach in Abständen
    .answers = Teamleitung
    .record = Auftragsblatt
manual-work-step-check = Endkontrolle
    .done = Das Ergebnis wird mit Auftrag und Muster verglichen, dann freigegeben oder zurückgehalten
    .answers = Produktionsleitung
    .record = Kontrollprotokoll
manual-work-step-delivery = Lieferung und Kundendienst
    .done = Es wird geliefert, der Kunde unterschreibt, Reklamationen werden binnen zwei Arbeitstagen beantwortet
    .answers = Verantwortliche Person des Dienstes
    .record = Lieferschein
manual-work-requirements-title = Anfragen, Angebote und Aufträge
manual-work-requirements-records = Anfrageblätter, Angebotsprüfung
manual-work-requirements =
    Auf jede Anfrage gibt es binnen fünf Arbeitstagen eine erste Rückmeldung, auch wenn sie Nein lautet; die schriftliche Antwort folgt innerhalb der Frist der Dienstleistungscharta. Vor dem Angebot prüfen Geschäftsführung, Produktionsleitung und Verwaltung sechs Punkte: was verlangt und was stillschweigend vorausgesetzt wird, geltende Vorschriften, Kapazität von Menschen und Maschinen, Sicherheit des Einsatzorts, Kosten, Vereinbarkeit mit der laufenden Arbeitsintegration. Das Ergebnis bleibt im <strong>Formular zur Angebotsprüfung</strong> festgehalten; bei wiederkehrenden Aufträgen unter der von der Leitung bestimmten Schwelle genügt die Bestätigung der Produktionsleitung.
manual-work-requirements-changes =
    Mündliche Aufträge werden noch am selben Tag schriftlich bestätigt. Ändert der Kunde Menge, Termine oder Merkmale, wiederholt die verantwortliche Person des Dienstes die Prüfung, aktualisiert das Auftragsblatt und verständigt das Team, bevor die Arbeit weitergeht. Was nicht vereinbart wurde, wird nicht geliefert: Wir fragen nach.
manual-work-design-title = Produkte und Arbeitsintegration entwickeln
manual-work-design-records = Entwicklungsakte, Integrationspläne
manual-work-design =
    Ein neues Produkt oder eine neue Dienstleistung wird in Etappen entwickelt: Idee und Zielgruppe, Anforderungen an Recht und Sicherheit, Prototyp oder Probe, Kosten, bebilderte Anweisung, erste Serie. Am Ende jeder Etappe spricht die Projektgruppe mit einem Kunden, der zum Ausprobieren bereit ist, und die Leitung entscheidet, ob es weitergeht. Von Anfang an gibt das Projekt an, welche Aufgaben das Produkt Menschen in Arbeitsintegration bietet und welche Hilfsmittel dafür nötig sind.
manual-work-design-placement =
    Auch der <strong>Integrationsplan</strong> ist eine Entwicklung im Sinne der Norm. Die Leitung Arbeitsintegration, die Person und die zuweisende Stelle halten vorhandene Fähigkeiten, Aufgabe, Arbeitszeit, Unterstützung und Etappenziele fest; nach einer Beobachtungszeit von acht Wochen bestätigen oder ändern sie ihn. Die Person und ihre Arbeitsbegleitung überprüfen ihn jeden Monat, mit der zuweisenden Stelle mindestens alle sechs Monate. Das Ziel kann ein dauerhafter Vertrag in der Genossenschaft sein oder der Wechsel in ein anderes Unternehmen: In diesem Fall bleiben wir sechs Monate lang ansprechbar.
manual-work-suppliers-title = Beschaffung und Lieferanten
manual-work-suppliers-records = Verzeichnis der zugelassenen Lieferanten, Wareneingangsbuch
manual-work-suppliers =
    Was Qualität und Sicherheit beeinflusst, kaufen wir nur bei zugelassenen Lieferanten. Die Verwaltungsleitung prüft die Voraussetzungen, verlangt ein Muster oder eine Probe und bewertet sie jedes Jahr nach Pünktlichkeit, Konformität und Kundendienst; unter sieben von zehn Punkten legt der Lieferant binnen dreißig Tagen Abhilfe vor oder wird aus dem Verzeichnis gestrichen. Die Bestellung nennt immer Menge, Spezifikationen, verlangte Dokumente und Lieferort.
manual-work-suppliers-incoming =
    Das Lager kontrolliert jeden Eingang: Begleitpapier, Menge, Unversehrtheit, Haltbarkeit und, sofern vorgesehen, Temperatur oder Bescheinigung. Noch nicht kontrolliertes Material verbleibt im gelben Bereich, zurückgewiesenes im abgeschlossenen roten. Arbeiten, die wir anderen übertragen, werden beim Wiedereingang nach denselben Kriterien kontrolliert wie unsere eigenen.
manual-work-provision-title = Von der Fertigung bis zur Lieferung
manual-work-provision-records = Auftragsblatt, Integrationstagebuch
manual-work-execution =
    <strong>Fertigung.</strong> Gearbeitet wird mit dem Auftragsblatt und der bebilderten Anweisung der Aufgabe, die am Arbeitsplatz in der gültigen Revision vorliegen. Die Teamleitung gibt das erste Stück oder den ersten Raum im Vergleich mit dem Muster frei; danach kontrolliert sie in festgelegten Abständen und unterschreibt. Arbeiten, deren Ergebnis sich am Ende nicht mehr prüfen lässt, werden mit aufgezeichneten Parametern und von dazu berechtigtem Personal ausgeführt.
manual-work-placement =
    <strong>Begleitung.</strong> Die Arbeitsbegleitung kommt jeden Tag zum Team und hält im Integrationstagebuch fest, was die Person allein, mit Hilfe oder noch nicht kann. Läuft etwas nicht gut, wird zuerst die Tätigkeit angepasst, dann die Zeit und zuletzt die Aufgabe. Über disziplinarische Schritte gegenüber Menschen in Arbeitsintegration entscheidet die Geschäftsführung, nachdem sie die Arbeitsbegleitung angehört hat.
manual-work-traceability =
    <strong>Rückverfolgbarkeit.</strong> Die Auftragsnummer begleitet Material, Halbfertigerzeugnisse, Arbeitsblatt und Lieferschein. Bei Lebensmitteln und landwirtschaftlichen Erzeugnissen werden auch die ein- und ausgehenden Chargen erfasst: Zweimal im Jahr wird in einer Rückrufübung geprüft, ob sich eine Packung in weniger als vier Stunden bis zum Lieferanten zurückverfolgen lässt und umgekehrt.
manual-work-property =
    <strong>Eigentum der Kunden.</strong> Schlüssel, Maschinen, Material, Zeichnungen und Daten, die wir vom Kunden erhalten, werden bei Eingang aufgelistet, getrennt verwahrt und gegen Unterschrift zurückgegeben. Ein Schaden wird dem Kunden noch am selben Tag mitgeteilt, bevor wir ihn beheben.
manual-work-preservation =
    <strong>Lagerung und Lieferung.</strong> Die Produkte werden nach Haltbarkeit geordnet gelagert und, wo nötig, mit Aufzeichnung der Temperatur. Verpackung und Verladung folgen einer Anweisung mit Fotos. Bei Dienstleistungen am Ort des Kunden gilt als Übergabe der abschließende Rundgang, gemeinsam mit der von ihm beauftragten Person.
manual-work-after =
    <strong>Nach der Lieferung.</strong> Reklamationen werden erfasst; binnen zwei Arbeitstagen werden sie beantwortet und die Abhilfe vereinbart, binnen zehn Arbeitstagen folgen Ersatz oder Nachbesserung, wie es die Dienstleistungscharta zusagt. Nach dem ersten Auftrag ruft die verantwortliche Person des Dienstes den Kunden an: Die Antworten gehen in die Kennzahlen in Kapitel 9 ein.
manual-work-release-title = Kontrolle und Freigabe
manual-work-release-records = Prüfplan, Kontrollprotokolle
manual-work-release =
    Nichts wird ohne die Unterschrift der Produktionsleitung oder ihrer Vertretung ausgeliefert. Die Endkontrolle folgt dem Prüfplan: Merkmale, Stückzahl, Messmittel, Annahmegrenze. Bei fortlaufenden Dienstleistungen wie Reinigung oder Grünpflege wird jeden Monat mindestens jeder fünfte, durch Los bestimmte Ort anhand einer Checkliste kontrolliert. Die folgende Tabelle nennt die den Kunden zugesagten Standards und den aktuellen Wert.
manual-work-nonconforming-title = Nichtkonforme Produkte und Dienstleistungen
manual-work-nonconforming-records = Rote Anhänger, Register der Nichtkonformitäten
manual-work-nonconforming =
    Ein fehlerhaftes Produkt wird ausgesondert, mit einem roten Anhänger gekennzeichnet und auf dem Auftragsblatt vermerkt; bei Dienstleistungen wird der Ort angegeben und die Arbeit, wenn nötig, unterbrochen. Die Produktionsleitung entscheidet, ob nachgearbeitet, herabgestuft, ausgeschieden oder der Kunde um schriftliche Annahme gebeten wird. Nachgearbeitetes wird erneut kontrolliert. Ist der Fehler bereits beim Kunden angekommen, melden wir uns von selbst, und die Charge wird zurückgerufen, wenn sie schaden kann. Die Fehlerkosten werden jedes Quartal berechnet; den Beschäftigten werden sie niemals angelastet.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Zufriedenheit.</strong> Die Kunden geben ihr Urteil nach dem ersten Auftrag am Telefon ab und danach jedes Jahr mit dem Fragebogen aus der Dienstleistungscharta; gezählt werden auch wiederkehrende Aufträge sowie verlängerte und verlorene Verträge, bei diesen mit der Frage nach dem Grund. Die Beschäftigten beantworten im November einen anonymen Fragebogen mit Bildern und Vorlesehilfe; die zuweisenden Stellen bewerten jedes Jahr die begleiteten Arbeitsintegrationen. Die Ergebnisse werden zusammen mit den getroffenen Entscheidungen in der Mitgliederversammlung vorgestellt.
manual-improvement-events =
    Einige Ereignisse verlangen stets eine Ursachenanalyse, auch wenn ein Schaden vermieden wurde: Arbeitsunfälle und Beinaheunfälle, der Rückruf einer Charge, der Verlust eines Kunden aus Qualitätsgründen, der nicht vereinbarte Abbruch einer Arbeitsintegration, Verletzungen des Schutzes personenbezogener Daten. Der Analysegruppe gehört immer eine beschäftigte Person des betroffenen Teams an.
