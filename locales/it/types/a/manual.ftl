### The quality manual of the care cooperatives (type A: care, education, health).
### Ids that also stand in ../../manual.ftl replace the shared text; the others belong to chapter 8 of type A only.
### Words: « persona » or « ospite » for those who receive care (not « paziente »), « operatore » for those who give it.

## 1 The organisation

manual-introduction-identity =
    Lavoriamo in accordo con i servizi pubblici e siamo parte del consorzio { $consortium-name }, con cui condividiamo la politica per la qualità e le regole del sistema di gestione. Il nostro compito è fare in modo che chi attraversa un periodo di difficoltà trovi un luogo accogliente, relazioni stabili e un progetto che gli appartenga. Per questo i servizi sono piccoli, aperti al quartiere e collegati fra loro: si entra dal punto più adatto e si cambia intensità di sostegno senza perdere le persone di riferimento.
manual-introduction-workforce =
    La base sociale conta { $workforce-members ->
        [one] un socio
       *[other] { $workforce-members } soci
    }; al lavoro dei dipendenti si aggiunge { $workforce-volunteers ->
        [0] quello di volontari occasionali
        [one] quello di un volontario
       *[other] quello di { $workforce-volunteers } volontari
    }. Nell’ultimo anno ciascun dipendente ha seguito in media { $workforce-training-hours ->
        [one] un’ora
       *[other] { $workforce-training-hours } ore
    } di formazione.

## 4 to 7: context, leadership, support

manual-context-analysis =
    La cooperativa lavora in un territorio in cui la domanda di cura cresce più delle risorse pubbliche e cambia forma: meno ricoveri lunghi, più sostegno nella casa e nel lavoro, più richieste di persone giovani. All’esterno pesano le scelte dei servizi sanitari e dei comuni, le regole di autorizzazione e accreditamento, la disponibilità di alloggi e lo sguardo del vicinato. All’interno contano la stabilità dei gruppi di lavoro, la difficoltà di trovare personale qualificato, lo stato delle sedi e la capacità di documentare ciò che si fa. La Direzione valuta questi fattori uno per uno e ne ricava i rischi e le opportunità del capitolo 6.
manual-leadership-focus =
    <strong>Le persone al centro.</strong> Nelle residenze e nei centri diurni gli ospiti si riuniscono in assemblea ogni settimana, con un proprio verbale; le richieste ricevono una risposta entro l’assemblea successiva. Un rappresentante degli ospiti e uno dei familiari partecipano ogni anno alla parte del riesame che riguarda i servizi. Gli impegni presi verso chi accede ai servizi, i tempi e il modo di presentare un reclamo sono pubblicati nella Carta dei servizi, a cui il manuale dà attuazione.
manual-role-line = Responsabile dell’area servizi
manual-role-line-duties = Risponde dei processi dall’accesso alla dimissione, tiene i rapporti con gli enti invianti, autorizza ingressi e dimissioni.
manual-role-group = Coordinatore di servizio
manual-role-group-duties = Guida il gruppo di una sede, approva i progetti personalizzati, cura turni, consegne, riunioni e registrazioni.
manual-role-contact = Operatore di riferimento
manual-role-contact-duties = Segue una persona dall’accoglienza alla conclusione, scrive con lei il progetto, ne aggiorna il fascicolo e convoca le verifiche.
manual-support-infrastructure =
    <strong>Sedi e mezzi.</strong> Le sedi sono case prima che strutture: arredi, colori e regole si scelgono con chi le abita. Per ciascuna esiste un fascicolo con autorizzazione, impianti, verifiche, piano di emergenza e manutenzioni. Il coordinatore controlla ogni mese sicurezza, igiene e decoro con una lista di riscontro; i guasti si segnalano nel registro e, se riguardano la sicurezza, sono riparati o isolati entro ventiquattro ore. I veicoli hanno un libretto di bordo con scadenze e controlli prima dell’uso.
