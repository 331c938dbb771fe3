### The quality manual: texts that every organisation shares.
### Where care cooperatives (type A), work-integration cooperatives (type B) and the consortium differ, the same id
### stands again in types/a/manual.ftl, types/b/manual.ftl or types/consortium/manual.ftl and wins there.
### Chapters 4 to 10 carry the numbers of the clauses of the standard; the numbers are set by the template.
### The tone is that of a working document: who does what, when, with which record. Roles are named as posts
### (« il Responsabile qualità »), never as persons. Do not take over wording of the standard.

## Cover

manual-title = Manuale della qualità
# Two lines on the cover.
manual-subtitle = Sistema di gestione per la qualità<br>{ $standard-name }
# Heading of the small notes in the margin that name the records of a section.
manual-records = Registrazioni

## 1 The organisation

manual-introduction-title = L’organizzazione
manual-introduction-identity-title = Chi siamo
# Follows the organisation's own presentation. Replaced by each type's own text.
manual-introduction-identity =
    Siamo parte del consorzio { $consortium-name }, con cui condividiamo la politica per la qualità e le regole del sistema di gestione.
# Says how many people belong to the organisation and work in it. Replaced by each type's own text.
manual-introduction-workforce =
    La base sociale conta { $workforce-members ->
        [one] un socio
       *[other] { $workforce-members } soci
    } e il lavoro quotidiano è affidato a { $workforce-employees ->
        [one] una persona dipendente
       *[other] { $workforce-employees } persone dipendenti
    }. Nell’ultimo anno ciascuna ha seguito in media { $workforce-training-hours ->
        [one] un’ora
       *[other] { $workforce-training-hours } ore
    } di formazione.
manual-introduction-legal-name = Denominazione
manual-introduction-founded = Anno di costituzione
manual-introduction-vat = Partita IVA
manual-introduction-register = Iscrizione all’albo
manual-introduction-address = Sede legale
manual-introduction-phone = Telefono
manual-introduction-email = Posta elettronica
manual-introduction-certified-email = Posta certificata
manual-introduction-web = Sito
manual-introduction-network-title = La rete consortile
manual-introduction-network =
    Il consorzio { $consortium-name } riunisce { $member-count ->
        [one] una cooperativa sociale
       *[other] { $member-count } cooperative sociali
    }: { $members }. Le cooperative di tipo A si prendono cura delle persone, quelle di tipo B creano lavoro per chi ne è escluso: insieme rendono possibile lo stesso percorso, dalla cura alla vita ordinaria.
manual-introduction-network-shared =
    Il consorzio cura per tutti la politica per la qualità, le regole di questo manuale, gli audit interni e il confronto fra gli indicatori. Ogni cooperativa resta responsabile dei propri servizi, dei propri obiettivi e delle proprie registrazioni, e riferisce al consorzio con la relazione annuale che alimenta il riesame di direzione.
manual-introduction-services-title = Che cosa facciamo
# Stands above the table of areas and services.
manual-introduction-services =
    La tabella riporta i servizi attivi alla data di questa revisione. Un servizio che si apre, si chiude o si sposta comporta la revisione del manuale.
# Heads of the table of services.
manual-introduction-service = Servizio
manual-introduction-offer = Che cosa offre
manual-introduction-office = Sede
manual-introduction-contact = Responsabile
manual-introduction-offices-title = Dove siamo
manual-introduction-offices =
    Ogni sede ha un recapito a cui risponde una persona, non una registrazione, negli orari indicati. Fuori orario un messaggio indica il numero da chiamare per le urgenze.
# Heads of the table of offices.
manual-introduction-address-short = Indirizzo
manual-introduction-contacts = Recapiti
manual-introduction-hours = Orario
manual-introduction-reading-title = Come si legge il manuale
manual-introduction-reading =
    I capitoli da 4 a 10 hanno lo stesso numero dei punti della norma, così che operatori, committenti e valutatori trovino ogni argomento dove se lo aspettano. Il manuale dice <strong>che cosa facciamo e chi ne risponde</strong>; il modo di eseguire le singole attività è descritto nelle procedure e nelle istruzioni operative, richiamate per nome. Gli allegati raccolgono la politica, l’organigramma, la mappa dei processi e le due matrici che collegano il manuale alla norma e i processi ai ruoli.
manual-introduction-reading-copies =
    Fa fede la copia pubblicata nell’archivio documentale. Le copie stampate e consegnate secondo la lista di distribuzione sono controllate e vengono sostituite a ogni revisione; ogni altra stampa vale solo come consultazione nel giorno in cui è fatta.

## 2 Scope, exclusions, references

manual-scope-title = Campo di applicazione e riferimenti
manual-scope-field-title = Campo di applicazione
manual-scope-boundaries =
    Sono compresi i processi che precedono e seguono il contatto con le persone: la progettazione e la partecipazione agli affidamenti pubblici, la selezione e la formazione del personale, gli acquisti, la gestione dei reclami, la verifica dei risultati. Sono compresi anche i processi affidati all’esterno, per i quali l’organizzazione risponde come se li svolgesse direttamente. Restano fuori la contabilità generale e gli adempimenti societari, sottoposti ai controlli di legge e della revisione cooperativa.
manual-scope-exclusions-title = Requisiti non applicabili
# Follows the organisation's own statement of what is not applied and why.
manual-scope-exclusions =
    Un requisito si dichiara non applicabile solo quando manca l’attività a cui si riferisce, mai perché applicarlo costa. Il Responsabile qualità riesamina ogni anno queste dichiarazioni: se un servizio cambia, ne scrive il motivo e la Direzione lo approva con la revisione del manuale.
