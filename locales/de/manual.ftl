### The quality manual: texts that every organisation shares; types/<type>/manual.ftl overrides.

## Cover

manual-title = Qualitätshandbuch
manual-subtitle = Qualitätsmanagementsystem<br>{ $standard-name }
manual-records = Aufzeichnungen

## 1 The organisation

manual-introduction-title = Die Organisation
manual-introduction-identity-title = Wer wir sind
manual-introduction-identity =
    Wir gehören zum Konsortium { $consortium-name } und teilen mit ihm die Qualitätspolitik und die Regeln des Managementsystems.
manual-introduction-workforce =
    Die Genossenschaft zählt { $workforce-members ->
        [one] ein Mitglied
       *[other] { $workforce-members } Mitglieder
    }; die tägliche Arbeit liegt in den Händen von { $workforce-employees ->
        [one] einer angestellten Person
       *[other] { $workforce-employees } Angestellten
    }. Im vergangenen Jahr entfielen auf jede Person im Durchschnitt { $workforce-training-hours ->
        [one] eine Stunde
       *[other] { $workforce-training-hours } Stunden
    } Fortbildung.
manual-introduction-legal-name = Firmenbezeichnung
manual-introduction-founded = Gründungsjahr
manual-introduction-vat = Umsatzsteuernummer
manual-introduction-register = Registereintrag
manual-introduction-address = Rechtssitz
manual-introduction-phone = Telefon
manual-introduction-email = E-Mail
manual-introduction-certified-email = Zertifizierte E-Mail (PEC)
manual-introduction-web = Website
manual-introduction-network-title = Das Konsortium als Verbund
manual-introduction-network =
    Das Konsortium { $consortium-name } vereint { $member-count ->
        [one] eine Sozialgenossenschaft
       *[other] { $member-count } Sozialgenossenschaften
    }: { $members }. Die Genossenschaften des Typs A kümmern sich um Menschen, die des Typs B schaffen Arbeit für jene, die davon ausgeschlossen sind: Gemeinsam ermöglichen sie ein und denselben Weg, von der Betreuung zurück in den Alltag.
manual-introduction-network-shared =
    Für alle gemeinsam pflegt das Konsortium die Qualitätspolitik, die Regeln dieses Handbuchs, die internen Audits und den Vergleich der Kennzahlen. Jede Genossenschaft bleibt für ihre Dienste, ihre Ziele und ihre Aufzeichnungen selbst verantwortlich und berichtet dem Konsortium in einem Jahresbericht, der in die Managementbewertung einfließt.
manual-introduction-services-title = Was wir tun
manual-introduction-services =
    Die Tabelle zeigt die Dienste, die zum Datum dieser Revision angeboten werden. Wird ein Dienst eröffnet, geschlossen oder verlegt, ist das Handbuch zu überarbeiten.
manual-introduction-service = Dienst
manual-introduction-offer = Angebot
manual-introduction-office = Standort
manual-introduction-contact = Verantwortlich
manual-introduction-offices-title = Wo wir sind
manual-introduction-offices =
    Jeder Standort hat eine Nummer, unter der zu den angegebenen Zeiten ein Mensch antwortet, keine Bandansage. Außerhalb dieser Zeiten nennt eine Ansage die Nummer für dringende Fälle.
manual-introduction-address-short = Anschrift
manual-introduction-contacts = Kontakt
manual-introduction-hours = Öffnungszeiten
manual-introduction-reading-title = Wie dieses Handbuch zu lesen ist
manual-introduction-reading =
    Die Kapitel 4 bis 10 tragen dieselben Nummern wie die Abschnitte der Norm. So finden Mitarbeitende, Auftraggeber und Auditteams jedes Thema dort, wo sie es erwarten. Das Handbuch sagt, <strong>was wir tun und wer dafür verantwortlich ist</strong>; wie die einzelnen Tätigkeiten auszuführen sind, beschreiben die Verfahrens- und Arbeitsanweisungen, auf die wir namentlich verweisen. Die Anhänge enthalten die Politik, das Organigramm, die Prozesslandkarte und die beiden Matrizen, die das Handbuch mit der Norm und die Prozesse mit den Rollen verknüpfen.
manual-introduction-reading-copies =
    Maßgebend ist das im Dokumentenarchiv veröffentlichte Exemplar. Gedruckte Exemplare, die nach dem Verteiler ausgegeben werden, sind gelenkt und werden bei jeder Revision ersetzt; jeder andere Ausdruck dient nur der Information am Tag seiner Erstellung.

## 2 Scope, exclusions, references

manual-scope-title = Anwendungsbereich und Verweisungen
manual-scope-field-title = Anwendungsbereich
manual-scope-boundaries =
    Eingeschlossen sind auch die Prozesse, die dem Kontakt mit den Menschen vorausgehen oder auf ihn folgen: die Entwicklung von Angeboten und die Teilnahme an öffentlichen Vergaben, die Auswahl und Fortbildung des Personals, die Beschaffung, die Bearbeitung von Beschwerden, die Überprüfung der Ergebnisse. Ebenso eingeschlossen sind ausgegliederte Prozesse; für sie steht die Organisation so ein, als führte sie sie selbst aus. Nicht erfasst sind die Finanzbuchhaltung und die gesellschaftsrechtlichen Pflichten; sie unterliegen den gesetzlichen Kontrollen und der genossenschaftlichen Revision.
manual-scope-exclusions-title = Nicht zutreffende Anforderungen
manual-scope-exclusions =
    Eine Anforderung gilt nur dann als nicht zutreffend, wenn es die Tätigkeit, auf die sie sich bezieht, bei uns nicht gibt; niemals, weil ihre Umsetzung etwas kostet. Die Qualitätsleitung überprüft diese Erklärungen jedes Jahr: Ändert sich ein Dienst, hält sie die Gründe schriftlich fest, und die Leitung gibt die Änderung mit der Revision des Handbuchs frei.
manual-scope-references-title = Normative und rechtliche Verweisungen
manual-scope-references =
    Die Tabelle nennt die Vorschriften, von denen das System am unmittelbarsten abhängt. Das vollständige Verzeichnis der geltenden Bestimmungen mit dem Datum der letzten Überprüfung und der zuständigen Person führt die Verwaltung; es wird mindestens alle sechs Monate aktualisiert und außerdem immer dann, wenn das Konsortium eine Neuerung meldet.
manual-scope-reference = Fundstelle
manual-scope-subject = Gegenstand

