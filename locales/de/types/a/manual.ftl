### The quality manual of the care cooperatives (type A).

## 1 The organisation

manual-introduction-identity =
    Wir arbeiten in Abstimmung mit den öffentlichen Diensten und gehören zum Konsortium { $consortium-name }, mit dem wir die Qualitätspolitik und die Regeln des Managementsystems teilen. Unsere Aufgabe ist es, dafür zu sorgen, dass Menschen in einer schwierigen Lebensphase einen Ort finden, der sie aufnimmt, verlässliche Beziehungen und einen Plan, der ihr eigener ist. Deshalb sind unsere Dienste klein, zum Stadtviertel hin offen und miteinander verbunden: Der Einstieg erfolgt dort, wo es am besten passt, und die Unterstützung lässt sich verstärken oder verringern, ohne dass die vertrauten Menschen verloren gehen.
manual-introduction-workforce =
    Die Genossenschaft zählt { $workforce-members ->
        [one] ein Mitglied
       *[other] { $workforce-members } Mitglieder
    }; zur Arbeit der Angestellten kommt der Einsatz von { $workforce-volunteers ->
        [0] gelegentlich mitwirkenden Freiwilligen
        [one] einer freiwillig engagierten Person
       *[other] { $workforce-volunteers } Freiwilligen
    } hinzu. Im vergangenen Jahr entfielen auf jede angestellte Person im Durchschnitt { $workforce-training-hours ->
        [one] eine Stunde
       *[other] { $workforce-training-hours } Stunden
    } Fortbildung.

## 4 to 7: context, leadership, support

manual-context-analysis =
    Die Genossenschaft arbeitet in einer Region, in der die Nachfrage nach Betreuung schneller wächst als die öffentlichen Mittel und sich zugleich wandelt: weniger lange stationäre Aufenthalte, mehr Unterstützung beim Wohnen und bei der Arbeit, mehr Anfragen junger Menschen. Von außen wirken die Entscheidungen der Gesundheitsdienste und der Gemeinden, die Vorschriften über Betriebsgenehmigung und Akkreditierung, der verfügbare Wohnraum und der Blick der Nachbarschaft. Im Innern zählen die Beständigkeit der Teams, die Schwierigkeit, Fachkräfte zu finden, der Zustand der Standorte und die Fähigkeit, die eigene Arbeit zu dokumentieren. Die Leitung bewertet diese Themen einzeln und leitet daraus die Risiken und Chancen in Kapitel 6 ab.
manual-leadership-focus =
    <strong>Die Menschen im Mittelpunkt.</strong> In den Wohngemeinschaften und Tageszentren findet jede Woche eine Versammlung der Gäste mit eigenem Protokoll statt; Anliegen werden bis zur nächsten Versammlung beantwortet. Eine Vertretung der Gäste und eine der Angehörigen nehmen jedes Jahr an dem Teil der Managementbewertung teil, der die Dienste betrifft. Was wir allen zusagen, die unsere Dienste in Anspruch nehmen, mit welchen Fristen und auf welchem Weg eine Beschwerde eingereicht werden kann, ist in der Dienstleistungscharta veröffentlicht, die dieses Handbuch umsetzt.
manual-role-line = Bereichsleitung Dienste
manual-role-line-duties = Verantwortet die Prozesse vom Zugang bis zur Entlassung, hält den Kontakt zu den zuweisenden Stellen, genehmigt Aufnahmen und Entlassungen.
manual-role-group = Einrichtungsleitung
manual-role-group-duties = Führt das Team eines Standorts, gibt die individuellen Hilfepläne frei, sorgt für Dienstpläne, Übergaben, Besprechungen und Aufzeichnungen.
manual-role-contact = Bezugsperson
manual-role-contact-duties = Begleitet einen Menschen von der Aufnahme bis zum Abschluss, schreibt mit ihm den Hilfeplan, führt seine Akte und beruft die Überprüfungen ein.
manual-support-infrastructure =
    <strong>Standorte und Fahrzeuge.</strong> Unsere Standorte sind zuerst ein Zuhause und erst dann Einrichtungen: Möbel, Farben und Regeln werden mit denen ausgesucht, die dort wohnen. Zu jedem Standort gibt es eine Akte mit Genehmigung, technischen Anlagen, Prüfungen, Notfallplan und Wartungen. Die Einrichtungsleitung kontrolliert jeden Monat anhand einer Checkliste Sicherheit, Hygiene und Zustand der Räume; Schäden werden im Verzeichnis gemeldet und, wenn sie die Sicherheit betreffen, binnen vierundzwanzig Stunden behoben oder abgesichert. Zu jedem Fahrzeug gehört ein Bordbuch mit Fristen und Kontrollen vor der Fahrt.