manual-scope-references-title = Riferimenti
manual-scope-references =
    La tabella elenca le norme da cui il sistema dipende più direttamente. L’elenco completo delle prescrizioni applicabili, con la data dell’ultima verifica e l’incaricato, è tenuto dall’amministrazione e aggiornato almeno ogni sei mesi e a ogni novità segnalata dal consorzio.
manual-scope-reference = Riferimento
manual-scope-subject = Oggetto

## 3 Terms

manual-terms-title = Termini
manual-terms-introduction =
    Usiamo le parole della norma nel loro significato corrente. Le voci che seguono hanno invece un senso proprio nel nostro lavoro, oppure sono state scelte per non chiamare la stessa cosa in due modi diversi: vanno usate così nei verbali, nelle procedure e nei rapporti con i committenti.
manual-terms-term = Termine
manual-terms-definition = Significato

## 4 Context

manual-context-title = Contesto dell’organizzazione
manual-context-analysis-title = L’organizzazione e il suo contesto
# The notes in the margin name the records that the section leaves behind; “manual-records” is their heading.
manual-context-analysis-records = Analisi del contesto
# Replaced by each type's own text: what outside and inside shapes the work.
manual-context-analysis =
    La Direzione esamina ogni anno i fattori esterni e interni che possono aiutare o ostacolare i risultati attesi.
manual-context-sources =
    L’analisi del contesto è un documento breve, rivisto dalla Direzione ogni anno in preparazione del riesame e ogni volta che cambia qualcosa di rilevante: una nuova convenzione, una legge, l’apertura o la chiusura di una sede. Si fonda su fonti verificabili:
    <ul>
    <li>i piani sociali e sanitari del territorio e gli atti degli enti committenti;</li>
    <li>le richieste di accesso, le liste di attesa e i motivi per cui una richiesta non viene accolta;</li>
    <li>i reclami, le segnalazioni e i questionari degli ultimi due anni;</li>
    <li>il bilancio, il ricambio del personale e l’andamento delle assenze;</li>
    <li>il confronto fra le cooperative del consorzio sugli stessi indicatori.</li>
    </ul>
manual-context-climate =
    Nell’analisi entra anche il cambiamento climatico, per gli effetti che può avere sulle persone e sulle sedi: ondate di calore, interruzioni dell’energia o dell’acqua, difficoltà negli spostamenti. Quando un effetto è rilevante diventa un rischio del registro e riceve un’azione.
manual-context-parties-title = Le parti interessate
manual-context-parties-records = Elenco delle parti interessate
manual-context-parties =
    Chiamiamo parti interessate coloro dai quali dipende il senso del nostro lavoro o che ne subiscono gli effetti. Per ciascuna la Direzione stabilisce quali attese diventano un impegno e come si verifica che sia mantenuto. L’elenco si riesamina una volta l’anno, ascoltando chi rappresenta le parti e non solo chi lavora con loro.
manual-context-party = Parte interessata
manual-context-needs = Che cosa si attende
manual-context-response = Come rispondiamo
manual-context-field-title = Campo di applicazione del sistema
manual-context-field =
    Il campo di applicazione, con i confini e i requisiti non applicabili, è dichiarato nel capitolo 2. La Direzione lo ha stabilito tenendo conto dei fattori di contesto, delle attese appena descritte e dei servizi effettivamente svolti; lo rende disponibile a chiunque ne faccia richiesta, insieme alla politica.
manual-context-processes-title = Il sistema e i suoi processi
manual-context-processes-records = Schede di processo, verbali degli incontri semestrali
manual-context-processes =
    Il lavoro è descritto per processi: ognuno ha un responsabile, un inizio e una fine riconoscibili, ciò che riceve e ciò che consegna. I processi di <strong>direzione</strong> fissano la rotta e verificano i risultati; quelli <strong>primari</strong> arrivano alle persone, ai clienti o alle associate; quelli di <strong>supporto</strong> danno mezzi, competenze e informazioni agli altri. La mappa e le schede dei processi sono in allegato.
manual-context-processes-owner =
    Il responsabile di un processo ne conosce i rischi, ne raccoglie gli indicatori, propone le modifiche e tiene aggiornati procedure e moduli. Può delegare attività, non la responsabilità del risultato. Due volte l’anno incontra il Responsabile qualità per confrontare risultati e obiettivi; il verbale di questo incontro è una delle fonti del riesame.

## 5 Leadership

manual-leadership-title = Guida e responsabilità
manual-leadership-commitment-title = L’impegno della Direzione
manual-leadership-commitment-records = Resoconti delle visite, delibere del Consiglio
# “Direzione” means the director, and the president together with the director where the course is set; keep one word for it.
manual-leadership-commitment =
    La <strong>Direzione</strong>, cioè il Direttore e, per le scelte di indirizzo, il Presidente con lui, risponde dell’efficacia del sistema davanti al Consiglio di amministrazione e ai soci. Questa responsabilità non si delega: si esercita con decisioni che lasciano traccia.
    <ul>
    <li>Propone ogni anno al Consiglio gli obiettivi per la qualità insieme al bilancio preventivo, così che nessun obiettivo resti senza risorse.</li>
    <li>Visita ogni sede almeno una volta l’anno, incontra il personale e le persone che la frequentano e ne scrive un breve resoconto.</li>
    <li>Legge personalmente i reclami gravi e le segnalazioni di evento avverso entro il giorno lavorativo successivo.</li>
    <li>Apre il riesame di direzione con lo stato delle decisioni prese nel riesame precedente.</li>
    <li>Sostiene chi segnala un errore: una segnalazione in buona fede non è mai motivo di richiamo.</li>
    </ul>