## 3 Terms

manual-terms-title = Begriffe
manual-terms-introduction =
    Wir verwenden die Begriffe der Norm in ihrer üblichen Bedeutung. Die folgenden Wörter haben dagegen in unserer Arbeit einen eigenen Sinn, oder sie wurden gewählt, damit dieselbe Sache nicht zwei Namen trägt: So sind sie in Protokollen, Verfahren und im Umgang mit Auftraggebern zu gebrauchen.
manual-terms-term = Begriff
manual-terms-definition = Bedeutung

## 4 Context

manual-context-title = Kontext der Organisation
manual-context-analysis-title = Die Organisation und ihr Kontext
manual-context-analysis-records = Kontextanalyse
manual-context-analysis =
    Die Leitung prüft jedes Jahr, welche externen und internen Themen die angestrebten Ergebnisse fördern oder behindern können.
manual-context-sources =
    Die Kontextanalyse ist ein kurzes Dokument. Die Leitung überarbeitet sie jedes Jahr zur Vorbereitung der Managementbewertung und immer dann, wenn sich etwas Wesentliches ändert: eine neue Vereinbarung mit der öffentlichen Hand, ein Gesetz, die Eröffnung oder Schließung eines Standorts. Sie stützt sich auf überprüfbare Quellen:
    <ul>
    <li>die Sozial- und Gesundheitspläne der Region und die Beschlüsse der öffentlichen Auftraggeber;</li>
    <li>die Aufnahmeanfragen, die Wartelisten und die Gründe, aus denen eine Anfrage abgelehnt wird;</li>
    <li>die Beschwerden, Meldungen und Fragebögen der letzten zwei Jahre;</li>
    <li>den Jahresabschluss, die Personalfluktuation und die Entwicklung der Fehlzeiten;</li>
    <li>den Vergleich der Genossenschaften des Konsortiums anhand derselben Kennzahlen.</li>
    </ul>
manual-context-climate =
    In die Analyse geht auch der Klimawandel ein, soweit er sich auf die Menschen und die Standorte auswirken kann: Hitzewellen, Ausfälle der Strom- oder Wasserversorgung, erschwerte Wege. Ist eine Auswirkung relevant, wird sie als Risiko in das Register aufgenommen und mit einer Maßnahme versehen.
manual-context-parties-title = Die interessierten Parteien
manual-context-parties-records = Verzeichnis der interessierten Parteien
manual-context-parties =
    Interessierte Parteien nennen wir diejenigen, von denen der Sinn unserer Arbeit abhängt oder die ihre Auswirkungen spüren. Für jede von ihnen legt die Leitung fest, welche Erwartungen zu einer Verpflichtung werden und wie überprüft wird, dass wir sie einhalten. Das Verzeichnis wird einmal im Jahr überprüft; dabei hören wir diejenigen an, die für die Parteien sprechen, und nicht nur jene, die mit ihnen arbeiten.
manual-context-party = Interessierte Partei
manual-context-needs = Was sie erwartet
manual-context-response = Wie wir darauf antworten
manual-context-field-title = Anwendungsbereich des Systems
manual-context-field =
    Der Anwendungsbereich mit seinen Grenzen und den nicht zutreffenden Anforderungen ist in Kapitel 2 angegeben. Die Leitung hat ihn unter Berücksichtigung des Kontextes, der eben beschriebenen Erwartungen und der tatsächlich erbrachten Dienste festgelegt; sie stellt ihn zusammen mit der Politik allen zur Verfügung, die danach fragen.
manual-context-processes-title = Das System und seine Prozesse
manual-context-processes-records = Prozessbeschreibungen, Protokolle der Halbjahresgespräche
manual-context-processes =
    Unsere Arbeit ist in Prozessen beschrieben: Jeder hat eine verantwortliche Person, einen erkennbaren Anfang und ein erkennbares Ende, etwas, das er erhält, und etwas, das er liefert. Die <strong>Führungsprozesse</strong> bestimmen den Kurs und überprüfen die Ergebnisse; die <strong>Kernprozesse</strong> kommen bei den Menschen, den Kunden oder den Mitgliedsgenossenschaften an; die <strong>Unterstützungsprozesse</strong> versorgen die anderen mit Mitteln, Kompetenzen und Informationen. Die Prozesslandkarte und die Prozessbeschreibungen finden sich im Anhang.
manual-context-processes-owner =
    Wer einen Prozess verantwortet, kennt seine Risiken, erhebt seine Kennzahlen, schlägt Änderungen vor und hält Verfahren und Formulare aktuell. Tätigkeiten können delegiert werden, die Verantwortung für das Ergebnis nicht. Zweimal im Jahr gleicht die prozessverantwortliche Person mit der Qualitätsleitung Ergebnisse und Ziele ab; das Protokoll dieses Gesprächs ist eine der Grundlagen der Managementbewertung.

## 5 Leadership

manual-leadership-title = Führung und Verantwortung
manual-leadership-commitment-title = Die Verpflichtung der Leitung
manual-leadership-commitment-records = Besuchsberichte, Beschlüsse des Verwaltungsrats
manual-leadership-commitment =
    Die <strong>Leitung</strong>, das heißt die Geschäftsführung und, bei grundsätzlichen Weichenstellungen, gemeinsam mit ihr der Vorsitz, verantwortet die Wirksamkeit des Systems gegenüber dem Verwaltungsrat und den Mitgliedern. Diese Verantwortung delegiert sie nicht; sie übt sie durch Entscheidungen aus, die nachvollziehbar bleiben.
    <ul>
    <li>Sie schlägt dem Verwaltungsrat jedes Jahr die Qualitätsziele zusammen mit dem Haushaltsplan vor, damit kein Ziel ohne Mittel bleibt.</li>
    <li>Sie besucht jeden Standort mindestens einmal im Jahr, spricht mit dem Personal und mit den Menschen, die ihn aufsuchen, und verfasst darüber einen kurzen Bericht.</li>
    <li>Sie liest schwerwiegende Beschwerden und Meldungen unerwünschter Ereignisse persönlich, spätestens am folgenden Arbeitstag.</li>
    <li>Sie eröffnet die Managementbewertung mit dem Stand der Beschlüsse, die bei der vorangegangenen gefasst wurden.</li>
    <li>Sie stärkt denen den Rücken, die einen Fehler melden: Eine Meldung in gutem Glauben ist niemals Anlass zu einer Rüge.</li>
    </ul>
