### The quality manual of the work-integration cooperatives (type B).
### Ids that also stand in ../../manual.ftl replace the shared text; the others belong to chapter 8 of type B only.
### Words: « cliente » for those who order, « lavoratore » for everybody who works, « persona svantaggiata » only where the law's
### category is meant, « commessa » for one order from its acceptance to its delivery.

## 1 The organisation

manual-introduction-identity =
    Siamo parte del consorzio { $consortium-name }, con cui condividiamo la politica per la qualità e le regole del sistema di gestione. Siamo anche un’impresa: i clienti ci scelgono per ciò che facciamo, non per ciò che siamo. La qualità del prodotto e quella dell’inserimento lavorativo si sostengono a vicenda, perché solo un lavoro ben fatto dà dignità a chi lo svolge e continuità all’azienda.
manual-introduction-workforce =
    La base sociale conta { $workforce-members ->
        [one] un socio
       *[other] { $workforce-members } soci
    }. Nell’ultimo anno ciascun addetto ha seguito in media { $workforce-training-hours ->
        [one] un’ora
       *[other] { $workforce-training-hours } ore
    } di formazione, comprese quelle svolte con il tutor sul posto di lavoro.

## 4 to 7: context, leadership, support

manual-context-analysis =
    La cooperativa vive sul mercato e insieme svolge un compito pubblico. All’esterno pesano i prezzi delle materie prime e dell’energia, le gare al massimo ribasso, le clausole sociali degli appalti, la stagionalità delle commesse e i tempi dei servizi che segnalano le persone. All’interno contano il numero e la preparazione dei tutor, l’età delle attrezzature, la dipendenza da pochi clienti e l’equilibrio fra produttività e accompagnamento. La Direzione valuta questi fattori uno per uno e ne ricava i rischi e le opportunità del capitolo 6.
manual-leadership-focus =
    <strong>Clienti e lavoratori al centro.</strong> Il Direttore incontra ogni anno i primi dieci clienti e chiede che cosa cambierebbero; le risposte entrano nel riesame. Con la stessa cura si ascoltano i lavoratori: ogni squadra ha una riunione quindicinale, e chi è in inserimento parla con il proprio tutor almeno una volta la settimana. Nessuna commessa si accetta se i tempi richiesti costringono a lasciare indietro chi impara più lentamente.
manual-role-line = Responsabile della produzione
manual-role-line-duties = Programma le commesse, assegna squadre e macchine, autorizza le consegne; può fermare una lavorazione non conforme o non sicura.
manual-role-group = Responsabile degli inserimenti lavorativi
manual-role-group-duties = Prepara con la persona il progetto di inserimento, tiene i rapporti con i servizi invianti, coordina i tutor e propone i passaggi di mansione.
manual-role-contact = Capo squadra e tutor
manual-role-contact-duties = Guidano il lavoro di ogni giorno: il primo risponde del risultato e dei controlli, il secondo affianca chi impara e ne annota i progressi.
manual-support-infrastructure =
    <strong>Sedi, macchine e mezzi.</strong> Ogni macchina e ogni veicolo hanno una scheda con manuale, dispositivi di sicurezza, manutenzioni e persone abilitate all’uso; senza abilitazione non si accende. Il responsabile della produzione programma le manutenzioni nei periodi di minor lavoro, le registra e tiene una scorta dei ricambi che fermerebbero una commessa. I controlli prima dell’uso sono illustrati da figure affisse alla macchina, comprensibili anche a chi legge con fatica.
manual-support-environment =
    <strong>Ambiente di lavoro.</strong> I posti di lavoro si adattano alle persone: tempi, ausili, luce, rumore, pause. Il tutor e il responsabile della sicurezza li verificano insieme all’ingresso e a ogni cambio di mansione. I turni sono pubblicati con un mese di anticipo; le difficoltà personali si affrontano in un colloquio riservato, mai davanti alla squadra.
manual-support-awareness =
    Ogni lavoratore deve saper dire a che cosa serve il pezzo o il servizio che realizza, chi lo riceverà e come si riconosce un lavoro ben fatto. Il capo squadra lo verifica all’inizio di ogni commessa con un campione o una fotografia di riferimento; l’auditor lo chiede, con parole semplici, durante ogni audit. Chi si accorge di un difetto ferma il lavoro senza dover chiedere il permesso.
manual-record-core = Fascicoli di commessa, controlli e consegne
    .keeper = Responsabile della produzione
    .retention = Dieci anni dalla consegna
manual-record-daily = Progetti e verifiche degli inserimenti lavorativi
    .keeper = Responsabile degli inserimenti
    .retention = Durata del rapporto e dieci anni

## 8 Products and services, from order to delivery