# Replaced by each type's own text: how attention to the people served is kept in view.
manual-leadership-focus =
    Le attese di chi riceve i nostri servizi sono raccolte, tradotte in requisiti e verificate a intervalli stabiliti.
manual-leadership-policy-title = La politica per la qualità
manual-leadership-policy-records = Politica firmata, verbali delle riunioni di gruppo
manual-leadership-policy =
    La politica è comune al consorzio e alle sue cooperative ed è riportata integralmente in allegato. Il Presidente la firma; il Consiglio di amministrazione ne verifica l’attualità ogni anno, nella seduta dedicata al riesame. Da ogni impegno della politica discende almeno un obiettivo misurabile, oppure una ragione scritta per cui in quell’anno non viene fissato.
manual-leadership-policy-communication =
    La politica è affissa in ogni sede, pubblicata sul sito e consegnata con il contratto di lavoro. Il responsabile di ogni gruppo ne discute con i colleghi almeno una volta l’anno, partendo da un caso accaduto: il verbale della riunione ne dà atto. Alle parti interessate è consegnata a richiesta, anche nelle lingue in cui è stata tradotta.
manual-leadership-roles-title = Ruoli, responsabilità e autorità
manual-leadership-roles-records = Lettere di incarico, elenco delle sostituzioni
manual-leadership-roles =
    L’organigramma in allegato mostra i legami fra le funzioni e i nomi di chi le ricopre; la matrice delle responsabilità dice chi risponde di ciascun processo. La tabella riassume i compiti per la qualità. Gli incarichi sono conferiti per iscritto e accettati con una firma; in caso di assenza superiore a cinque giorni il sostituto è indicato in anticipo. I nomi degli incarichi valgono per donne e uomini.
manual-leadership-role = Ruolo
manual-leadership-duties = Compiti e autorità
manual-role-board = Consiglio di amministrazione
manual-role-board-duties = Approva la politica, gli obiettivi e le risorse; nomina la Direzione e il Responsabile qualità; riceve il verbale del riesame.
manual-role-president = Presidente
manual-role-president-duties = Rappresenta l’organizzazione, firma la politica e approva il manuale; decide sui reclami in seconda istanza.
manual-role-director = Direttore
manual-role-director-duties = Assegna persone e mezzi, firma convenzioni e contratti entro i limiti di delega, conduce il riesame e ne fa eseguire le decisioni.
manual-role-quality = Responsabile qualità
manual-role-quality-duties = Cura manuale, procedure e registrazioni; programma gli audit; segue non conformità e azioni correttive. Riferisce direttamente alla Direzione e può sospendere un’attività fuori dalle regole fino alla decisione del Direttore.
manual-role-administration = Responsabile amministrativo
manual-role-administration-duties = Gestisce acquisti, fornitori qualificati, scadenze di contratti e autorizzazioni, protezione dei dati insieme al referente incaricato.
manual-role-personnel = Responsabile del personale e della formazione
manual-role-personnel-duties = Cura selezione, inserimento, piano formativo e fascicoli del personale; verifica titoli, iscrizioni professionali e idoneità alla mansione.
manual-role-safety = Responsabile del servizio di prevenzione e protezione
manual-role-safety-duties = Valuta i rischi per chi lavora, propone le misure, tiene prove di emergenza e registro degli infortuni e dei quasi infortuni.
# Replaced by each type's own text: the three roles nearest to the work.
manual-role-line = Responsabile dei servizi
manual-role-line-duties = Risponde dei processi primari e dei loro risultati, approva le registrazioni e propone le modifiche.
manual-role-group = Responsabile di gruppo
manual-role-group-duties = Organizza il lavoro del gruppo, ne cura le riunioni e ne tiene le registrazioni.
manual-role-contact = Operatore di riferimento
manual-role-contact-duties = È il primo interlocutore di chi riceve il servizio e ne raccoglie osservazioni e richieste.
manual-role-staff = Tutto il personale
manual-role-staff-duties = Applica le procedure, registra ciò che fa nel momento in cui lo fa, segnala errori, pericoli e proposte.

## 6 Planning

manual-planning-title = Pianificazione
manual-planning-risks-title = Rischi e opportunità
manual-planning-risks-records = Registro dei rischi e delle opportunità
manual-planning-risks =
    Ogni responsabile di processo valuta con il proprio gruppo che cosa può impedire il risultato atteso e che cosa può migliorarlo. A ciascuna voce si assegnano due punteggi da 1 a 5: la <strong>probabilità</strong> che si verifichi e l’<strong>impatto</strong> sulle persone, sulla continuità del servizio e sull’organizzazione. Il prodotto dei due dà il livello.
manual-planning-risks-levels =
    <ul>
    <li><strong>Da 1 a 6, basso:</strong> si tiene sotto osservazione e si rivaluta una volta l’anno.</li>
    <li><strong>Da 8 a 12, medio:</strong> si stabilisce un’azione con responsabile e scadenza, verificata al controllo semestrale.</li>
    <li><strong>Da 15 a 25, alto:</strong> decide la Direzione entro trenta giorni; l’azione ha precedenza sulle risorse disponibili e lo stato è aggiornato ogni mese.</li>
    </ul>
manual-planning-risks-review =
    Il registro è aggiornato in preparazione del riesame e dopo ogni evento avverso, reclamo grave o non conformità ripetuta. Un’azione si considera efficace quando, alla verifica, il livello si è ridotto o l’opportunità è stata colta; altrimenti si cambia azione, non punteggio. Le opportunità seguono lo stesso metodo: l’impatto è il vantaggio atteso.