manual-leadership-focus =
    Die Erwartungen derer, die unsere Dienste in Anspruch nehmen, werden erfasst, in Anforderungen übersetzt und in festgelegten Abständen überprüft.
manual-leadership-policy-title = Die Qualitätspolitik
manual-leadership-policy-records = Unterzeichnete Politik, Protokolle der Teambesprechungen
manual-leadership-policy =
    Die Politik gilt gemeinsam für das Konsortium und seine Genossenschaften und ist im Anhang vollständig wiedergegeben. Der Vorsitz unterzeichnet sie; der Verwaltungsrat prüft jedes Jahr in der Sitzung zur Managementbewertung, ob sie noch aktuell ist. Aus jeder Verpflichtung der Politik folgt mindestens ein messbares Ziel oder eine schriftliche Begründung, warum in diesem Jahr keines festgelegt wird.
manual-leadership-policy-communication =
    Die Politik hängt an jedem Standort aus, steht auf der Website und wird mit dem Arbeitsvertrag ausgehändigt. Jede Teamleitung bespricht sie mindestens einmal im Jahr mit den Kolleginnen und Kollegen und geht dabei von einem tatsächlichen Fall aus; das Besprechungsprotokoll hält dies fest. Interessierte Parteien erhalten sie auf Anfrage, auch in den Sprachen, in die sie übersetzt wurde.
manual-leadership-roles-title = Rollen, Verantwortlichkeiten und Befugnisse
manual-leadership-roles-records = Bestellungsschreiben, Vertretungsliste
manual-leadership-roles =
    Das Organigramm im Anhang zeigt, wie die Funktionen zusammenhängen und wer sie innehat; die Verantwortungsmatrix sagt, wer für welchen Prozess einsteht. Die Tabelle fasst die Aufgaben im Qualitätsmanagement zusammen. Die Funktionen werden schriftlich übertragen und mit Unterschrift angenommen; bei Abwesenheiten von mehr als fünf Tagen wird die Vertretung im Voraus benannt. Die Bezeichnungen der Funktionen gelten für alle Geschlechter.
manual-leadership-role = Rolle
manual-leadership-duties = Aufgaben und Befugnisse
manual-role-board = Verwaltungsrat
manual-role-board-duties = Genehmigt Politik, Ziele und Mittel; bestellt die Leitung und die Qualitätsleitung; nimmt das Protokoll der Managementbewertung entgegen.
manual-role-president = Vorsitz
manual-role-president-duties = Vertritt die Organisation nach außen, unterzeichnet die Politik und gibt das Handbuch frei; entscheidet über Beschwerden in zweiter Instanz.
manual-role-director = Geschäftsführung
manual-role-director-duties = Teilt Personal und Mittel zu, unterzeichnet Vereinbarungen und Verträge im Rahmen ihrer Vollmacht, führt die Managementbewertung durch und sorgt für die Umsetzung der Beschlüsse.
manual-role-quality = Qualitätsleitung
manual-role-quality-duties = Betreut Handbuch, Verfahren und Aufzeichnungen; plant die Audits; verfolgt Nichtkonformitäten und Korrekturmaßnahmen. Berichtet unmittelbar der Leitung und kann eine regelwidrige Tätigkeit bis zur Entscheidung der Geschäftsführung aussetzen.
manual-role-administration = Verwaltungsleitung
manual-role-administration-duties = Verantwortet Beschaffung, zugelassene Lieferanten, Fristen von Verträgen und Genehmigungen sowie, gemeinsam mit der beauftragten Person, den Datenschutz.
manual-role-personnel = Leitung Personal und Fortbildung
manual-role-personnel-duties = Verantwortet Auswahl, Einarbeitung, Fortbildungsplan und Personalakten; prüft Abschlüsse, Berufseintragungen und die gesundheitliche Eignung für die Tätigkeit.
manual-role-safety = Leitung Arbeitsschutz (RSPP)
manual-role-safety-duties = Beurteilt die Gefährdungen bei der Arbeit, schlägt Maßnahmen vor, organisiert die Notfallübungen und führt das Verzeichnis der Unfälle und Beinaheunfälle.
manual-role-line = Leitung der Dienste
manual-role-line-duties = Verantwortet die Kernprozesse und ihre Ergebnisse, gibt die Aufzeichnungen frei und schlägt Änderungen vor.
manual-role-group = Teamleitung
manual-role-group-duties = Organisiert die Arbeit des Teams, leitet seine Besprechungen und führt seine Aufzeichnungen.
manual-role-contact = Bezugsperson
manual-role-contact-duties = Ist die erste Ansprechperson für alle, die den Dienst in Anspruch nehmen, und nimmt ihre Anmerkungen und Wünsche auf.
manual-role-staff = Alle Mitarbeitenden
manual-role-staff-duties = Halten die Verfahren ein, dokumentieren ihre Arbeit dann, wenn sie geschieht, melden Fehler und Gefahren und machen Vorschläge.

## 6 Planning

manual-planning-title = Planung
manual-planning-risks-title = Risiken und Chancen
manual-planning-risks-records = Register der Risiken und Chancen
manual-planning-risks =
    Alle Prozessverantwortlichen beurteilen mit ihrem Team, was das angestrebte Ergebnis verhindern und was es verbessern kann. Jeder Eintrag erhält zwei Punktwerte von 1 bis 5: für die <strong>Wahrscheinlichkeit</strong>, dass er eintritt, und für die <strong>Auswirkung</strong> auf die Menschen, auf den Fortbestand des Dienstes und auf die Organisation. Das Produkt der beiden ergibt die Stufe.
manual-planning-risks-levels =
    <ul>
    <li><strong>1 bis 6, niedrig:</strong> Der Eintrag wird beobachtet und einmal im Jahr neu beurteilt.</li>
    <li><strong>8 bis 12, mittel:</strong> Es wird eine Maßnahme mit verantwortlicher Person und Frist festgelegt und bei der halbjährlichen Kontrolle überprüft.</li>
    <li><strong>15 bis 25, hoch:</strong> Die Leitung entscheidet binnen dreißig Tagen; die Maßnahme hat Vorrang bei den verfügbaren Mitteln, ihr Stand wird monatlich aktualisiert.</li>
    </ul>
