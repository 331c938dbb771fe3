### The consortium's services to its members.

area-members = Mitgliederdienste
area-development = Projekte und Region

service-contracts = Ausschreibungen und Generalunternehmerschaft
    .summary = Das Konsortium verfolgt öffentliche Bekanntmachungen, reicht Angebote ein, übernimmt die Verträge, vergibt sie an die Mitglieder und steht gegenüber dem Auftraggeber dafür ein.
    .access = Jedes Mitglied erklärt zu Jahresbeginn, für welche Tätigkeiten es zur Verfügung steht; die Konferenz der Genossenschaften schlägt die Vergaben vor, der Verwaltungsrat beschließt sie mit schriftlicher Begründung.
    .activities =
        <ul>
        <li>Hinweis auf Ausschreibungen und Prüfung der Machbarkeit;</li>
        <li>Ausarbeitung der Angebote mit denen, die die Arbeit ausführen werden;</li>
        <li>Vergabe, Überprüfungen während der Ausführung, Abrechnung mit dem Auftraggeber;</li>
        <li>Ersatz eines Mitglieds, das nicht weitermachen kann.</li>
        </ul>

service-quality-system = Qualitätsmanagement und Fortbildung
    .summary = Eine gemeinsame Gruppe hält Politik, Handbuch und Verfahren aktuell, führt die internen Audits durch und organisiert Fortbildungen, die sich die Mitglieder allein nicht leisten könnten.
    .access = Das Programm der Audits und Kurse wird jedes Jahr im Januar mit den Qualitätsleitungen der Mitglieder abgestimmt; dringende Anfragen werden binnen fünf Arbeitstagen beantwortet.
    .activities =
        <ul>
        <li>gegenseitige Audits durch Auditorinnen und Auditoren aus anderen Genossenschaften;</li>
        <li>Dokumentvorlagen, Übersetzungen, Archiv der gültigen Ausgaben;</li>
        <li>Kurse zu Sicherheit, Datenschutz, helfender Beziehung und Teamführung;</li>
        <li>halbjährlicher Vergleich der Kennzahlen.</li>
        </ul>

service-administration = Verwaltung und Lohnabrechnung
    .summary = Buchhaltung, Lohnabrechnungen, gesetzliche Meldungen und Controlling für die Mitglieder, die sie dem Konsortium übertragen.
    .access = Grundlage ist eine jährliche Leistungsvereinbarung, die Leistungen, Fristen und Kosten nennt.
    .activities =
        <ul>
        <li>Buchhaltung, Jahresabschluss, Sozialbilanz;</li>
        <li>Lohnabrechnung und Verwaltung der Arbeitsverhältnisse;</li>
        <li>vierteljährliches Controlling mit erläuternden Anmerkungen;</li>
        <li>Kontakte zu Banken, Versicherungen und Wirtschaftsprüfung.</li>
        </ul>

service-projects = Projekte und neue Unternehmen
    .summary = Von der Idee zum Geschäftsplan: Studien, Suche nach Finanzierungen, Begleitung in den ersten zwei Jahren.
    .access = Die Idee wird auf einem einseitigen Blatt eingereicht; binnen eines Monats gibt es eine erste, schriftliche und begründete Stellungnahme.
    .activities =
        <ul>
        <li>Bedarfs- und Marktanalyse;</li>
        <li>Bewerbung um öffentliche Mittel und Stiftungsmittel;</li>
        <li>Begleitung bei der Gründung eines Geschäftszweigs oder einer Genossenschaft;</li>
        <li>Wirkungsmessung mit der Universität.</li>
        </ul>

service-meeting-place = L’Aia, Ort der Begegnung
    .summary = Der Hof des Gutes, offen für alle: Säle, Handwerksstätten, ein Lehrgarten, Räume für freiwilliges Engagement.
    .access = Die Räume werden telefonisch oder per E-Mail reserviert; für Mitglieder und Vereine mit Vereinbarung ist die Nutzung kostenlos.
    .activities =
        <ul>
        <li>monatlicher Markt mit Produkten der Genossenschaften;</li>
        <li>Werkstätten mit Schulen und Handwerksbetrieben;</li>
        <li>Hochschulpraktika und Freiwilligencamps;</li>
        <li>Veranstaltungsreihen, Ausstellungen, gemeinsame Mittagessen.</li>
        </ul>
