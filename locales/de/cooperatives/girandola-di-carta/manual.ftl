### La Girandola di Carta: where its manual differs from that of the residential services of type A.

manual-leadership-focus =
    <strong>Kinder, Familien und ältere Menschen im Mittelpunkt.</strong> Jede Kinder- und Jugendgruppe nimmt sich an einem Nachmittag im Monat Zeit, um zu sagen, was gut läuft und was sich ändern soll; im Seniorenzentrum tut es die Versammlung der Besucherinnen und Besucher. Die Familien werden mindestens zweimal im Jahr einzeln getroffen, die Schulen in jedem Schulhalbjahr. Eine Vertretung der Eltern und eine der älteren Menschen nehmen an dem Teil der Managementbewertung teil, der die Dienste betrifft. Fristen, Zusagen und der Weg, eine Beschwerde einzureichen, sind in der Dienstleistungscharta veröffentlicht, die dieses Handbuch umsetzt.
manual-support-infrastructure =
    <strong>Standorte und Fahrzeuge.</strong> Unsere Standorte sind für verschiedene Lebensalter gemacht: kindgerechte Möbel, stufenlose Wege, ein gemeinsamer Hof. Zu jedem gibt es eine Akte mit Genehmigung, technischen Anlagen, Prüfungen, Notfallplan und Wartungen. Die Einrichtungsleitung kontrolliert jeden Monat anhand einer Checkliste Sicherheit, Spielgeräte und Hygiene; was verletzen kann, wird sofort entfernt und erfasst. Wer in Schulen oder in Privathaushalten arbeitet, meldet angetroffene Gefahren schriftlich: Die Einrichtungsleitung spricht binnen zwei Tagen mit der Schule oder der Familie darüber. Zu jedem Fahrzeug gehört ein Bordbuch mit Fristen und Kontrollen vor der Fahrt.
manual-record-daily = Gruppentagebuch, Verzeichnis der Anwesenheiten und der Hausbesuche
    .keeper = Pädagogische Fachkräfte und Begleitpersonen
    .retention = Zehn Jahre
manual-care-step-welcome = Aufnahme
    .done = Treffen mit der Familie oder der älteren Person, Vorstellung der Gruppe und der Regeln, Einwilligungen, Abholvollmachten und Zuweisung der Bezugsperson
    .answers = Bezugsperson
    .record = Persönliche Akte
manual-care-step-daily = Angebote
    .done = Die vorgesehenen Angebote und Besuche finden statt; Anwesenheit, Fortschritte und wesentliche Ereignisse werden festgehalten
    .answers = Pädagogische Fachkräfte und Begleitpersonen
    .record = Tagebuch und Verzeichnis
manual-care-requirements-agreements =
    Bevor sie eine Vereinbarung unterzeichnet oder an einer Ausschreibung teilnimmt, prüft die Geschäftsführung mit der Bereichsleitung und der Verwaltung, ob die verlangten Personalschlüssel, Räume, Abschlüsse und Kosten tragbar sind; das Ergebnis wird im <strong>Formular zur Angebotsprüfung</strong> festgehalten. Änderungen während der Laufzeit gehen denselben Weg und werden dem Team mitgeteilt, bevor sie gelten. Mit der Familie oder der älteren Person wird eine Dienstvereinbarung unterzeichnet, in einfachen Worten geschrieben und, wenn nötig, mit Hilfe einer Sprachmittlung gelesen.
manual-care-provision-records = Persönliche Akte, Gruppentagebuch, Besuchsverzeichnis
manual-care-welcome =
    <strong>Aufnahme.</strong> Der Beginn wird mit einem Gespräch und einem Probenachmittag vorbereitet; zu Hause findet der erste Besuch zu zweit statt, mit der Einrichtungsleitung. Am ersten Tag kennen die Person und ihre Familie den Namen der Bezugsperson, die Zeiten und den Weg, eine Abwesenheit mitzuteilen. Aufgenommen werden Einwilligungen, Allergien, Abholvollmachten und die Personen, die im Notfall zu verständigen sind; bei älteren Menschen auch Gewohnheiten, Medikation und die behandelnde Ärztin oder der behandelnde Arzt.
manual-care-daily =
    <strong>Angebote.</strong> Das Wochenprogramm hängt aus und wird den Familien ausgehändigt. Bei jeder Gruppe sind immer zwei Erwachsene; das Verhältnis von Erwachsenen zu Kindern wird zu Beginn jeder Schicht geprüft, und kein Ausflug beginnt, wenn es nicht eingehalten ist. Anwesenheiten, Abholungen und Besuche werden dann erfasst, wenn sie stattfinden. Eine nicht angekündigte Abwesenheit wird binnen einer halben Stunde durch einen Anruf geklärt; bleibt bei einem älteren Menschen die Wohnungstür verschlossen, setzt sofort der Notfallablauf ein.
manual-care-safety =
    <strong>Kritische Situationen.</strong> Für das Fortlaufen einer minderjährigen Person, Unfälle, akute gesundheitliche Beschwerden, Stürze zu Hause und den Verdacht auf Misshandlung gibt es je ein einseitiges Ablaufblatt, das am Standort aushängt und zweimal im Jahr geübt wird. Die Einrichtungsleitung ist während der Zeiten aller Dienste erreichbar; das Ereignis wird bis zum Ende der Schicht erfasst und der Familie sowie dem Auftraggeber mitgeteilt. Ein Verdacht auf Misshandlung wird noch am selben Tag der Geschäftsführung gemeldet, die die zuständige Behörde informiert.
manual-performance-satisfaction =
    <strong>Zufriedenheit.</strong> Im Mai, vor dem Ende des Schuljahrs, wird das Urteil der Familien, der älteren Menschen, der Lehrkräfte und der Körperschaften mit anonymen, kurzen und mehrsprachigen Fragebögen eingeholt; die Kinder und Jugendlichen äußern sich in einem Spiel, das die pädagogischen Fachkräfte vorbereiten. Wer lieber spricht, wird von einer Person aus einer anderen Genossenschaft des Konsortiums angehört. Die Ergebnisse werden mit den Gruppen besprochen und zusammen mit den getroffenen Entscheidungen in der Dienstleistungscharta veröffentlicht; liegt der Rücklauf unter sechzig Prozent, suchen wir zuallererst nach den Gründen des Schweigens.
manual-improvement-events =
    Einige Ereignisse verlangen stets eine Ursachenanalyse, auch wenn ein Schaden vermieden wurde: das Fortlaufen einer minderjährigen Person, Unfälle bei den Angeboten und unterwegs, Stürze zu Hause, die Abholung durch die falsche Person, Verletzungen des Schutzes personenbezogener Daten und jede begründete Beschwerde, die die Würde eines Menschen berührt. Der Analysegruppe gehören eine Mitarbeiterin oder ein Mitarbeiter eines anderen Dienstes und, wenn sie es wünschen, die Familie oder die betroffene Person an.