manual-planning-risks-review =
    Das Register wird zur Vorbereitung der Managementbewertung und nach jedem unerwünschten Ereignis, jeder schwerwiegenden Beschwerde und jeder wiederholten Nichtkonformität aktualisiert. Eine Maßnahme gilt als wirksam, wenn bei der Überprüfung die Stufe gesunken oder die Chance genutzt ist; andernfalls ändern wir die Maßnahme, nicht den Punktwert. Für Chancen gilt dieselbe Methode: Die Auswirkung ist der erwartete Nutzen.
manual-planning-risks-caption = Risiken und Chancen mit den laufenden Maßnahmen
manual-planning-risk = Risiko oder Chance
manual-planning-action = Maßnahme
manual-planning-owner = Verantwortlich
manual-planning-likelihood = Wahrscheinlichkeit
manual-planning-impact = Auswirkung
manual-planning-likelihood-short = W
manual-planning-impact-short = A
manual-planning-level-short = S
manual-planning-level-key = W Wahrscheinlichkeit, A Auswirkung, S Stufe (W × A).
manual-planning-kind-risk = Risiko
manual-planning-kind-opportunity = Chance
manual-planning-risks-heading = Risiken
manual-planning-opportunities-heading = Chancen
manual-planning-level-low = niedrig
manual-planning-level-medium = mittel
manual-planning-level-high = hoch
manual-planning-matrix-alt = Matrix mit fünf Zeilen und fünf Spalten: Die Zeilen stehen für die Wahrscheinlichkeit, die Spalten für die Auswirkung; jedes Feld enthält die Zahl der Risiken und Chancen, die hineinfallen.
manual-planning-objectives-title = Qualitätsziele
manual-planning-objectives-records = Jahresprogramm der Ziele
manual-planning-objectives =
    Die Ziele übersetzen die Politik in messbare Ergebnisse. Es sind wenige; jedes hat einen Ausgangswert und eine verantwortliche Person, die es angenommen hat. Das Jahresprogramm nennt die Tätigkeiten, Mittel und Fristen, mit denen sie zu erreichen sind. Die Leitung bestimmt die Ziele in der Managementbewertung, spätestens Ende Februar, und der Verwaltungsrat genehmigt sie; ihr Stand wird im Juni und im November überprüft.
manual-planning-objective = Ziel und Kennzahl
manual-planning-objectives-reached =
    Wird ein Ziel zwei Jahre in Folge erreicht, entscheidet die Leitung, ob sie es beibehält, anspruchsvoller fasst oder zum Arbeitsstandard macht, der weiter kontrolliert, aber nicht mehr aufgeführt wird und einem anderen Ziel Platz macht. Ein verfehltes Ziel wird nicht gestrichen: Die verantwortliche Person erläutert in der Managementbewertung die Ursachen, und die Leitung entscheidet, ob sie es bestätigt, anpasst oder mit weiteren Mitteln ausstattet.
manual-planning-changes-title = Planung von Änderungen
manual-planning-changes-records = Änderungsblatt
manual-planning-changes =
    Einen Standort zu eröffnen oder zu verlegen, einen wichtigen Lieferanten zu wechseln, eine neue Software einzuführen oder die Dienstpläne umzustellen, kann die Kontinuität gefährden. Wer eine Änderung vorschlägt, füllt daher vor der Entscheidung ein <strong>Änderungsblatt</strong> aus, das fünf Fragen beantwortet: Warum ändern wir etwas? Was kann schiefgehen? Wer muss informiert und geschult werden? Welche Dokumente sind anzupassen? Wie kommen wir zurück, wenn es nicht funktioniert? Die Geschäftsführung genehmigt die Änderung, die Qualitätsleitung überprüft das Ergebnis nach drei Monaten.

## 7 Support

manual-support-title = Unterstützung
manual-support-resources-title = Ressourcen
manual-support-resources-records = Genehmigter Stellenplan, Standortakten, Verzeichnis der Messmittel
manual-support-people =
    <strong>Personen.</strong> Die Leitung legt jedes Jahr den Stellenplan jedes Dienstes fest, ausgehend von den gesetzlichen Standards, den Vereinbarungen und dem festgestellten Bedarf. Unvorhergesehene Ausfälle werden nach dem Vertretungsplan aufgefangen, der an jedem Standort geführt wird: Wer vertritt, hat zuvor mindestens eine Schicht in Begleitung gearbeitet. Die Fluktuation gehört zu den Kennzahlen unserer Ziele, denn beständige Beziehungen sind Teil der Qualität.
manual-support-infrastructure =
    <strong>Standorte und Ausstattung.</strong> Zu jedem Standort gibt es eine Akte mit Genehmigungen, technischen Anlagen, wiederkehrenden Prüfungen und Wartungen. Die Verwaltungsleitung führt den Terminplan und kontrolliert ihn am ersten Arbeitstag des Monats.
manual-support-environment =
    <strong>Arbeitsumgebung.</strong> Die Leitung sorgt für Bedingungen, unter denen sich gut arbeiten lässt: tragbare Dienstpläne, geeignete Räume, Gelegenheit zum Austausch.
manual-support-measuring =
    <strong>Messmittel.</strong> Geräte, von denen eine Entscheidung abhängt (Waagen, Thermometer, Blutdruckmessgeräte, Temperaturschreiber), sind erfasst, mit einem Etikett gekennzeichnet und werden zum angegebenen Termin überprüft. Liegt ein Gerät außerhalb der Toleranz, wird es ausgesondert, und die seit der letzten gültigen Überprüfung erhobenen Daten werden bewertet. Auch Fragebögen sind Messmittel: Sie werden nicht ohne Stellungnahme der Qualitätsleitung geändert, weil sonst die Vergleiche zwischen den Jahren ihren Wert verlieren.
manual-support-knowledge =
    <strong>Wissen.</strong> Was wir lernen, soll nicht mit den Menschen fortgehen. Wer eine Aufgabe abgibt, erstellt eine schriftliche Übergabe und arbeitet mindestens eine Woche lang mit der Nachfolge zusammen; die lehrreichsten Fälle und Arbeiten werden jährlich in einem Treffen der Genossenschaften des Konsortiums besprochen und auf Blättern festgehalten, die allen zugänglich sind.
manual-support-competence-title = Kompetenz
manual-support-competence-records = Rollenprofile, Beurteilungsbögen, Fortbildungsplan
manual-support-competence =
    Für jede Rolle gibt es ein <strong>Profil</strong>, das die verlangten Abschlüsse, Erfahrungen und Fähigkeiten nennt. Die Personalleitung vergleicht das Profil vor der Einstellung mit dem Lebenslauf und danach einmal im Jahr mit dem Beurteilungsbogen, den die Teamleitung in einem der beiden Einzelgespräche gemeinsam mit der betreffenden Person ausfüllt. Aus den Abweichungen entsteht der Fortbildungsplan, den die Leitung bis Ende Februar genehmigt.
