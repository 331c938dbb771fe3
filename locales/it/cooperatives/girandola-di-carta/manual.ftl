### La Girandola di Carta: where its manual differs from that of the residential services of type A.
### It works with children, schools and the elderly: there are no guests, houses or therapies, but groups, families and homes.

manual-context-analysis =
    La domanda cambia con la popolazione: meno classi, più alunni che hanno bisogno di sostegno, più anziani che vivono soli. All’esterno pesano i bilanci dei comuni, le ore assegnate alle scuole, le regole di accreditamento dell’assistenza domiciliare e le distanze da percorrere. All’interno contano la stabilità dei gruppi di lavoro, i contratti a tempo parziale, la difficoltà di trovare supplenti e la capacità di documentare ciò che si fa lontano dalle sedi. La Direzione valuta questi fattori uno per uno e ne ricava i rischi e le opportunità del capitolo 6.
manual-leadership-focus =
    <strong>Bambini, famiglie e anziani al centro.</strong> Ogni gruppo di ragazzi dedica un pomeriggio al mese a dire che cosa va e che cosa cambiare; al centro anziani lo fa l’assemblea dei frequentanti. Le famiglie sono incontrate una per una almeno tre volte l’anno, le scuole a ogni quadrimestre. Un rappresentante dei genitori e uno degli anziani partecipano alla parte del riesame che riguarda i servizi. Tempi, impegni e modo di presentare un reclamo sono pubblicati nella Carta dei servizi, a cui il manuale dà attuazione.
manual-support-infrastructure =
    <strong>Sedi e mezzi.</strong> Le sedi sono fatte per età diverse: arredi a misura di bambino, percorsi senza gradini, un cortile in comune. Per ciascuna esiste un fascicolo con autorizzazione, impianti, verifiche, piano di emergenza e manutenzioni. Il coordinatore controlla ogni mese sicurezza, giochi e igiene con una lista di riscontro; ciò che può ferire si toglie subito e si registra. Chi lavora a scuola o a domicilio segnala per iscritto i pericoli che incontra: il coordinatore ne parla con l’istituto o con la famiglia entro due giorni. I veicoli hanno un libretto di bordo con scadenze e controlli prima dell’uso.
manual-support-measuring =
    <strong>Strumenti di misura.</strong> Per capire se un percorso procede usiamo colloqui, griglie di osservazione e questionari. Sono concordati con le scuole e i servizi sociali, si applicano a scadenze fisse e non si modificano senza il parere del Responsabile qualità: altrimenti i confronti fra gli anni perdono valore. Presenze e orari delle visite si registrano con un’applicazione, controllata a campione ogni mese.
manual-support-awareness =
    Ogni operatore deve saper dire a che cosa serve il proprio lavoro, quale obiettivo lo riguarda e che cosa accade se una regola non è seguita: un bambino affidato alla persona sbagliata, una visita dimenticata, un’assenza non annotata. Il coordinatore lo verifica nei colloqui individuali; l’auditor lo chiede, con parole semplici, durante ogni audit. Tirocinanti e volontari ricevono le stesse informazioni prima di incontrare le persone.
manual-record-daily = Diario del gruppo, registro delle presenze e delle visite a domicilio
    .keeper = Educatori e assistenti
    .retention = Dieci anni
manual-care-step-welcome = Accoglienza
    .done = Incontro con la famiglia o con l’anziano, presentazione del gruppo e delle regole, consensi, deleghe per il ritiro e assegnazione dell’operatore di riferimento
    .answers = Operatore di riferimento
    .record = Fascicolo personale
manual-care-step-daily = Attività
    .done = Si svolgono le attività e le visite previste, si annotano presenze, progressi e fatti rilevanti
    .answers = Educatori e assistenti
    .record = Diario e registro
manual-care-requirements-agreements =
    Prima di firmare una convenzione o partecipare a una gara il Direttore verifica, con l’area servizi e l’amministrazione, che organico, spazi, titoli e costi richiesti siano sostenibili; l’esito è annotato nella <strong>scheda di riesame dell’offerta</strong>. Le variazioni in corso d’opera seguono la stessa strada e sono comunicate al gruppo prima di essere applicate. Con la famiglia o con l’anziano si firma un patto di servizio, scritto in parole semplici e, se serve, letto con un mediatore linguistico.
manual-care-provision-records = Fascicolo personale, diario del gruppo, registro delle visite
manual-care-welcome =
    <strong>Accoglienza.</strong> L’ingresso si prepara con un colloquio e, nei centri, con una o due settimane di prova; a domicilio e a scuola il primo incontro si fa in due, con il coordinatore. Il primo giorno la persona e la famiglia conoscono il nome di chi le seguirà, gli orari e il modo di avvisare di un’assenza. Si raccolgono consensi, allergie, deleghe per il ritiro, persone da avvisare; per gli anziani anche abitudini, terapie assunte e medico di riferimento.
manual-care-daily =
    <strong>Attività.</strong> Il programma della settimana è affisso e consegnato alle famiglie. Ogni gruppo ha sempre due adulti; il rapporto fra adulti e ragazzi è verificato all’inizio di ogni turno e nessuna uscita parte se non è rispettato. Presenze, ritiri e visite si registrano nel momento in cui avvengono. Un’assenza non annunciata si verifica con una telefonata entro mezz’ora; una porta che non si apre, a casa di un anziano, fa partire subito il protocollo di emergenza.
manual-care-safety =
    <strong>Situazioni critiche.</strong> La scomparsa di un minore, un infortunio, un malore, una caduta a domicilio, un sospetto di maltrattamento hanno ciascuno un protocollo di una pagina, affisso in sede e provato due volte l’anno. Il coordinatore è reperibile negli orari di tutti i servizi; l’evento si registra entro la fine del turno e si comunica alla famiglia e all’ente committente. Il sospetto di maltrattamento si segnala lo stesso giorno al Direttore, che informa i servizi sociali o l’autorità giudiziaria.
manual-performance-satisfaction =
    <strong>Soddisfazione.</strong> A maggio, prima della chiusura delle scuole, si raccoglie il giudizio di famiglie, anziani, insegnanti ed enti con questionari anonimi e brevi, disponibili in più lingue; i ragazzi si esprimono con un gioco preparato dagli educatori. Chi preferisce parlare è ascoltato da una persona di un’altra cooperativa del consorzio. I risultati sono discussi con i gruppi e pubblicati nella Carta dei servizi insieme alle decisioni prese; sotto il sessanta per cento di risposte si cercano prima di tutto le ragioni del silenzio.
manual-improvement-events =
    Alcuni fatti richiedono sempre l’analisi delle cause, anche quando il danno è stato evitato: la scomparsa, anche breve, di un minore, gli infortuni nelle attività e nei tragitti, le cadute a domicilio, un ritiro affidato alla persona sbagliata, le violazioni dei dati personali e ogni reclamo fondato che tocchi la dignità della persona. Il gruppo di analisi comprende un operatore di un altro servizio e, quando lo desidera, la famiglia o la persona coinvolta.