manual-support-environment =
    <strong>Arbeitsumgebung.</strong> Wer in der Betreuung arbeitet und damit allein bleibt, verschleißt sich. Jedes Team hat eine wöchentliche Fallbesprechung und einmal im Monat Supervision mit einer externen Fachperson; nach einem kritischen Vorfall spricht die Einrichtungsleitung binnen drei Tagen mit den Betroffenen. Die Dienstpläne gewährleisten die Ruhezeiten und werden einen Monat im Voraus veröffentlicht.
manual-support-measuring =
    <strong>Messmittel.</strong> Um zu erkennen, ob ein Weg vorankommt, verwenden wir Gespräche, Beurteilungsskalen und Fragebögen. Diese Instrumente sind validiert oder mit den zuweisenden Stellen abgestimmt; sie werden zu festen Terminen eingesetzt und nicht ohne Stellungnahme der Qualitätsleitung geändert, weil sonst die Vergleiche zwischen den Jahren ihren Wert verlieren. Waagen, Blutdruckmessgeräte und Kühlschrankthermometer dienen dem Alltag und nicht der Bewertung von Ergebnissen: Sie sind erfasst, werden jährlich kontrolliert und ersetzt, sobald sie zweifelhafte Werte liefern.
manual-support-awareness =
    Alle Mitarbeitenden sollen sagen können, wozu ihre Arbeit dient, welches Ziel sie betrifft und was geschieht, wenn eine Regel nicht eingehalten wird: ein nicht eingetragenes Medikament, eine ausgelassene Übergabe, eine abgeschlossene Tür. Die Einrichtungsleitung vergewissert sich dessen in den Einzelgesprächen; bei jedem Audit wird in einfachen Worten danach gefragt. Wer ein Praktikum macht oder sich freiwillig engagiert, erhält dieselben Informationen vor der ersten Begegnung mit den Gästen.
manual-record-core = Persönliche Akten und individuelle Hilfepläne
    .keeper = Einrichtungsleitung
    .retention = Nach den einschlägigen Vorschriften, mindestens zehn Jahre ab dem Abschluss
manual-record-daily = Tagebuch, Übergaben und Medikationsbuch
    .keeper = Diensthabende Mitarbeitende
    .retention = Zehn Jahre

## 8 Services, from access to discharge

manual-care-planning-title = Den Dienst planen
manual-care-planning =
    Zu jedem Dienst gibt es ein <strong>Dienstblatt</strong>; es legt fest, für wen der Dienst bestimmt ist, wie viele Plätze er hat, wie er zu welcher Tageszeit besetzt ist, welche Tätigkeiten die Woche füllen und welche Standards und Dokumente gelten. Die Einrichtungsleitung aktualisiert es bei jeder Änderung der Vereinbarung und auf jeden Fall einmal im Jahr; die Qualitätsleitung prüft, ob es mit der Dienstleistungscharta übereinstimmt. Der Weg eines Menschen durchläuft immer dieselben Phasen, gleich um welchen Dienst es sich handelt.
manual-care-step-access = Anfrage und Anhörung
    .done = Die Anfrage wird aufgenommen, über Dienste und Fristen wird informiert, das Erstgespräch wird innerhalb der Frist der Dienstleistungscharta vereinbart
    .answers = Einrichtungsleitung
    .record = Register der Anfragen
manual-care-step-assessment = Abklärung und Zulassung
    .done = Das Team spricht mit der Person, mit den Angehörigen, die sie benennt, und mit der zuweisenden Stelle; es schlägt Aufnahme, Warteliste oder eine andere Lösung vor
    .answers = Bereichsleitung Dienste
    .record = Abklärungsbogen