manual-support-environment =
    <strong>Ambiente di lavoro.</strong> Chi lavora nella cura si logora se resta solo. Ogni gruppo ha una riunione settimanale sui casi e una supervisione mensile con un professionista esterno; dopo un episodio critico il coordinatore incontra le persone coinvolte entro tre giorni. I turni garantiscono il riposo e sono pubblicati con un mese di anticipo.
manual-support-measuring =
    <strong>Strumenti di misura.</strong> Per capire se un percorso procede usiamo colloqui, scale di valutazione e questionari. Sono strumenti validati o discussi con i servizi invianti, si applicano a scadenze fisse e non si modificano senza il parere del Responsabile qualità: altrimenti i confronti fra gli anni perdono valore. Bilance, misuratori di pressione e termometri dei frigoriferi servono alla vita quotidiana e non a valutare i risultati: sono elencati, controllati ogni anno e sostituiti quando danno valori dubbi.
manual-support-awareness =
    Ogni operatore deve saper dire a che cosa serve il proprio lavoro, quale obiettivo lo riguarda e che cosa accade se una regola non è seguita: un farmaco non registrato, una consegna saltata, una porta chiusa a chiave. Il coordinatore lo verifica nei colloqui individuali; l’auditor lo chiede, con parole semplici, durante ogni audit. Tirocinanti e volontari ricevono le stesse informazioni prima di incontrare gli ospiti.
manual-record-core = Fascicoli personali e progetti personalizzati
    .keeper = Coordinatore di servizio
    .retention = Secondo le norme di settore e, comunque, dieci anni dalla conclusione del percorso
manual-record-daily = Diario, consegne e registro delle terapie
    .keeper = Operatori in turno
    .retention = Dieci anni

## 8 Services, from access to discharge

manual-care-planning-title = Programmare il servizio
manual-care-planning =
    Ogni servizio ha una <strong>scheda di servizio</strong> che ne fissa destinatari, capacità, organico per fascia oraria, attività settimanali, standard e documenti applicabili. Il coordinatore la aggiorna a ogni variazione della convenzione e comunque ogni anno; il Responsabile qualità verifica che resti coerente con la Carta dei servizi. Il percorso di una persona attraversa sempre le stesse fasi, qualunque sia il servizio.
# The rows of the table of phases: what is done, who answers for it, which record it leaves.
manual-care-step-access = Richiesta e ascolto
    .done = Si raccoglie la richiesta, si danno informazioni su servizi e tempi, si fissa il primo colloquio nei tempi della Carta dei servizi
    .answers = Coordinatore
    .record = Registro delle richieste
manual-care-step-assessment = Valutazione e ammissione
    .done = L’équipe incontra la persona, i familiari che lei indica e il servizio inviante; propone ammissione, attesa o altra soluzione
    .answers = Responsabile dell’area servizi
    .record = Scheda di valutazione
manual-care-step-welcome = Accoglienza
    .done = Visita, presentazione delle regole della casa, assegnazione dell’operatore di riferimento, consensi e inventario
    .answers = Operatore di riferimento
    .record = Fascicolo personale
manual-care-step-project = Progetto personalizzato
    .done = Entro trenta giorni si scrivono con la persona obiettivi, attività, tempi e segni di cambiamento
    .answers = Operatore di riferimento
    .record = Progetto firmato
manual-care-step-daily = Vita quotidiana e attività
    .done = Si svolgono le attività, si somministrano le terapie prescritte, si annotano i fatti rilevanti
    .answers = Operatori in turno
    .record = Diario e consegne
manual-care-step-review = Verifica
    .done = Almeno ogni sei mesi si confrontano obiettivi e risultati e si decide come proseguire
    .answers = Équipe, con la persona
    .record = Verbale di verifica
manual-care-step-discharge = Conclusione
    .done = Si prepara ciò che viene dopo: la casa, il lavoro, la scuola o un altro servizio; si resta in contatto per sei mesi
    .answers = Responsabile dell’area servizi
    .record = Relazione conclusiva