manual-work-planning-title = Programmare le commesse
manual-work-planning =
    Il responsabile della produzione tiene un <strong>programma settimanale</strong> con commesse, squadre, macchine e materiali; lo presenta il venerdì ai capi squadra e lo corregge quando serve, lasciando traccia della versione precedente. Nel programmare considera i tempi di chi è in inserimento: la squadra si compone in modo che nessuno lavori da solo e che ogni settimana ci sia spazio per imparare. Ogni commessa attraversa le stesse fasi.
# The rows of the table of phases: what is done, who answers for it, which record it leaves.
manual-work-step-request = Richiesta
    .done = Si raccolgono quantità, qualità, tempi e luogo; se necessario si fa un sopralluogo
    .answers = Responsabile del servizio
    .record = Scheda della richiesta
manual-work-step-offer = Offerta e ordine
    .done = Si verificano capacità, costi e sicurezza; si firma il contratto o si conferma l’ordine
    .answers = Direttore
    .record = Riesame dell’offerta, ordine
manual-work-step-preparation = Preparazione
    .done = Si nominano squadra e tutor, si approvvigionano materiali, si prepara il campione
    .answers = Responsabile della produzione
    .record = Foglio di commessa
manual-work-step-execution = Lavorazione o servizio
    .done = Si lavora secondo istruzione illustrata; si controlla il primo pezzo e poi a intervalli
    .answers = Capo squadra
    .record = Foglio di commessa
manual-work-step-check = Controllo finale
    .done = Si confronta il risultato con l’ordine e con il campione; si libera o si trattiene
    .answers = Responsabile della produzione
    .record = Verbale di controllo
manual-work-step-delivery = Consegna e assistenza
    .done = Si consegna, si raccoglie la firma del cliente, si risponde alle segnalazioni entro due giorni lavorativi
    .answers = Responsabile del servizio
    .record = Documento di consegna
manual-work-requirements-title = Richieste, offerte e ordini
# Note in the margin: the records that the section leaves behind.
manual-work-requirements-records = Schede delle richieste, riesame dell’offerta
manual-work-requirements =
    A ogni richiesta si dà un primo riscontro entro cinque giorni lavorativi, anche per dire di no; la risposta scritta arriva nei tempi della Carta dei servizi. Prima dell’offerta il Direttore, il responsabile della produzione e l’amministrazione verificano sei punti: che cosa è chiesto e che cosa è sottinteso, norme applicabili, capacità di persone e macchine, sicurezza del luogo, costi, compatibilità con gli inserimenti in corso. L’esito resta nella <strong>scheda di riesame dell’offerta</strong>; per gli ordini ripetuti sotto la soglia fissata dalla Direzione basta la conferma del responsabile della produzione.
manual-work-requirements-changes =
    Gli ordini a voce si confermano per iscritto il giorno stesso. Se il cliente cambia quantità, tempi o caratteristiche, il responsabile del servizio ripete il riesame, aggiorna il foglio di commessa e avvisa la squadra prima che il lavoro prosegua. Ciò che non è stato concordato non si consegna: si chiede.
manual-work-design-title = Progettare prodotti e inserimenti
manual-work-design-records = Fascicolo di sviluppo, progetti di inserimento
manual-work-design =
    Un nuovo prodotto o servizio si sviluppa per tappe: idea e destinatari, requisiti di legge e di sicurezza, prototipo o prova, costi, istruzione illustrata, prima serie. Al termine di ogni tappa il gruppo di progetto ne discute con un cliente disposto a provarlo e la Direzione decide se proseguire. Nel progetto si indica fin dall’inizio quali mansioni il prodotto offre a chi è in inserimento e quali ausili servono.
manual-work-design-placement =
    Anche il <strong>progetto di inserimento</strong> è una progettazione. Il responsabile degli inserimenti, la persona e il servizio inviante scrivono capacità di partenza, mansione, orario, sostegni e traguardi; dopo un periodo di osservazione di otto settimane lo confermano o lo cambiano. La persona e il tutor lo verificano ogni mese, e con il servizio inviante almeno ogni sei mesi. Il traguardo può essere un contratto stabile nella cooperativa o il passaggio a un’altra impresa: in questo caso restiamo a disposizione per sei mesi.
manual-work-suppliers-title = Acquisti e fornitori
manual-work-suppliers-records = Elenco dei fornitori qualificati, registro degli arrivi
manual-work-suppliers =
    Gli acquisti che incidono sulla qualità e sulla sicurezza si fanno solo presso fornitori qualificati. Il responsabile amministrativo ne verifica i requisiti, chiede un campione o una prova e li valuta ogni anno su puntualità, conformità e assistenza; sotto i sette decimi il fornitore presenta un rimedio entro trenta giorni o esce dall’elenco. L’ordine riporta sempre quantità, specifiche, documenti richiesti e luogo di consegna.