manual-care-step-welcome = Aufnahme
    .done = Besuch, Vorstellung der Hausregeln, Zuweisung der Bezugsperson, Einwilligungen und Inventar
    .answers = Bezugsperson
    .record = Persönliche Akte
manual-care-step-project = Individueller Hilfeplan
    .done = Binnen dreißig Tagen werden mit der Person Ziele, Tätigkeiten, Fristen und Anzeichen der Veränderung aufgeschrieben
    .answers = Bezugsperson
    .record = Unterzeichneter Hilfeplan
manual-care-step-daily = Alltag und Tätigkeiten
    .done = Die Tätigkeiten finden statt, verordnete Medikamente werden verabreicht, wesentliche Ereignisse werden festgehalten
    .answers = Diensthabende Mitarbeitende
    .record = Tagebuch und Übergaben
manual-care-step-review = Überprüfung
    .done = Mindestens alle sechs Monate werden Ziele und Ergebnisse verglichen; dann wird entschieden, wie es weitergeht
    .answers = Team, mit der Person
    .record = Überprüfungsprotokoll
manual-care-step-discharge = Abschluss
    .done = Vorbereitet wird, was danach kommt: Zuhause, Arbeit, Schule oder ein anderer Dienst; der Kontakt bleibt sechs Monate lang bestehen
    .answers = Bereichsleitung Dienste
    .record = Abschlussbericht
manual-care-requirements-title = Zugang zu den Diensten und Vereinbarungen
manual-care-requirements-records = Register der Anfragen, Formular zur Angebotsprüfung
manual-care-requirements =
    Die Anfragen kommen von den öffentlichen Diensten, von den Familien oder von der Person selbst. Wer am Telefon oder am Schalter Auskunft gibt, kennt Voraussetzungen, Unterlagen, Kosten und Fristen und erfasst die Anfrage am Tag ihres Eingangs. Ist kein Platz frei, teilt die Bereichsleitung die voraussichtliche Wartezeit mit, aktualisiert sie jeden Monat und schlägt eine Alternative vor, auch außerhalb der Genossenschaft. Die Reihenfolge richtet sich nach den Kriterien der Dienstleistungscharta, von der Dringlichkeit des Bedarfs bis zum Datum der Anfrage: Das angewandte Kriterium steht auf dem Bogen.
manual-care-requirements-agreements =
    Bevor sie eine Vereinbarung unterzeichnet oder an einer Ausschreibung teilnimmt, prüft die Geschäftsführung mit der Bereichsleitung und der Verwaltung, ob die verlangten Personalschlüssel, Räume, Abschlüsse und Kosten tragbar sind; das Ergebnis wird im <strong>Formular zur Angebotsprüfung</strong> festgehalten. Änderungen während der Laufzeit gehen denselben Weg und werden dem Team mitgeteilt, bevor sie gelten. Mit der Person wird eine Aufnahmevereinbarung unterzeichnet, in einfachen Worten geschrieben und, wenn nötig, mit Hilfe einer Dolmetscherin oder eines Dolmetschers gelesen.
manual-care-design-title = Neue Dienste entwickeln
manual-care-design-records = Projektakte
manual-care-design =
    Ein neuer Dienst entsteht gemeinsam mit denen, die ihn nutzen werden, und mit den Körperschaften der Region. Die Leitung setzt eine Projektgruppe mit einer verantwortlichen Person ein und legt zu Beginn Bedarf, gesetzliche Vorgaben, Mittel und angestrebte Ergebnisse fest. Die Arbeit verläuft in Etappen: gemeinsame Idee, Vorentwurf, Ausführungsplan mit Kosten und Personal, Erprobung von mindestens sechs Monaten. Am Ende jeder Etappe trifft die Gruppe die Beteiligten, und die Leitung entscheidet, ob es weitergeht; Protokolle und Änderungen verbleiben in der Projektakte. Die Erprobung schließt mit einer Bewertung der Ergebnisse: Bleiben sie aus, wird der Dienst nicht eröffnet.