manual-care-requirements-title = Accesso ai servizi e accordi
# Note in the margin: the records that the section leaves behind.
manual-care-requirements-records = Registro delle richieste, scheda di riesame dell’offerta
manual-care-requirements =
    Le richieste arrivano dai servizi pubblici, dalle famiglie o dalla persona stessa. Chi risponde al telefono o allo sportello sa indicare requisiti, documenti, costi e tempi, e registra la richiesta il giorno in cui la riceve. Se non c’è posto il responsabile dell’area servizi comunica il tempo di attesa previsto, lo aggiorna ogni mese e propone un’alternativa, anche fuori dalla cooperativa. L’ordine di accesso segue i criteri pubblicati nella Carta dei servizi, dall’urgenza del bisogno alla data della richiesta: il criterio applicato è scritto nella scheda.
manual-care-requirements-agreements =
    Prima di firmare una convenzione o partecipare a una gara il Direttore verifica, con l’area servizi e l’amministrazione, che organico, spazi, titoli e costi richiesti siano sostenibili; l’esito è annotato nella <strong>scheda di riesame dell’offerta</strong>. Le variazioni in corso d’opera seguono la stessa strada e sono comunicate al gruppo prima di essere applicate. Con la persona si firma un accordo di ospitalità, scritto in parole semplici e, se serve, letto con un interprete.
manual-care-design-title = Progettare nuovi servizi
manual-care-design-records = Fascicolo di progetto
manual-care-design =
    Un servizio nuovo nasce insieme a chi lo userà e agli enti del territorio. La Direzione nomina un gruppo di progetto con un responsabile e fissa in partenza bisogni, vincoli di legge, risorse e risultati attesi. Il lavoro procede per tappe: idea condivisa, progetto di massima, progetto esecutivo con costi e organico, prova di almeno sei mesi. Al termine di ogni tappa il gruppo incontra gli interessati e la Direzione decide se proseguire; verbali e varianti restano nel fascicolo di progetto. La prova si chiude con una valutazione degli esiti: se i risultati non ci sono, il servizio non si apre.
manual-care-suppliers-title = Fornitori e collaborazioni
manual-care-suppliers-records = Elenco dei fornitori qualificati
manual-care-suppliers =
    Sono qualificati i fornitori da cui dipendono la sicurezza e il benessere delle persone accolte o seguite: pasti, farmaci e presidi, pulizie, trasporti, manutenzioni, supervisione, lavoro interinale. Il responsabile amministrativo li valuta prima dell’incarico (requisiti di legge, referenze, prova) e una volta l’anno su puntualità, conformità e reclami. Sotto la soglia di sette decimi il fornitore propone un rimedio entro trenta giorni o esce dall’elenco. A parità di condizioni si preferiscono le cooperative di tipo B del consorzio.
manual-care-suppliers-professionals =
    I professionisti esterni e i volontari operano con un accordo scritto, conoscono il codice di condotta e si riferiscono al coordinatore. Alle merci in arrivo si controllano quantità, integrità e scadenze; farmaci e alimenti freschi sono verificati anche nella temperatura, annotata sul documento di consegna.
manual-care-provision-title = Dall’accoglienza alla conclusione
manual-care-provision-records = Fascicolo personale, diario, registro delle terapie
manual-care-welcome =
    <strong>Accoglienza.</strong> L’ingresso si prepara con almeno una visita e, nelle residenze, con un pernottamento di prova. Il primo giorno la persona trova una stanza pronta, il nome di chi la seguirà e un foglio con orari e abitudini della casa. Si raccolgono i consensi, le terapie in corso, le allergie, le persone da avvisare; l’inventario degli effetti personali è firmato da entrambi.
manual-care-project =
    <strong>Progetto personalizzato.</strong> È il documento che guida il lavoro: pochi obiettivi, scritti con le parole della persona, ciascuno con un’attività, un tempo e un segno che permetta di dire se è raggiunto. Lo firmano la persona o chi la rappresenta, l’operatore di riferimento, il coordinatore e, quando c’è, il servizio inviante. Quando qualcuno non è d’accordo il disaccordo si scrive: è un’informazione, non un ostacolo.