manual-support-competence-induction =
    Wer neu beginnt, wird drei Monate lang begleitet: Empfang und Aushändigung der Unterlagen am ersten Tag, Sicherheitsunterweisung in der ersten Woche, Arbeit an der Seite einer erfahrenen Person, die ein kurzes Tagebuch führt, Gespräche nach dem ersten und nach dem dritten Monat. In den ersten vier Wochen arbeitet niemand allein.
manual-support-competence-effect =
    Fortbildung wird zweimal bewertet: sofort, mit dem Fragebogen der Teilnehmenden, und nach drei Monaten, wenn die Teamleitung prüft, ob sich in der Arbeit etwas verändert hat. Ein Kurs ohne Wirkung wird nicht unverändert wiederholt. Bescheinigungen, Bewertungen und Stunden kommen in die Personalakte.
manual-support-awareness-title = Bewusstsein
manual-support-awareness =
    Jede Person soll sagen können, wozu ihre Arbeit dient, welches Ziel sie betrifft und was geschieht, wenn eine Regel nicht eingehalten wird. Die Teamleitung vergewissert sich dessen in den Einzelgesprächen; bei jedem Audit wird in einfachen Worten danach gefragt.
manual-support-communication-title = Kommunikation
manual-support-communication-records = Kommunikationsplan
manual-support-communication =
    Mitteilungen, die die Qualität betreffen, folgen einem Plan. Für jedes Thema steht fest, wer mit wem spricht, wann und auf welchem Weg; was nicht im Plan steht, geht über die Leitung. Der Umgang mit der Presse ist dem Vorsitz vorbehalten.
manual-support-subject = Thema
manual-support-who = Wer informiert
manual-support-whom = Wen
manual-support-when = Wann und wie
manual-communication-policy = Politik und Ziele
    .who = Leitung
    .whom = Alle Mitarbeitenden und Mitglieder
    .when = Im März, in der Mitgliederversammlung und schriftlich
manual-communication-results = Ergebnisse und Kennzahlen
    .who = Qualitätsleitung
    .whom = Leitungskräfte und Teams
    .when = Alle sechs Monate, in Besprechungen
manual-communication-shift = Schichtübergabe
    .who = Personal im Dienst
    .whom = Folgende Schicht
    .when = Bei jedem Wechsel, im Übergabebuch
manual-communication-service = Dienste, Regeln und Kosten
    .who = Verantwortliche Person des Dienstes
    .whom = Menschen, die den Dienst nutzen, und ihre Angehörigen
    .when = Beim ersten Kontakt und bei jeder Änderung, mündlich und schriftlich
manual-communication-client = Verlauf der Tätigkeiten
    .who = Geschäftsführung
    .whom = Öffentliche und private Auftraggeber
    .when = Laut Vertrag, mit schriftlichem Bericht
manual-communication-event = Schwere Ereignisse und Notfälle
    .who = Geschäftsführung
    .whom = Angehörige, Körperschaften, zuständige Behörden
    .when = Sofort, telefonisch; schriftlicher Bericht bis zum Folgetag
manual-communication-report = Sozialbilanz
    .who = Vorsitz
    .whom = Alle interessierten Parteien
    .when = Einmal im Jahr, auf der Website und bei einem öffentlichen Treffen
manual-support-documents-title = Dokumentierte Information
manual-support-documents-records = Verzeichnis der gültigen Dokumente
manual-support-documents =
    Die Dokumente des Systems sind auf vier Ebenen geordnet; jedes verweist auf die höhere Ebene und wiederholt sie nicht.
    <ol>
    <li><strong>Politik, Handbuch und, in den Genossenschaften, Dienstleistungscharta</strong>: die Verpflichtungen und der Rahmen der Verantwortlichkeiten, vom Vorsitz freigegeben.</li>
    <li><strong>Verfahrensanweisungen</strong>: der Ablauf von Prozessen, an denen mehrere Funktionen beteiligt sind, von der Qualitätsleitung geprüft.</li>
    <li><strong>Arbeitsanweisungen und Ablaufblätter</strong>: die Tätigkeiten eines Dienstes oder eines Standorts, von der verantwortlichen Person des Dienstes freigegeben.</li>
    <li><strong>Formulare und Aufzeichnungen</strong>: die Nachweise dessen, was getan wurde.</li>
    </ol>
manual-support-documents-control =
    Jedes Dokument trägt Titel, Code, Revision, Datum, Verfasserin oder Verfasser und Freigabe. Die Qualitätsleitung führt das Verzeichnis der gültigen Dokumente, veröffentlicht neue Revisionen im Dokumentenarchiv, benachrichtigt den Verteiler und zieht veraltete Exemplare ein; ein Exemplar jedes ersetzten Dokuments bleibt, als ungültig gekennzeichnet, im Archiv. Übersetzungen geben an, auf welcher Revision sie beruhen und welche Sprache maßgebend ist.
manual-support-documents-external =
    Dokumente externer Herkunft (Gesetze, Vereinbarungen, Leistungsverzeichnisse, technische Datenblätter, ärztliche Verordnungen, behördliche Anordnungen) werden bei Eingang registriert und denen ausgehändigt, die sie anwenden müssen. Personenbezogene Daten und Gesundheitsdaten sind nur den dazu befugten Personen zugänglich; das elektronische Archiv wird täglich gesichert, die Wiederherstellung alle sechs Monate erprobt.
manual-support-documents-retention =
    Aufzeichnungen bleiben während der gesamten Aufbewahrungsfrist lesbar und auffindbar. Sofern das Gesetz keine längeren Fristen vorsieht, gilt allgemein eine Frist von { $control-retention-years ->
        [one] einem Jahr
       *[other] { $control-retention-years } Jahren
    } ab Abschluss; nach ihrem Ablauf werden die Aufzeichnungen mit Protokoll vernichtet. Die Tabelle führt die wichtigsten Aufzeichnungen auf.
manual-support-records-caption = Wichtigste Aufzeichnungen
manual-support-record = Aufzeichnung
manual-support-keeper = Geführt von
manual-support-retention = Aufbewahrung
manual-record-review = Protokolle der Managementbewertung und Jahresberichte
    .keeper = Qualitätsleitung
    .retention = { $control-retention-years ->
        [one] Ein Jahr
       *[other] { $control-retention-years } Jahre
    }