manual-care-suppliers-title = Lieferanten und Zusammenarbeit
manual-care-suppliers-records = Verzeichnis der zugelassenen Lieferanten
manual-care-suppliers =
    Einer Zulassung bedürfen die Lieferanten, von denen die Sicherheit und das Wohlbefinden der begleiteten Menschen abhängen: Mahlzeiten, Medikamente und Hilfsmittel, Reinigung, Transport, Wartung, Supervision, Leiharbeit. Die Verwaltungsleitung bewertet sie vor der Beauftragung (gesetzliche Voraussetzungen, Referenzen, Probe) und einmal im Jahr nach Pünktlichkeit, Konformität und Beschwerden. Unter der Schwelle von sieben von zehn Punkten schlägt der Lieferant binnen dreißig Tagen Abhilfe vor oder wird aus dem Verzeichnis gestrichen. Bei gleichen Bedingungen haben die Genossenschaften des Typs B des Konsortiums den Vorzug.
manual-care-suppliers-professionals =
    Externe Fachleute und Freiwillige arbeiten auf Grundlage einer schriftlichen Vereinbarung, kennen den Verhaltenskodex und wenden sich an die Einrichtungsleitung. Eingehende Waren werden auf Menge, Unversehrtheit und Haltbarkeit kontrolliert; bei Medikamenten und frischen Lebensmitteln wird auch die Temperatur gemessen und auf dem Lieferschein vermerkt.
manual-care-provision-title = Von der Aufnahme bis zum Abschluss
manual-care-provision-records = Persönliche Akte, Tagebuch, Medikationsbuch
manual-care-welcome =
    <strong>Aufnahme.</strong> Der Einzug wird mit mindestens einem Besuch und, in den Wohngemeinschaften, mit einer Probeübernachtung vorbereitet. Am ersten Tag findet der Mensch ein fertiges Zimmer vor, den Namen seiner Bezugsperson und ein Blatt mit den Zeiten und Gewohnheiten des Hauses. Aufgenommen werden die Einwilligungen, die laufende Medikation, Allergien und die Personen, die im Notfall zu verständigen sind; das Inventar der persönlichen Gegenstände unterzeichnen beide Seiten.
manual-care-project =
    <strong>Individueller Hilfeplan.</strong> Er ist das Dokument, das die Arbeit leitet: wenige Ziele, in den Worten der Person geschrieben, jedes mit einer Tätigkeit, einer Frist und einem Zeichen, an dem sich ablesen lässt, ob es erreicht ist. Unterzeichnet wird er von der Person oder ihrer gesetzlichen Vertretung, ihrer Bezugsperson, der Einrichtungsleitung und, falls vorhanden, der zuweisenden Stelle. Ist jemand nicht einverstanden, wird auch das aufgeschrieben: Es ist eine Information, kein Hindernis.
manual-care-daily =
    <strong>Alltag.</strong> Die Tätigkeiten der Woche werden in der Versammlung der Gäste vereinbart und ausgehängt. Die Übergaben zwischen den Schichten werden aufgeschrieben und gemeinsam gelesen; was nicht geschrieben steht, gilt als nicht geschehen. Medikamente werden nach Verordnung gerichtet und verabreicht, mit doppelter Kontrolle und sofortiger Unterschrift; der Schlüssel des Medikamentenschranks wird mit Vermerk der Uhrzeit weitergegeben. Fixierungen werden nicht angewandt.
manual-care-traceability =
    <strong>Rückverfolgbarkeit und anvertrautes Eigentum.</strong> Jede Akte hat einen Code, der auf allen Dokumenten der Person erscheint und ihren Namen ersetzt, sobald sie den Dienst verlassen. Zur Verwahrung übergebenes Geld und Wertgegenstände werden bei jeder Annahme und Ausgabe mit zwei Unterschriften erfasst und jeden Monat von der Einrichtungsleitung kontrolliert. Ein Verlust wird der Person sofort mitgeteilt und als Nichtkonformität behandelt.