manual-work-suppliers-incoming =
    Il magazzino controlla ogni arrivo: documento, quantità, integrità, scadenza e, quando previsto, temperatura o certificato. Il materiale non ancora controllato resta nell’area gialla, quello respinto nell’area rossa, chiusa. Le lavorazioni affidate ad altri sono controllate al rientro con gli stessi criteri delle nostre.
manual-work-provision-title = Dalla lavorazione alla consegna
manual-work-provision-records = Foglio di commessa, diario di inserimento
manual-work-execution =
    <strong>Lavorazione.</strong> Si lavora con il foglio di commessa e l’istruzione illustrata della mansione, presenti al posto di lavoro nella revisione in vigore. Il capo squadra approva il primo pezzo, o il primo locale, confrontandolo con il campione; poi controlla a intervalli stabiliti e firma. Le lavorazioni che non si possono verificare alla fine si eseguono con parametri registrati e personale abilitato.
manual-work-placement =
    <strong>Accompagnamento.</strong> Il tutor passa ogni giorno dalla squadra e annota nel diario di inserimento ciò che la persona sa fare da sola, con aiuto o non ancora. Quando qualcosa non va si adatta prima il compito, poi il tempo, infine la mansione. I richiami disciplinari a chi è in inserimento sono decisi dal Direttore dopo avere sentito il tutor.
manual-work-traceability =
    <strong>Rintracciabilità.</strong> Il numero di commessa accompagna materiali, semilavorati, foglio di lavoro e documento di consegna. Per i prodotti alimentari e agricoli si registrano anche i lotti in entrata e in uscita: due volte l’anno una prova di richiamo verifica che da una confezione si risalga al fornitore, e viceversa, in meno di quattro ore.
manual-work-property =
    <strong>Beni dei clienti.</strong> Chiavi, macchine, materiali, disegni e dati ricevuti dal cliente sono elencati all’arrivo, custoditi a parte e restituiti con firma. Un danno si comunica al cliente nello stesso giorno, prima di ripararlo.
manual-work-preservation =
    <strong>Conservazione e consegna.</strong> I prodotti si immagazzinano in ordine di scadenza, con temperature registrate quando servono. L’imballo e il carico seguono un’istruzione con fotografie. Nei servizi presso il cliente la consegna coincide con il sopralluogo finale, svolto insieme al suo incaricato.
manual-work-after =
    <strong>Dopo la consegna.</strong> Le segnalazioni si registrano; entro due giorni lavorativi si risponde e si concorda il rimedio, ed entro dieci si sostituisce o si ripristina, come promette la Carta dei servizi. Dopo la prima commessa il responsabile del servizio telefona al cliente: le risposte alimentano gli indicatori del capitolo 9.
manual-work-release-title = Controllo e liberazione
manual-work-release-records = Piano dei controlli, verbali di controllo
manual-work-release =
    Nulla si consegna senza la firma del responsabile della produzione o di chi lo sostituisce. Il controllo finale segue il piano dei controlli: caratteristiche, numero di pezzi, strumento, limite di accettazione. Nei servizi continuativi, come pulizie o manutenzione del verde, si controlla ogni mese almeno un luogo su cinque, estratto a sorte, con una lista di riscontro. La tabella seguente riporta gli standard promessi ai clienti e il valore attuale.
manual-work-nonconforming-title = Prodotti e servizi non conformi
manual-work-nonconforming-records = Cartellini rossi, registro delle non conformità
manual-work-nonconforming =
    Il prodotto difettoso si separa, si segna con un cartellino rosso e si annota sul foglio di commessa; nei servizi si segnala il luogo e si interrompe, se occorre, la lavorazione. Il responsabile della produzione decide se rilavorare, declassare, scartare o chiedere al cliente di accettare per iscritto. Il rilavorato si controlla di nuovo. Se il difetto è già arrivato al cliente siamo noi ad avvisarlo per primi, e si ritira il lotto quando può nuocere. Il costo dei difetti si calcola ogni trimestre; non si addebita mai a chi lavora.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Soddisfazione.</strong> I clienti esprimono un giudizio dopo la prima commessa, per telefono, e poi ogni anno, con il questionario allegato alla Carta dei servizi; si contano anche gli ordini ripetuti, i contratti rinnovati e quelli persi, chiedendone il motivo. I lavoratori rispondono a novembre a un questionario anonimo, con figure e lettura assistita; i servizi invianti valutano ogni anno gli inserimenti seguiti. I risultati sono presentati in assemblea insieme alle decisioni prese.
manual-improvement-events =
    Alcuni fatti richiedono sempre l’analisi delle cause, anche quando il danno è stato evitato: gli infortuni e i quasi infortuni, il ritiro di un lotto, la perdita di un cliente per motivi di qualità, l’interruzione non concordata di un inserimento, le violazioni dei dati personali. Il gruppo di analisi comprende sempre un lavoratore della squadra interessata.