manual-record-audit = Auditprogramm und Auditberichte
    .keeper = Qualitätsleitung
    .retention = Zwei dreijährige Auditzyklen
manual-record-nonconformity = Register der Nichtkonformitäten, Beschwerden und Maßnahmen
    .keeper = Qualitätsleitung
    .retention = { $control-retention-years ->
        [one] Ein Jahr
       *[other] { $control-retention-years } Jahre
    }
manual-record-personnel = Personalakten und Fortbildungsplan
    .keeper = Personalleitung
    .retention = Dauer des Arbeitsverhältnisses und zehn Jahre
manual-record-supplier = Verzeichnis und Bewertung der Lieferanten
    .keeper = Verwaltungsleitung
    .retention = Dauer der Geschäftsbeziehung und fünf Jahre
manual-record-maintenance = Standortakten, Wartungen und Prüfungen der Messmittel
    .keeper = Verwaltungsleitung
    .retention = Lebensdauer der Anlage oder des Messmittels
manual-record-core = Akten der Dienste
    .keeper = Verantwortliche Person des Dienstes
    .retention = Dauer des Dienstes und zehn Jahre
manual-record-daily = Verzeichnisse der täglichen Tätigkeiten
    .keeper = Verantwortliche Person des Dienstes
    .retention = Fünf Jahre

## 8 Operation

manual-operation-title = Betrieb
manual-operation-step = Phase
manual-operation-done = Was geschieht
manual-operation-answers = Verantwortlich
manual-operation-record = Aufzeichnung
manual-operation-steps-caption = Die Phasen des Weges
manual-operation-standards-caption = Qualitätsstandards der Dienste
manual-operation-service = Dienst
manual-operation-factor = Qualitätsfaktor und Kennzahl

## 9 Performance evaluation

manual-performance-title = Bewertung der Leistung
manual-performance-monitoring-title = Messungen, Kennzahlen und Zufriedenheit
manual-performance-monitoring-records = Kennzahlenblätter, Jahresbericht
manual-performance-monitoring =
    Wir messen, was wir zum Entscheiden brauchen. Zu jeder Kennzahl gibt es ein Blatt, das angibt, was gezählt wird, aus welchem Verzeichnis, wer sie erhebt und wie oft: So ist der Wert derselbe, gleich wer ihn berechnet. Die Prozessverantwortlichen senden die Daten bis zum 15. des Monats, der auf den Zeitraum folgt, an die Qualitätsleitung; ein fehlender Wert ist selbst Anlass zu einer Meldung.
manual-performance-indicators =
    Das Diagramm stellt für jedes Ziel den zuletzt erhobenen Wert dem Zielwert gegenüber; die Tabelle ergänzt die Vorjahre. Wir lesen sie zusammen mit der Geschichte des Dienstes: Ein Wert, der sich verschlechtert, wirft zuerst eine Frage auf, bevor er zu einem Urteil führt.
manual-performance-chart-alt = Waagerechtes Balkendiagramm mit einem Balken je Ziel: Der Balken ist der aktuelle Wert, der senkrechte Strich der Zielwert. Die folgende Tabelle gibt dieselben Werte an.
manual-performance-trend = Dieselben Kennzahlen in den letzten Jahren
manual-performance-objective = Ziel
manual-performance-measure = { NUMBER($value, maximumFractionDigits: 1) }
manual-performance-thresholds =
    Verfehlt eine Kennzahl bei zwei Erhebungen in Folge den Zielwert, eröffnet die verantwortliche Person eine Meldung nach Kapitel 10. Betrifft die Abweichung nur eine Erhebung, vermerkt sie die Ursache auf dem Kennzahlenblatt und spricht sie im Halbjahresgespräch an.
manual-performance-satisfaction =
    <strong>Zufriedenheit.</strong> Einmal im Jahr wird mit einem anonymen Fragebogen das Urteil derer eingeholt, die den Dienst in Anspruch nehmen; die Ergebnisse werden binnen sechzig Tagen zusammen mit den getroffenen Entscheidungen veröffentlicht.
manual-performance-complaints =
    <strong>Beschwerden.</strong> Jede Person kann eine Beschwerde mündlich, telefonisch oder schriftlich einreichen, auch anonym. Wer sie entgegennimmt, erfasst sie noch am selben Tag. Binnen { $charter-receipt-days ->
        [one] eines Arbeitstags
       *[other] { $charter-receipt-days } Arbeitstagen
    } überträgt die Qualitätsleitung die Prüfung einer Person, die an den Vorgängen nicht beteiligt war, und bestätigt den Eingang mit der Nummer der Beschwerde und dem Namen dieser Person; danach sorgt sie für die schriftliche Antwort. Die Beschwerden werden gezählt und nach Themen geordnet: Eine einzige begründete Beschwerde über die Sicherheit oder die Achtung der Menschen genügt, um eine Korrekturmaßnahme einzuleiten.
manual-performance-report =
    <strong>Auswertung.</strong> Im Januar fasst die Qualitätsleitung die Kennzahlen, die Beschwerden, die Nichtkonformitäten, die Ergebnisse der Audits, die Bewertung der Lieferanten und den Stand der Risiken in einem Bericht zusammen. Der Bericht enthält die Daten, die Ursachen, die die Verantwortlichen darin erkannt haben, und die Vorschläge: Mit ihm beginnt die Managementbewertung.
manual-performance-audit-title = Interne Audits
manual-performance-audit-records = Dreijahresprogramm, Auditpläne und Auditberichte
manual-performance-audit =
    Das Auditprogramm gilt für drei Jahre: Jeder Prozess und jeder Standort wird in dieser Zeit mindestens einmal auditiert, bei hohen Risiken oder begründeten Beschwerden jedes Jahr. Die Qualitätsleitung erstellt es mit dem Konsortium, das Auditorinnen und Auditoren aus den anderen Genossenschaften bereitstellt: Niemand auditiert die eigene Arbeit. Wer auditiert, hat den Grundkurs besucht, mindestens zwei Audits begleitet und wird alle drei Jahre neu bestätigt.