manual-planning-risks-caption = Rischi e opportunità con le azioni in corso
manual-planning-risk = Rischio od opportunità
manual-planning-action = Azione
manual-planning-owner = Responsabile
manual-planning-likelihood = Probabilità
manual-planning-impact = Impatto
# Short heads of narrow columns: likelihood, impact, level (their product).
manual-planning-likelihood-short = P
manual-planning-impact-short = I
manual-planning-level-short = L
manual-planning-level-key = P probabilità, I impatto, L livello (P × I).
manual-planning-kind-risk = Rischio
manual-planning-kind-opportunity = Opportunità
# Heads of the two parts of the table of risks.
manual-planning-risks-heading = Rischi
manual-planning-opportunities-heading = Opportunità
# Key of the matrix of risks: the three levels.
manual-planning-level-low = basso
manual-planning-level-medium = medio
manual-planning-level-high = alto
# Read aloud in place of the matrix of risks.
manual-planning-matrix-alt = Matrice di cinque righe e cinque colonne: le righe sono la probabilità, le colonne l’impatto; ogni casella porta il numero dei rischi e delle opportunità che vi ricadono.
manual-planning-objectives-title = Obiettivi per la qualità
manual-planning-objectives-records = Programma annuale degli obiettivi
manual-planning-objectives =
    Gli obiettivi traducono la politica in risultati che si possono misurare. Sono pochi, hanno un responsabile che li ha accettati e un valore di partenza; il programma annuale indica attività, mezzi e scadenze per raggiungerli. La Direzione li definisce nel riesame, entro febbraio, e il Consiglio li approva; lo stato si verifica a giugno e a novembre.
manual-planning-objective = Obiettivo e indicatore
manual-planning-objectives-reached =
    Di un obiettivo raggiunto per due anni di seguito la Direzione decide se confermarlo, renderlo più impegnativo o farne uno standard di lavoro, controllato ma non più elencato, per lasciare il posto a un altro. Un obiettivo mancato non si cancella: il responsabile ne spiega le cause nel riesame e la Direzione decide se confermarlo, correggerlo o destinarvi altre risorse.
manual-planning-changes-title = Pianificazione delle modifiche
manual-planning-changes-records = Scheda di modifica
manual-planning-changes =
    Aprire o spostare una sede, cambiare un fornitore essenziale, adottare un nuovo programma informatico o riorganizzare i turni può mettere a rischio la continuità. Prima di decidere, chi propone la modifica compila una <strong>scheda di modifica</strong> che risponde a cinque domande: perché si cambia, che cosa può andare storto, chi deve essere avvisato e formato, quali documenti vanno aggiornati, come si torna indietro se non funziona. Il Direttore autorizza, il Responsabile qualità verifica l’esito dopo tre mesi.

## 7 Support

manual-support-title = Supporto
manual-support-resources-title = Risorse
manual-support-resources-records = Organico approvato, fascicoli di sede, elenco degli strumenti
manual-support-people =
    <strong>Persone.</strong> La Direzione stabilisce ogni anno l’organico di ciascun servizio a partire dagli standard di legge, dalle convenzioni e dai bisogni rilevati. Le assenze improvvise si coprono secondo il piano delle sostituzioni, tenuto in ogni sede: chi sostituisce ha già svolto almeno un turno in affiancamento. Il ricambio del personale è fra gli indicatori degli obiettivi, perché la stabilità delle relazioni è parte della qualità.
# Replaced by each type's own text: places, vehicles, equipment.
manual-support-infrastructure =
    <strong>Sedi e mezzi.</strong> Ogni sede ha un fascicolo con autorizzazioni, impianti, verifiche periodiche e manutenzioni. Il responsabile amministrativo tiene lo scadenzario e lo controlla il primo giorno lavorativo del mese.
# Replaced by each type's own text: the conditions in which people work and live.
manual-support-environment =
    <strong>Ambiente di lavoro.</strong> La Direzione cura le condizioni che permettono di lavorare bene: turni sostenibili, spazi adeguati, momenti di confronto.
# Replaced by the types whose measuring is of another kind.
manual-support-measuring =
    <strong>Strumenti di misura.</strong> Gli strumenti da cui dipende una decisione (bilance, termometri, misuratori di pressione, registratori di temperatura) sono elencati, identificati con un’etichetta e verificati alla scadenza indicata. Se uno strumento risulta fuori tolleranza si mette da parte e si valutano i dati raccolti dopo l’ultima verifica valida. Anche i questionari sono strumenti di misura: non si modificano senza il parere del Responsabile qualità, altrimenti i confronti fra gli anni perdono valore.
manual-support-knowledge =
    <strong>Conoscenza.</strong> Ciò che si impara non deve andare via con le persone. Chi lascia un incarico prepara un passaggio di consegne scritto e affianca chi subentra per almeno una settimana; i casi e i lavori più istruttivi sono discussi in un incontro annuale fra le cooperative del consorzio e raccolti in schede consultabili da tutti.
manual-support-competence-title = Competenza
manual-support-competence-records = Profili di ruolo, schede di valutazione, piano formativo
manual-support-competence =
    Per ogni ruolo esiste un <strong>profilo</strong> che indica titoli, esperienza e capacità richieste. Il Responsabile del personale confronta il profilo con il curriculum prima dell’assunzione e, una volta l’anno, con la scheda di valutazione che il responsabile del gruppo compila insieme all’interessato in uno dei due colloqui individuali. Dalle differenze nasce il piano di formazione, approvato dalla Direzione entro febbraio.