manual-care-daily =
    <strong>Vita quotidiana.</strong> Le attività della settimana sono concordate nell’assemblea degli ospiti e affisse. Le consegne fra i turni sono scritte e lette insieme; ciò che non è scritto si considera non avvenuto. Le terapie sono preparate e somministrate secondo prescrizione, con doppio controllo e firma immediata; la chiave dell’armadio dei farmaci passa di mano con l’annotazione dell’ora. Non si usano mezzi di contenzione.
manual-care-traceability =
    <strong>Rintracciabilità e beni affidati.</strong> Ogni fascicolo ha un codice che compare su tutti i documenti della persona, al posto del nome quando circolano fuori dal servizio. Denaro e oggetti consegnati in custodia sono registrati a ogni movimento con due firme e controllati ogni mese dal coordinatore. Uno smarrimento si comunica subito alla persona e si tratta come non conformità.
manual-care-safety =
    <strong>Situazioni critiche.</strong> Allontanamenti, aggressioni, errori di terapia, cadute e malori hanno ciascuno un protocollo di una pagina, affisso in ufficio e provato due volte l’anno. Il coordinatore è reperibile a ogni ora; l’evento si registra entro la fine del turno e si comunica al servizio inviante e ai familiari indicati dalla persona.
manual-care-discharge =
    <strong>Conclusione del percorso.</strong> La dimissione si prepara dal giorno dell’ingresso. La decisione è presa in una verifica con tutti gli interessati e comunicata con almeno quindici giorni di anticipo, salvo urgenze motivate per iscritto. La persona riceve copia della relazione conclusiva, i propri documenti e un recapito; l’operatore di riferimento la ricontatta dopo uno, tre e sei mesi e annota come procede.
manual-care-release-title = Verifica prima del passaggio
manual-care-release-records = Lista di riscontro mensile
manual-care-release =
    Nei servizi alla persona non c’è un collaudo finale: si verifica a ogni passaggio. L’ammissione, il progetto, ogni sua modifica e la dimissione hanno effetto solo dopo la firma di chi ne ha l’autorità, indicato nella tabella delle fasi. Il coordinatore controlla ogni mese un fascicolo su cinque, scelto a caso, con una lista di riscontro: completezza, firme, coerenza fra progetto e diario, rispetto dei tempi. La tabella seguente riporta gli standard promessi a chi usa i servizi e il valore attuale.
manual-care-nonconforming-title = Quando il servizio non è come dovrebbe
manual-care-nonconforming-records = Registro delle non conformità
manual-care-nonconforming =
    Un’attività non svolta, un turno scoperto, una visita o una terapia omessa, un ambiente non idoneo sono servizi non conformi. Chi se ne accorge rimedia per quanto può, avvisa il coordinatore e registra il fatto. Il coordinatore decide fra quattro rimedi: ripetere l’attività, sostituirla con una equivalente, sospendere il servizio finché non è sicuro, accettare lo scostamento con il consenso scritto della persona. Agli interessati si dice sempre che cosa è accaduto e come si è rimediato. Dello scostamento si cercano poi le cause, secondo il capitolo 10.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Soddisfazione.</strong> Una volta l’anno, a ottobre, si raccoglie il giudizio di ospiti e familiari con il questionario anonimo allegato alla Carta dei servizi, disponibile in più lingue, e quello dei servizi invianti con un questionario proprio. Chi preferisce parlare è ascoltato da una persona di un’altra cooperativa del consorzio. I risultati sono discussi nelle assemblee di casa e pubblicati nella Carta dei servizi insieme alle decisioni prese; sotto il sessanta per cento di risposte si cercano prima di tutto le ragioni del silenzio. A sei mesi dalla dimissione un colloquio telefonico chiede che cosa è rimasto utile.
manual-improvement-events =
    Alcuni fatti richiedono sempre l’analisi delle cause, anche quando il danno è stato evitato: gli errori di terapia, le cadute con conseguenze, gli allontanamenti, le aggressioni, gli infortuni, le violazioni dei dati personali e ogni reclamo fondato che tocchi la dignità della persona. Il gruppo di analisi comprende un operatore di un altro servizio e, quando lo desidera, la persona coinvolta.