manual-performance-audit-steps =
    <ol>
    <li>Der Auditplan wird dem Standort mindestens zehn Tage im Voraus mitgeteilt; bei jedem dritten Audit wird der Tag nicht angekündigt.</li>
    <li>Das Audit geht von wirklichen Fällen aus: Einige Akten oder Aufträge werden ausgewählt und von Anfang bis Ende verfolgt; befragt werden diejenigen, die daran gearbeitet haben, und diejenigen, die den Dienst in Anspruch genommen haben.</li>
    <li>In der Abschlussbesprechung werden die Feststellungen dargelegt und die Anmerkungen der verantwortlichen Person angehört.</li>
    <li>Der Bericht wird binnen fünfzehn Tagen übergeben und unterscheidet Nichtkonformitäten, Beobachtungen und Stärken, die Verbreitung verdienen.</li>
    <li>Die verantwortliche Person schlägt binnen zwanzig Tagen Maßnahmen vor; deren Wirksamkeit wird zum vereinbarten Termin im Rahmen des Audits überprüft.</li>
    </ol>
manual-performance-review-title = Managementbewertung
manual-performance-review-records = Protokoll der Managementbewertung
manual-performance-review =
    Die Leitung bewertet das System jedes Jahr bis Ende Februar, gemeinsam mit der Qualitätsleitung und den Prozessverantwortlichen, und außerordentlich, wenn ein schweres Ereignis oder eine wichtige Änderung es verlangt. Die Sitzung dauert so lange, wie das Entscheiden braucht, nicht das Lesen: Die Unterlagen werden zehn Tage vorher verschickt.
manual-performance-review-inputs-title = Was wir prüfen
manual-performance-review-inputs =
    <ul>
    <li>den Stand der Beschlüsse der vorangegangenen Managementbewertung;</li>
    <li>Neuerungen im Kontext und bei den interessierten Parteien;</li>
    <li>Ziele und Kennzahlen mit den Ursachen der Abweichungen;</li>
    <li>Fragebögen, Beschwerden, Meldungen und unerwünschte Ereignisse;</li>
    <li>Nichtkonformitäten, Korrekturmaßnahmen und Ergebnisse der internen Audits und der Audits von Auftraggebern;</li>
    <li>die Angemessenheit von Personal, Standorten, Ausstattung und Fortbildung;</li>
    <li>die Leistung der Lieferanten;</li>
    <li>Risiken, Chancen und die Wirksamkeit der ergriffenen Maßnahmen;</li>
    <li>Verbesserungsvorschläge des Personals und der Menschen, für die wir arbeiten.</li>
    </ul>
manual-performance-review-outputs-title = Was wir entscheiden
manual-performance-review-outputs =
    Das Protokoll enthält Entscheidungen, keine Diskussionen: Ziele und Zielwerte für das Jahr, umzusetzende Verbesserungen, Änderungen am System und an den Dokumenten, zugewiesene Mittel. Jede Entscheidung hat eine verantwortliche Person und ein Datum. Der Verwaltungsrat genehmigt das Protokoll; eine Zusammenfassung geht an alle Mitarbeitenden und an das Konsortium.

## 10 Improvement

manual-improvement-title = Verbesserung
manual-improvement-general-title = Woraus Verbesserung entsteht
manual-improvement-general =
    Verbesserung entsteht aus dem, was nicht funktioniert hat, aus dem, was besser gelungen ist als erwartet, und aus den Ideen derer, die hier arbeiten oder unsere Dienste in Anspruch nehmen. Alle drei Quellen fließen in einem einzigen Register zusammen, das die Qualitätsleitung führt und das alle Mitarbeitenden einsehen können: Wer etwas meldet, kann jederzeit erfahren, was daraus geworden ist.
manual-improvement-nonconformity-title = Nichtkonformitäten und Korrekturmaßnahmen
manual-improvement-nonconformity-records = Meldeblatt und Register der Nichtkonformitäten
manual-improvement-nonconformity =
    Eine Nichtkonformität ist alles, was von dem abweicht, was festgelegt wurde: in einem Gesetz, einer Vereinbarung, einer Verfahrensanweisung oder in einer Zusage an einen Menschen. Wer immer sie bemerkt, erfasst sie. Die Bearbeitung folgt stets denselben Schritten.
manual-improvement-steps =
    <ol>
    <li><strong>Eindämmen.</strong> Wer anwesend ist, bringt die Menschen in Sicherheit und begrenzt die Folgen; noch in derselben Schicht wird die verantwortliche Person des Dienstes benachrichtigt.</li>
    <li><strong>Erfassen.</strong> Binnen eines Arbeitstags beschreibt das Meldeblatt den Vorfall mit Datum, Ort und informierten Personen, ohne Wertungen und ohne Schuldzuweisungen.</li>
    <li><strong>Beheben.</strong> Die verantwortliche Person entscheidet über die Sofortmaßnahme und prüft, ob dasselbe Problem auch in anderen Diensten besteht.</li>
    <li><strong>Ursachen suchen.</strong> Bei schweren oder wiederholten Vorfällen tritt binnen fünf Arbeitstagen eine kleine Gruppe zusammen, die zu den Ursachen vordringt und fragt, warum die Regel nicht getragen hat.</li>
    <li><strong>Handeln.</strong> Die Korrekturmaßnahme beseitigt die Ursache; sie hat eine verantwortliche Person, eine Frist und ein Zeichen, an dem ihre Wirksamkeit zu erkennen ist.</li>
    <li><strong>Überprüfen.</strong> Die Qualitätsleitung kontrolliert die Wirksamkeit nach angemessener Zeit, in der Regel nach drei Monaten, und schließt das Meldeblatt; besteht die Ursache fort, beginnt die Bearbeitung wieder beim vierten Schritt.</li>
    <li><strong>Aktualisieren.</strong> Risiken, Verfahren und Fortbildung werden vor dem Abschluss überarbeitet, sofern es nötig ist.</li>
    </ol>
manual-improvement-events =
    Arbeitsunfälle, Verletzungen des Schutzes personenbezogener Daten und begründete Beschwerden, die die Würde oder die Sicherheit von Menschen berühren, verlangen stets eine Ursachenanalyse, auch wenn ein Schaden vermieden wurde.
manual-improvement-severity-caption = Schweregrad und Fristen
manual-improvement-severity = Schweregrad
manual-improvement-example = Wann
manual-improvement-deadline = Maßnahme binnen
manual-improvement-decides = Wer entscheidet
manual-severity-minor = Leicht
    .example = Einzelne Abweichung ohne Auswirkung auf Menschen oder auf das Ergebnis
    .deadline = dreißig Tagen
    .decides = Verantwortliche Person des Dienstes