manual-care-safety =
    <strong>Kritische Situationen.</strong> Für unabgesprochenes Fortgehen, Übergriffe, Medikationsfehler, Stürze und akute gesundheitliche Beschwerden gibt es je ein einseitiges Ablaufblatt, das im Büro aushängt und zweimal im Jahr geübt wird. Die Einrichtungsleitung ist zu jeder Stunde erreichbar; das Ereignis wird bis zum Ende der Schicht erfasst und der zuweisenden Stelle sowie den von der Person benannten Angehörigen mitgeteilt.
manual-care-discharge =
    <strong>Abschluss des Weges.</strong> Die Entlassung wird vom Tag des Einzugs an vorbereitet. Die Entscheidung fällt in einer Überprüfung mit allen Beteiligten und wird mindestens fünfzehn Tage im Voraus mitgeteilt, außer in dringenden, schriftlich begründeten Fällen. Die Person erhält eine Kopie des Abschlussberichts, ihre Unterlagen und eine Kontaktadresse; die Bezugsperson meldet sich nach einem, drei und sechs Monaten bei ihr und hält fest, wie es ihr geht.
manual-care-release-title = Prüfung vor dem nächsten Schritt
manual-care-release-records = Monatliche Checkliste
manual-care-release =
    In der Arbeit mit Menschen gibt es keine Endabnahme: Geprüft wird bei jedem Übergang. Die Zulassung, der Hilfeplan, jede seiner Änderungen und die Entlassung werden erst mit der Unterschrift der Person wirksam, die dazu befugt und in der Tabelle der Phasen genannt ist. Die Einrichtungsleitung kontrolliert jeden Monat anhand einer Checkliste jede fünfte Akte, nach dem Zufallsprinzip ausgewählt: Vollständigkeit, Unterschriften, Übereinstimmung von Hilfeplan und Tagebuch, Einhaltung der Fristen. Die folgende Tabelle nennt die in der Charta zugesagten Standards und den aktuellen Wert.
manual-care-nonconforming-title = Wenn der Dienst nicht ist, wie er sein sollte
manual-care-nonconforming-records = Register der Nichtkonformitäten
manual-care-nonconforming =
    Eine ausgefallene Tätigkeit, eine unbesetzte Schicht, ein ausgefallener Besuch, ein nicht verabreichtes Medikament, ein ungeeigneter Raum sind nichtkonforme Dienstleistungen. Wer dies bemerkt, schafft Abhilfe, soweit es geht, verständigt die Einrichtungsleitung und erfasst den Vorfall. Die Einrichtungsleitung wählt zwischen vier Wegen: die Tätigkeit wiederholen, sie durch eine gleichwertige ersetzen, den Dienst aussetzen, bis er sicher ist, oder die Abweichung mit schriftlicher Zustimmung der Person hinnehmen. Den Betroffenen wird immer gesagt, was geschehen ist und wie Abhilfe geschaffen wurde. Danach wird nach den Ursachen der Abweichung gesucht, wie in Kapitel 10 beschrieben.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Zufriedenheit.</strong> Einmal im Jahr, im Oktober, wird das Urteil der Gäste und der Angehörigen mit dem anonymen, mehrsprachigen Fragebogen aus der Dienstleistungscharta eingeholt, das der zuweisenden Stellen mit einem eigenen Fragebogen. Wer lieber spricht, wird von einer Person aus einer anderen Genossenschaft des Konsortiums angehört. Die Ergebnisse werden in den Hausversammlungen besprochen und zusammen mit den getroffenen Entscheidungen in der Dienstleistungscharta veröffentlicht; liegt der Rücklauf unter sechzig Prozent, suchen wir zuallererst nach den Gründen des Schweigens. Sechs Monate nach der Entlassung wird in einem Telefongespräch gefragt, was sich als nützlich erwiesen hat.
manual-improvement-events =
    Einige Ereignisse verlangen stets eine Ursachenanalyse, auch wenn ein Schaden vermieden wurde: Medikationsfehler, Stürze mit Folgen, unabgesprochenes Fortgehen, Übergriffe, Arbeitsunfälle, Verletzungen des Schutzes personenbezogener Daten und jede begründete Beschwerde, die die Würde eines Menschen berührt. Der Analysegruppe gehören eine Mitarbeiterin oder ein Mitarbeiter eines anderen Dienstes und, wenn sie es wünscht, die betroffene Person an.