manual-support-competence-induction =
    Chi entra è affiancato per tre mesi: accoglienza e consegna dei documenti il primo giorno, formazione sulla sicurezza entro la prima settimana, lavoro con un collega esperto che tiene un breve diario, colloqui dopo il primo e il terzo mese. Nelle prime quattro settimane nessuno lavora da solo.
manual-support-competence-effect =
    La formazione si valuta due volte: subito, con il questionario dei partecipanti, e dopo tre mesi, quando il responsabile del gruppo verifica se qualcosa è cambiato nel lavoro. Un corso che non produce effetti non si ripete uguale. Attestati, valutazioni e ore stanno nel fascicolo personale.
manual-support-awareness-title = Consapevolezza
# Replaced by each type's own text.
manual-support-awareness =
    Ogni persona deve saper dire a che cosa serve il proprio lavoro, quale obiettivo la riguarda e che cosa accade se una regola non è seguita. Il responsabile del gruppo lo verifica nei colloqui individuali; l’auditor lo chiede, con parole semplici, durante ogni audit.
manual-support-communication-title = Comunicazione
manual-support-communication-records = Piano di comunicazione
manual-support-communication =
    Le comunicazioni che riguardano la qualità seguono un piano. Per ogni argomento si sa chi parla, a chi, quando e con quale mezzo; ciò che non è nel piano passa dalla Direzione. I rapporti con la stampa sono riservati al Presidente.
manual-support-subject = Argomento
manual-support-who = Chi comunica
manual-support-whom = A chi
manual-support-when = Quando e come
# The rows of the communication plan: subject, sender, addressees, time and means.
manual-communication-policy = Politica e obiettivi
    .who = Direzione
    .whom = Tutto il personale e i soci
    .when = A marzo, in assemblea e con nota scritta
manual-communication-results = Risultati e indicatori
    .who = Responsabile qualità
    .whom = Responsabili e gruppi di lavoro
    .when = Ogni sei mesi, in riunione
manual-communication-shift = Consegne fra i turni
    .who = Personale in servizio
    .whom = Turno successivo
    .when = A ogni cambio, sul registro delle consegne
manual-communication-service = Servizi, regole e costi
    .who = Responsabile del servizio
    .whom = Chi riceve il servizio e i suoi familiari
    .when = Al primo contatto e a ogni variazione, a voce e per iscritto
manual-communication-client = Andamento delle attività
    .who = Direttore
    .whom = Enti e aziende committenti
    .when = Secondo contratto, con relazione scritta
manual-communication-event = Eventi gravi ed emergenze
    .who = Direttore
    .whom = Familiari, enti, autorità competenti
    .when = Subito, per telefono; rapporto scritto entro il giorno dopo
manual-communication-report = Bilancio sociale
    .who = Presidente
    .whom = Tutte le parti interessate
    .when = Una volta l’anno, sul sito e in un incontro pubblico
manual-support-documents-title = Informazioni documentate
manual-support-documents-records = Elenco dei documenti in vigore
manual-support-documents =
    I documenti del sistema sono ordinati su quattro livelli; ciascuno rimanda a quello superiore e non lo ripete.
    <ol>
    <li><strong>Politica, manuale e, nelle cooperative, Carta dei servizi</strong>: gli impegni e il quadro delle responsabilità, approvati dal Presidente.</li>
    <li><strong>Procedure</strong>: lo svolgimento dei processi che coinvolgono più funzioni, verificate dal Responsabile qualità.</li>
    <li><strong>Istruzioni operative e protocolli</strong>: le attività di un servizio o di una sede, approvati dal responsabile del servizio.</li>
    <li><strong>Moduli e registrazioni</strong>: le prove di ciò che è stato fatto.</li>
    </ol>
manual-support-documents-control =
    Ogni documento porta titolo, codice, revisione, data, autore e approvazione. Il Responsabile qualità tiene l’elenco dei documenti in vigore, pubblica le nuove revisioni nell’archivio documentale, avvisa i destinatari e ritira le copie superate; una copia dei documenti sostituiti resta in archivio, contrassegnata come superata. Le traduzioni dichiarano da quale revisione derivano e quale lingua prevale.
manual-support-documents-external =
    I documenti che vengono da fuori (leggi, convenzioni, capitolati, schede tecniche, prescrizioni mediche, disposizioni delle autorità) sono protocollati all’arrivo e consegnati a chi li deve applicare. I dati personali e sanitari sono accessibili solo agli incaricati; le copie di sicurezza dell’archivio informatico sono giornaliere e il loro ripristino è provato ogni sei mesi.
# $control-retention-years is the general rule of the document control data.
manual-support-documents-retention =
    Le registrazioni restano leggibili e rintracciabili per tutto il tempo di conservazione. Salvo termini di legge più lunghi, la regola generale è di { $control-retention-years ->
        [one] un anno
       *[other] { $control-retention-years } anni
    } dalla chiusura; trascorso il termine si distruggono con verbale. La tabella elenca le registrazioni principali.
manual-support-records-caption = Registrazioni principali
manual-support-record = Registrazione
manual-support-keeper = Chi la tiene
manual-support-retention = Conservazione
# The rows of the table of records: name, keeper, how long it is kept.
manual-record-review = Verbali del riesame e relazioni annuali
    .keeper = Responsabile qualità
    .retention = { $control-retention-years ->
        [one] Un anno
       *[other] { $control-retention-years } anni
    }
manual-record-audit = Programma e rapporti di audit
    .keeper = Responsabile qualità
    .retention = Due cicli triennali di audit