manual-severity-major = Schwer
    .example = Auswirkungen auf Menschen oder auf das Ergebnis, oder Abweichung, die zum dritten Mal in einem Jahr auftritt
    .deadline = fünfzehn Tagen
    .decides = Geschäftsführung
manual-severity-critical = Kritisch
    .example = Schaden oder Gefahr für Menschen, Gesetzesverstoß, Unterbrechung des Dienstes
    .deadline = drei Tagen
    .decides = Leitung, nach Information des Verwaltungsrats
manual-improvement-continual-title = Fortlaufende Verbesserung
manual-improvement-continual-records = Jährliches Verbesserungsprogramm
manual-improvement-continual =
    Das <strong>jährliche Verbesserungsprogramm</strong> vereint die in der Managementbewertung beschlossenen Maßnahmen, jene, die aus den Risiken hervorgehen, und die angenommenen Vorschläge. Es ist kurz: nicht mehr als zehn Maßnahmen, jede mit verantwortlicher Person, Frist und angestrebtem Ergebnis. Die Qualitätsleitung aktualisiert den Stand jedes Quartal und veröffentlicht ihn im Dokumentenarchiv.
manual-improvement-continual-sharing =
    Bewährt sich eine Lösung, schlägt das Konsortium sie beim jährlichen Qualitätstreffen den anderen Genossenschaften vor; wer sie übernimmt, misst ihre Wirkung mit derselben Kennzahl. Der Vergleich dient dem Lernen, nicht der Rangfolge: Deshalb teilen wir auch die Versuche, die nicht gelungen sind.

## Annexes

manual-annex-policy-title = Qualitätspolitik
manual-annex-policy-introduction =
    Dieser Anhang gibt den Text der Politik wieder, die am { $policy-date } unterzeichnet wurde. Das unterzeichnete Dokument wird gesondert gelenkt und ist bei Abweichungen maßgebend.
manual-annex-policy-mission = Unser Auftrag
manual-annex-policy-commitments = Unsere Verpflichtungen
manual-annex-organisation-title = Organigramm
manual-annex-organisation-introduction =
    Das Organigramm zeigt die Unterstellung der Funktionen. Die Qualitätsleitung und der Arbeitsschutzdienst berichten unmittelbar der Leitung und haben freien Zugang zu jedem Standort und zu jeder Aufzeichnung.
manual-annex-organisation-alt = Organigramm: { $organisation-name }. Jedes Feld ist eine Funktion mit dem Namen der Person, die sie innehat; Linien verbinden sie mit der übergeordneten Funktion. Die folgende Tabelle gibt dieselben Angaben wieder.
manual-annex-organisation-unit = Funktion
manual-annex-organisation-person = Besetzt durch
manual-annex-organisation-role = Rolle
manual-annex-organisation-reports-to = Berichtet an
manual-annex-organisation-people-caption = Funktionen und Personen
manual-annex-processes-title = Prozesslandkarte
manual-annex-processes-introduction =
    Die Karte zeigt die Prozesse und ihre wichtigsten Verbindungen; die Prozessbeschreibungen nennen die verantwortliche Person sowie das, was hineingeht und was herauskommt. Die Pfeile folgen der Arbeit: Was ein Prozess liefert, ist das, was der nächste braucht.
manual-annex-processes-alt = Prozesslandkarte mit drei Bändern: oben die Führungsprozesse, in der Mitte die Kernprozesse in der Reihenfolge ihres Ablaufs, unten die Unterstützungsprozesse. Die folgende Tabelle gibt dieselben Verbindungen wieder.
manual-annex-processes-sheets = Prozessbeschreibungen
manual-annex-processes-process = Prozess
manual-annex-processes-inputs = Eingaben
manual-annex-processes-outputs = Ergebnisse
manual-annex-processes-feeds = Liefert an
manual-annex-processes-clauses = Abschnitte
manual-annex-correlation-title = Korrelationsmatrix
manual-annex-correlation-introduction =
    Die Matrix ordnet den Abschnitten der { $standard-name } die Kapitel und Anhänge dieses Handbuchs zu, in denen sie behandelt werden. Bei Audits hilft sie, die Antworten zu finden, und uns selbst, zu bemerken, was noch fehlt. In Klammern steht die Seite.
manual-annex-correlation-clause = Abschnitt
manual-annex-correlation-subject = Thema der Norm
manual-annex-correlation-section = Wo es behandelt wird
manual-annex-correlation-page = (S. { $page })
manual-annex-correlation-none = nicht behandelt
manual-annex-responsibilities-title = Verantwortungsmatrix
manual-annex-responsibilities-introduction =
    Für jeden Prozess gibt die Matrix an, wer ihn verantwortet, wer daran mitwirkt und wer informiert wird. Die Verantwortung trägt immer nur eine Person; wer mitwirkt, übernimmt einen Teil der Arbeit; wer informiert wird, erhält die Ergebnisse.
manual-annex-responsibilities-process = Prozess
manual-annex-responsibilities-answers = V
manual-annex-responsibilities-takes-part = M
manual-annex-responsibilities-informed = I
manual-annex-responsibilities-key = <strong>V</strong> verantwortet den Prozess; <strong>M</strong> wirkt mit; <strong>I</strong> wird informiert.
manual-annex-changes-title = Änderungen seit der letzten Ausgabe
manual-annex-changes-introduction =
    Dieser Anhang fasst zusammen, was sich gegenüber der Ausgabe { $year } vom { $date } geändert hat. Gestrichene Wörter sind durchgestrichen, neue unterstrichen.
manual-annex-changes-commitments = Verpflichtungen der Politik
manual-annex-changes-objectives = Ziele
manual-annex-changes-people = Personen
manual-annex-changes-services = Dienste
manual-annex-changes-texts = Weitere überarbeitete Texte
manual-annex-changes-kind = Änderung
manual-annex-changes-subject = Gegenstand
manual-annex-changes-before = Bisher
manual-annex-changes-now = Jetzt
manual-annex-changes-what = Was sich geändert hat
manual-annex-changes-added = neu
manual-annex-changes-changed = geändert
manual-annex-changes-withdrawn = zurückgezogen
manual-annex-changes-chapters = Überarbeitet wurden auch Texte und Daten dieser Kapitel:
manual-annex-changes-none = Seit der letzten Ausgabe haben sich nur formale Angaben geändert.
