### The quality manual of La Girandola di Carta: the texts of ../../types/a/manual.ftl that do not fit a cooperative
### without residences, which works with children, schools and older people at home.

## 4 to 7: context, leadership, support

manual-context-analysis =
    La cooperativa lavora in comuni dove nascono meno bambini e vivono più anziani soli. All’esterno pesano i bilanci dei comuni, le ore assegnate dalle scuole, le regole di accreditamento dell’assistenza domiciliare e le distanze da percorrere. All’interno contano la stabilità dei gruppi di lavoro, i contratti a tempo parziale, la difficoltà di trovare supplenti e la capacità di documentare ciò che si fa lontano dalle sedi. La Direzione valuta questi fattori uno per uno e ne ricava i rischi e le opportunità del capitolo 6.
manual-leadership-focus =
    <strong>Le persone al centro.</strong> Nei centri bambini, ragazzi e anziani si riuniscono ogni mese e di ogni riunione resta un verbale; le richieste ricevono una risposta entro quella successiva. Un genitore e un rappresentante degli anziani partecipano ogni anno alla parte del riesame che riguarda i servizi. Gli impegni presi verso chi accede ai servizi, i tempi e il modo di presentare un reclamo sono pubblicati nella Carta dei servizi, a cui il manuale dà attuazione.
manual-support-infrastructure =
    <strong>Sedi e mezzi.</strong> I centri sono luoghi del paese: arredi, giochi e regole si scelgono con chi li frequenta. Per ciascuno esiste un fascicolo con autorizzazione, impianti, verifiche, piano di emergenza e manutenzioni. Il coordinatore controlla ogni mese sicurezza, igiene e decoro con una lista di riscontro; i guasti che riguardano la sicurezza sono riparati o isolati entro ventiquattro ore. Nelle scuole e nelle case l’operatore segnala per iscritto i pericoli che nota. I pulmini hanno un libretto di bordo con scadenze e controlli prima dell’uso.
manual-support-measuring =
    <strong>Strumenti di misura.</strong> Per capire se un percorso procede usiamo colloqui, griglie di osservazione e questionari. Sono concordati con le scuole e i servizi sociali, si applicano a scadenze fisse e non si modificano senza il parere del Responsabile qualità: altrimenti i confronti fra gli anni perdono valore. Le presenze e gli orari delle visite si registrano con un’applicazione, controllata a campione ogni mese.
manual-support-awareness =
    Ogni operatore deve saper dire a che cosa serve il proprio lavoro, quale obiettivo lo riguarda e che cosa accade se una regola non è seguita: un bambino affidato alla persona sbagliata, una visita saltata, una consegna non scritta. Il coordinatore lo verifica nei colloqui individuali; l’auditor lo chiede, con parole semplici, durante ogni audit. Tirocinanti e volontari ricevono le stesse informazioni prima di incontrare le persone seguite.
manual-record-daily = Diario, presenze e consegne
    .keeper = Operatori in turno
    .retention = Dieci anni

## 8 Services, from access to discharge

manual-care-step-welcome = Accoglienza
    .done = Presentazione dell’operatore di riferimento, visita al servizio o alla casa, consensi, persone delegate al ritiro
    .answers = Operatore di riferimento
    .record = Fascicolo personale
manual-care-step-daily = Attività e visite
    .done = Si svolgono le attività e le visite previste, si annotano le presenze e i fatti rilevanti
    .answers = Operatori in turno
    .record = Diario e consegne
# Note in the margin: the records that the section leaves behind.
manual-care-provision-records = Fascicolo personale, diario, registro delle presenze
manual-care-welcome =
    <strong>Accoglienza.</strong> L’avvio si prepara con un incontro, in sede o a casa, e con un periodo di prova. Il primo giorno la persona conosce il nome di chi la seguirà e riceve un foglio con orari e recapiti. Si raccolgono i consensi, le allergie, le persone da avvisare; per i minori anche i nomi di chi può venirli a prendere, con un documento.
manual-care-daily =
    <strong>Attività e visite.</strong> Il programma dei centri si concorda con chi li frequenta ed è affisso; quello delle visite si conferma ogni venerdì per la settimana seguente. Le consegne fra gli operatori sono scritte e lette insieme; ciò che non è scritto si considera non avvenuto. Un minore si affida soltanto alle persone delegate. In casa non si fa nulla che il piano non preveda, salvo un’emergenza, che si registra.
manual-care-safety =
    <strong>Situazioni critiche.</strong> Infortuni, malori, allontanamenti, cadute in casa e sospetti di maltrattamento hanno ciascuno un protocollo di una pagina, conosciuto da tutti e provato due volte l’anno. Il coordinatore è reperibile in tutte le ore di servizio; l’evento si registra entro la fine del turno e si comunica nello stesso giorno alla famiglia e all’ente che ha affidato il servizio.

## 9 Satisfaction

manual-performance-satisfaction =
    <strong>Soddisfazione.</strong> Una volta l’anno, a maggio, si raccoglie il giudizio di famiglie, persone anziane, scuole e comuni con questionari anonimi, brevi e disponibili in più lingue; ai bambini si propone un gioco con le figure. Chi preferisce parlare è ascoltato da una persona di un’altra cooperativa del consorzio. I risultati sono discussi nelle riunioni dei centri e pubblicati nella Carta dei servizi insieme alle decisioni prese; sotto il sessanta per cento di risposte si cercano prima di tutto le ragioni del silenzio.