manual-record-nonconformity = Registro delle non conformità, dei reclami e delle azioni
    .keeper = Responsabile qualità
    .retention = { $control-retention-years ->
        [one] Un anno
       *[other] { $control-retention-years } anni
    }
manual-record-personnel = Fascicoli del personale e piano formativo
    .keeper = Responsabile del personale
    .retention = Durata del rapporto e dieci anni
manual-record-supplier = Elenco e valutazione dei fornitori
    .keeper = Responsabile amministrativo
    .retention = Durata del rapporto e cinque anni
manual-record-maintenance = Fascicoli di sede, manutenzioni e verifiche degli strumenti
    .keeper = Responsabile amministrativo
    .retention = Vita dell’impianto o dello strumento
# Replaced by each type's own text: the two records that belong to the core processes.
manual-record-core = Fascicoli dei servizi
    .keeper = Responsabile di servizio
    .retention = Durata del servizio e dieci anni
manual-record-daily = Registri delle attività quotidiane
    .keeper = Responsabile di servizio
    .retention = Cinque anni

## 8 Operation: the title is shared, the text stands in the files of the types

manual-operation-title = Attività operative
# Heads of the table of steps that opens chapter 8.
manual-operation-step = Fase
manual-operation-done = Che cosa si fa
manual-operation-answers = Chi risponde
manual-operation-record = Registrazione
manual-operation-steps-caption = Le fasi del percorso
manual-operation-standards-caption = Standard di qualità dei servizi
manual-operation-service = Servizio
manual-operation-factor = Fattore di qualità e indicatore

## 9 Performance evaluation

manual-performance-title = Valutazione delle prestazioni
manual-performance-monitoring-title = Misure, indicatori e soddisfazione
manual-performance-monitoring-records = Schede degli indicatori, relazione annuale
manual-performance-monitoring =
    Misuriamo ciò che serve a decidere. Ogni indicatore ha una scheda che dice che cosa si conta, da quale registro, chi lo rileva e con quale frequenza: così il dato è lo stesso chiunque lo calcoli. I responsabili di processo inviano i dati al Responsabile qualità entro il giorno 15 del mese che segue il periodo; un dato mancante è a sua volta una segnalazione.
manual-performance-indicators =
    Il grafico mette a confronto, per ogni obiettivo, l’ultimo valore rilevato e il valore atteso; la tabella aggiunge gli anni precedenti. Li leggiamo insieme alla storia del servizio: un valore che peggiora apre una domanda prima che un giudizio.
# Read aloud in place of the chart; the table that follows it gives the same figures.
manual-performance-chart-alt = Grafico a barre orizzontali, una per obiettivo: la barra è il valore attuale, il segno verticale il valore atteso. La tabella che segue riporta gli stessi valori.
manual-performance-trend = Gli stessi indicatori negli ultimi anni
manual-performance-objective = Obiettivo
# One value in the table of years; its unit stands in the column of targets. $value is a number.
manual-performance-measure = { NUMBER($value, maximumFractionDigits: 1) }
manual-performance-thresholds =
    Quando un indicatore resta fuori dal valore atteso per due rilevazioni di seguito il responsabile apre una segnalazione secondo il capitolo 10. Se lo scostamento riguarda una sola rilevazione, ne annota la causa nella scheda e ne parla nell’incontro semestrale.
# Replaced by each type's own text: how satisfaction is asked and heard.
manual-performance-satisfaction =
    <strong>Soddisfazione.</strong> Una volta l’anno si raccoglie il giudizio di chi riceve il servizio con un questionario anonimo; i risultati sono pubblicati entro sessanta giorni insieme alle decisioni prese.
# Variables: $charter-receipt-days (number): working days from the complaint to its receipt
manual-performance-complaints =
    <strong>Reclami.</strong> Chiunque può presentare un reclamo a voce, per telefono o per iscritto, anche in forma anonima. Chi lo riceve lo registra lo stesso giorno. Entro { $charter-receipt-days ->
        [one] un giorno lavorativo
       *[other] { $charter-receipt-days } giorni lavorativi
    } il Responsabile qualità ne affida l’esame a una persona non coinvolta nei fatti e ne dà ricevuta a chi lo ha presentato, con il numero di registrazione e il nome dell’incaricato; in seguito cura la risposta scritta. I reclami sono contati e classificati per argomento: un solo reclamo fondato sulla sicurezza o sul rispetto delle persone basta ad aprire un’azione correttiva.
manual-performance-report =
    <strong>Analisi.</strong> A gennaio il Responsabile qualità raccoglie in una relazione gli indicatori, i reclami, le non conformità, gli esiti degli audit, la valutazione dei fornitori e lo stato dei rischi. La relazione espone i dati, le cause che i responsabili vi hanno riconosciuto e le proposte: è il documento che apre il riesame.
manual-performance-audit-title = Audit interni
manual-performance-audit-records = Programma triennale, piani e rapporti di audit
manual-performance-audit =
    Il programma di audit è triennale: ogni processo e ogni sede sono verificati almeno una volta nel triennio, quelli con rischi alti o con reclami fondati ogni anno. Lo prepara il Responsabile qualità con il consorzio, che mette a disposizione gli auditor delle altre cooperative: nessuno verifica il proprio lavoro. Un auditor ha seguito il corso di base, ha partecipato in affiancamento ad almeno due audit ed è confermato ogni tre anni.
manual-performance-audit-steps =
    <ol>
    <li>Il piano dell’audit è comunicato alla sede con almeno dieci giorni di anticipo; per un audit su tre il giorno non è annunciato.</li>
    <li>L’auditor parte dai casi reali: sceglie alcuni fascicoli o commesse, li segue dall’inizio alla fine e parla con chi vi ha lavorato e con chi ha ricevuto il servizio.</li>
    <li>Nella riunione di chiusura espone i rilievi e ascolta le osservazioni del responsabile.</li>
    <li>Il rapporto è consegnato entro quindici giorni e distingue non conformità, osservazioni e punti di forza da diffondere.</li>
    <li>Il responsabile propone le azioni entro venti giorni; l’auditor ne verifica l’efficacia alla scadenza concordata.</li>
    </ol>
manual-performance-review-title = Riesame di direzione
manual-performance-review-records = Verbale del riesame
manual-performance-review =
    La Direzione riesamina il sistema ogni anno entro febbraio, con il Responsabile qualità e i responsabili di processo, e in via straordinaria quando un evento grave o un cambiamento importante lo richiede. Il riesame dura il tempo necessario a decidere, non a leggere: i documenti sono inviati dieci giorni prima.
manual-performance-review-inputs-title = Si esaminano
manual-performance-review-inputs =
    <ul>
    <li>lo stato delle decisioni del riesame precedente;</li>
    <li>le novità del contesto e delle parti interessate;</li>
    <li>obiettivi e indicatori, con le cause degli scostamenti;</li>
    <li>questionari, reclami, segnalazioni ed eventi avversi;</li>
    <li>non conformità, azioni correttive ed esiti degli audit, interni e dei committenti;</li>
    <li>l’adeguatezza di organico, sedi, mezzi e formazione;</li>
    <li>le prestazioni dei fornitori;</li>
    <li>rischi, opportunità ed efficacia delle azioni intraprese;</li>
    <li>le proposte di miglioramento del personale e delle persone servite.</li>
    </ul>
manual-performance-review-outputs-title = Si decide
manual-performance-review-outputs =
    Il verbale riporta decisioni, non discussioni: obiettivi e valori attesi per l’anno, miglioramenti da realizzare, modifiche al sistema e ai documenti, risorse assegnate. Ogni decisione ha un responsabile e una data. Il verbale è approvato dal Consiglio di amministrazione e una sintesi è inviata a tutto il personale e al consorzio.

## 10 Improvement

manual-improvement-title = Miglioramento
manual-improvement-general-title = Da dove nasce il miglioramento
manual-improvement-general =
    Il miglioramento nasce da ciò che non ha funzionato, da ciò che ha funzionato meglio del previsto e dalle idee di chi lavora e di chi riceve il servizio. Le tre fonti confluiscono in un unico registro, tenuto dal Responsabile qualità e visibile a tutto il personale: chi segnala può sempre sapere che cosa ne è stato.
manual-improvement-nonconformity-title = Non conformità e azioni correttive
manual-improvement-nonconformity-records = Scheda e registro delle non conformità
manual-improvement-nonconformity =
    È non conformità tutto ciò che si discosta da quanto stabilito: da una legge, da una convenzione, da una procedura, da un impegno preso con una persona. Chiunque la rilevi la registra. Il trattamento segue sempre gli stessi passi.
manual-improvement-steps =
    <ol>
    <li><strong>Contenere.</strong> Chi è presente mette in sicurezza le persone e limita le conseguenze; avvisa il responsabile del servizio nello stesso turno.</li>
    <li><strong>Registrare.</strong> Entro un giorno lavorativo la scheda descrive il fatto, con data, luogo e persone informate, senza giudizi e senza ricerca di colpe.</li>
    <li><strong>Correggere.</strong> Il responsabile decide il rimedio immediato e verifica se lo stesso problema esiste in altri servizi.</li>
    <li><strong>Cercare le cause.</strong> Per i fatti gravi o ripetuti si riunisce un piccolo gruppo, entro cinque giorni lavorativi, che risale alle cause chiedendosi perché la regola non ha retto.</li>
    <li><strong>Agire.</strong> L’azione correttiva elimina la causa; ha un responsabile, una scadenza e un segno atteso della sua efficacia.</li>
    <li><strong>Verificare.</strong> Il Responsabile qualità controlla l’efficacia dopo un tempo utile, di norma tre mesi, e chiude la scheda; se la causa è rimasta, si ricomincia dal quarto passo.</li>
    <li><strong>Aggiornare.</strong> Rischi, procedure e formazione vengono rivisti, se serve, prima della chiusura.</li>
    </ol>
# Replaced by each type's own text: events that always demand an analysis of causes.
manual-improvement-events =
    Gli infortuni, le violazioni dei dati personali e i reclami fondati che toccano la dignità o la sicurezza delle persone richiedono sempre l’analisi delle cause, anche quando il danno è stato evitato.
manual-improvement-severity-caption = Gravità e tempi di risposta
manual-improvement-severity = Gravità
manual-improvement-example = Quando
manual-improvement-deadline = Azione proposta entro
manual-improvement-decides = Chi decide
# The rows of the table of severity: level, when it is given, deadline, who decides.
manual-severity-minor = Lieve
    .example = Scostamento isolato, senza effetti sulle persone o sul risultato
    .deadline = trenta giorni
    .decides = Responsabile del servizio
manual-severity-major = Grave
    .example = Effetti sulle persone o sul risultato, oppure scostamento che si ripete per la terza volta in un anno
    .deadline = quindici giorni
    .decides = Direttore
manual-severity-critical = Critica
    .example = Danno o pericolo per le persone, violazione di legge, interruzione del servizio
    .deadline = tre giorni
    .decides = Direzione, informato il Consiglio
manual-improvement-continual-title = Miglioramento continuo
manual-improvement-continual-records = Programma annuale di miglioramento
manual-improvement-continual =
    Il <strong>programma annuale di miglioramento</strong> riunisce le azioni decise nel riesame, quelle nate dai rischi e le proposte accolte. È breve: non più di dieci azioni, ciascuna con responsabile, scadenza e risultato atteso. Il Responsabile qualità ne aggiorna lo stato ogni trimestre e lo pubblica nell’archivio documentale.
manual-improvement-continual-sharing =
    Quando una soluzione funziona, il consorzio la propone alle altre cooperative nell’incontro annuale sulla qualità; chi la adotta ne misura gli effetti con lo stesso indicatore. Il confronto serve a imparare, non a fare classifiche: per questo si condividono anche i tentativi non riusciti.

## Annexes

manual-annex-policy-title = Politica per la qualità
# Stands above the reprint of the policy. $policy-date is the day on which it was signed.
manual-annex-policy-introduction =
    Questo allegato riporta il testo della politica firmata il { $policy-date }. Il documento firmato è controllato a parte e prevale in caso di differenza.
manual-annex-policy-mission = La nostra missione
manual-annex-policy-commitments = I nostri impegni
manual-annex-organisation-title = Organigramma
manual-annex-organisation-introduction =
    L’organigramma mostra i legami gerarchici fra le funzioni. Il Responsabile qualità e il servizio di prevenzione e protezione riferiscono direttamente alla Direzione e hanno libero accesso a ogni sede e registrazione.
# Read aloud in place of the drawing; the table below it gives the same facts.
manual-annex-organisation-alt = Organigramma di { $organisation-name }: ogni riquadro è una funzione con il nome di chi la ricopre, le linee la collegano alla funzione da cui dipende. La tabella che segue riporta gli stessi dati.
manual-annex-organisation-unit = Funzione
manual-annex-organisation-person = Chi la ricopre
manual-annex-organisation-role = Ruolo
manual-annex-organisation-reports-to = Riferisce a
manual-annex-organisation-people-caption = Funzioni e persone
manual-annex-processes-title = Mappa dei processi
manual-annex-processes-introduction =
    La mappa mostra i processi e i loro collegamenti principali; le schede ne indicano responsabile, ciò che entra e ciò che esce. Le frecce seguono il lavoro: ciò che un processo consegna è ciò di cui il successivo ha bisogno.
# Read aloud in place of the drawing; the table below it gives the same facts.
manual-annex-processes-alt = Mappa dei processi su tre fasce: in alto i processi di direzione, al centro quelli primari nell’ordine in cui si svolgono, in basso quelli di supporto. La tabella che segue riporta gli stessi collegamenti.
manual-annex-processes-sheets = Schede dei processi
manual-annex-processes-process = Processo
manual-annex-processes-inputs = Che cosa riceve
manual-annex-processes-outputs = Che cosa consegna
manual-annex-processes-feeds = Alimenta
manual-annex-processes-clauses = Punti
manual-annex-correlation-title = Matrice di correlazione
# $standard-name is the standard with its year.
manual-annex-correlation-introduction =
    La matrice collega i punti di { $standard-name } ai capitoli e agli allegati di questo manuale in cui sono trattati. Serve al valutatore per trovare le risposte e a noi per accorgerci di ciò che manca. Fra parentesi la pagina.
manual-annex-correlation-clause = Punto
manual-annex-correlation-subject = Argomento della norma
manual-annex-correlation-section = Dove se ne parla
# Follows the title of a chapter. $page is a slot that the template fills.
manual-annex-correlation-page = (pag. { $page })
manual-annex-correlation-none = non trattato
manual-annex-responsibilities-title = Matrice delle responsabilità
manual-annex-responsibilities-introduction =
    Per ogni processo la matrice indica chi ne risponde, chi vi collabora e chi ne è informato. Chi risponde è sempre una sola persona; chi collabora porta una parte del lavoro; chi è informato ne riceve i risultati.
manual-annex-responsibilities-process = Processo
# The letters in the cells: answers for it, takes part, is informed; and the key under the table.
manual-annex-responsibilities-answers = R
manual-annex-responsibilities-takes-part = C
manual-annex-responsibilities-informed = I
manual-annex-responsibilities-key = <strong>R</strong> risponde del processo; <strong>C</strong> collabora; <strong>I</strong> è informato.
manual-annex-changes-title = Modifiche dall’ultima edizione
# $year and $date are slots: year and day of the edition that this one is compared with.
manual-annex-changes-introduction =
    Questo allegato riassume che cosa è cambiato rispetto all’edizione { $year } del { $date }. Le parole tolte sono barrate, quelle aggiunte sono sottolineate.
manual-annex-changes-commitments = Impegni della politica
manual-annex-changes-objectives = Obiettivi
manual-annex-changes-people = Persone
manual-annex-changes-services = Servizi
manual-annex-changes-texts = Altri testi rivisti
# Heads of the columns.
manual-annex-changes-kind = Modifica
manual-annex-changes-subject = Oggetto
manual-annex-changes-before = Prima
manual-annex-changes-now = Ora
manual-annex-changes-what = Che cosa è cambiato
# What became of a commitment, an objective, a person's role, a service.
manual-annex-changes-added = aggiunto
manual-annex-changes-changed = modificato
manual-annex-changes-withdrawn = ritirato
# A list of chapters follows.
manual-annex-changes-chapters = Sono stati rivisti anche i testi e i dati di questi capitoli:
manual-annex-changes-none = Dall’ultima edizione sono cambiati soltanto dati di forma.
