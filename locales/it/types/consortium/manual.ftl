### The quality manual of the consortium itself.
### Ids that also stand in ../../manual.ftl replace the shared text; the others belong to chapter 8 of the consortium only.
### Words: « associate » for the member cooperatives, « servizi alle associate » for what the consortium does for them,
### « general contractor » for the consortium when it signs a contract for its members.

## 1 The organisation

manual-introduction-identity =
    Mettiamo in comune ciò che una cooperativa da sola non potrebbe avere: progettazione, capacità di trattare con enti e imprese, amministrazione, formazione, controllo della qualità. Il nostro risultato si vede nel lavoro delle associate. Un consorzio funziona quando una cooperativa di cura e una di lavoro costruiscono insieme un percorso per la stessa persona, e quando un ente pubblico trova un solo interlocutore che risponde di tutti.
manual-introduction-workforce =
    La struttura è volutamente piccola: { $workforce-employees ->
        [one] una persona dipendente
       *[other] { $workforce-employees } persone dipendenti
    }, a cui si aggiungono i gruppi di lavoro composti con il personale delle cooperative. Nell’ultimo anno ciascuna ha seguito in media { $workforce-training-hours ->
        [one] un’ora
       *[other] { $workforce-training-hours } ore
    } di formazione.
manual-introduction-network =
    Fanno parte del consorzio { $member-count ->
        [one] una cooperativa sociale
       *[other] { $member-count } cooperative sociali
    }: { $members }. Le cooperative di tipo A si prendono cura delle persone, quelle di tipo B creano lavoro per chi ne è escluso: insieme rendono possibile lo stesso percorso, dalla cura alla vita ordinaria.
manual-introduction-network-shared =
    La politica per la qualità, le regole di questo manuale, gli audit interni e il confronto fra gli indicatori sono comuni. Ogni cooperativa ha un proprio manuale, costruito sulla stessa base e completato con i suoi processi, obiettivi e responsabili; il consorzio ne verifica la coerenza e cura le parti condivise. La relazione annuale di ciascuna alimenta il riesame della rete.

## 4 to 7: context, leadership, support

manual-context-analysis =
    Il consorzio opera fra due mondi che cambiano in fretta: gli enti pubblici, che passano dall’acquisto di prestazioni alla co-progettazione, e le cooperative, che devono restare vicine alle persone e insieme rispettare regole sempre più fitte. All’esterno pesano i tempi dei pagamenti pubblici, le riforme degli appalti e del Terzo settore, la nascita di concorrenti di grande dimensione. All’interno contano la fiducia fra le associate, la loro diversa solidità, le competenze rare concentrate in poche persone e la qualità dei dati che le cooperative trasmettono. La Direzione valuta questi fattori uno per uno e ne ricava i rischi e le opportunità del capitolo 6.
manual-leadership-focus =
    <strong>Le associate al centro.</strong> La conferenza delle cooperative si riunisce ogni mese: raccoglie le richieste, ne stabilisce le priorità e verifica gli impegni presi. Ogni associata ha nel consorzio un referente, che la incontra in sede almeno ogni tre mesi. Poiché il fine ultimo sono le persone accolte e i lavoratori inseriti, almeno due obiettivi dell’anno si misurano su di loro e non sul consorzio.
manual-role-line = Responsabile dei servizi alle associate
manual-role-line-duties = Programma i servizi alle cooperative, ne controlla tempi e risultati, raccoglie le richieste e ne cura la risposta, passa i reclami al Responsabile qualità.
manual-role-group = Responsabile di progetti e sviluppo
manual-role-group-duties = Guida la co-progettazione con gli enti, accompagna le nuove imprese, cura le reti e i luoghi aperti al territorio.
manual-role-contact = Referente di commessa
manual-role-contact-duties = Segue un contratto assunto come general contractor: ripartisce il lavoro fra le associate, verifica standard e scadenze, tiene i rapporti con il committente.
manual-support-infrastructure =
    <strong>Sedi e sistemi.</strong> La sede ha un fascicolo con impianti, verifiche e manutenzioni; il responsabile amministrativo ne controlla le scadenze il primo giorno lavorativo del mese. I programmi usati in comune con le associate (contabilità, paghe, archivio documentale, indicatori) hanno un responsabile interno, livelli di servizio concordati con il fornitore e copie di sicurezza giornaliere, il cui ripristino è provato ogni sei mesi.
manual-support-environment =
    <strong>Ambiente di lavoro.</strong> Lavorare per più cooperative significa avere più richieste che ore: il carico si distribuisce nella riunione del lunedì e le urgenze passano per il responsabile dei servizi alle associate, non per la singola persona. I gruppi misti con il personale delle cooperative hanno un mandato scritto e una durata.
manual-support-measuring =
    <strong>Strumenti di misura.</strong> I nostri strumenti sono questionari, modelli di calcolo e programmi da cui dipendono cedolini, rendiconti e indicatori. Sono elencati, hanno un responsabile e si provano con casi di esito noto a ogni aggiornamento; se la prova fallisce si torna alla versione precedente e si ricontrollano i risultati già consegnati. I questionari non si modificano senza il parere del Responsabile qualità, altrimenti i confronti fra gli anni perdono valore.
manual-support-awareness =
    Chi lavora nel consorzio deve saper dire quale cooperativa userà ciò che sta preparando, entro quando e con quali conseguenze se sbaglia. Per capirlo trascorre almeno due giorni l’anno in un servizio di tipo A e due in una squadra di tipo B; il responsabile lo verifica nei colloqui individuali.
manual-record-core = Fascicoli di gara, contratti e rendiconti
    .keeper = Referente di commessa
    .retention = Dieci anni dalla chiusura del contratto
manual-record-daily = Richieste delle associate e accordi di servizio
    .keeper = Responsabile dei servizi alle associate
    .retention = Cinque anni

## 8 Services to the members

manual-members-planning-title = Programmare i servizi alle associate
manual-members-planning =
    A dicembre la conferenza delle cooperative approva il <strong>piano dei servizi</strong> dell’anno seguente: che cosa il consorzio farà per ciascuna cooperativa, con quali persone, entro quando e a quale costo. Il responsabile dei servizi alle associate lo traduce in un calendario trimestrale e presenta ogni mese lo stato di avanzamento. Le richieste fuori piano si accolgono se non tolgono risorse agli impegni presi; altrimenti decide la conferenza.
# The rows of the table of phases: what is done, who answers for it, which record it leaves.
manual-members-step-request = Richiesta o occasione
    .done = Un’associata chiede un servizio, oppure il consorzio individua un bando o un bisogno del territorio
    .answers = Referente dell’associata
    .record = Registro delle richieste
manual-members-step-assessment = Valutazione
    .done = Si verificano utilità per la rete, risorse, rischi e cooperative interessate
    .answers = Responsabile dei servizi alle associate
    .record = Scheda di valutazione
manual-members-step-agreement = Accordo
    .done = Si scrivono compiti, tempi, costi e ripartizione fra le cooperative
    .answers = Direttore
    .record = Accordo di servizio o mandato
manual-members-step-delivery = Svolgimento
    .done = Si presta il servizio o si coordina il contratto, con verifiche mensili
    .answers = Referente di commessa
    .record = Stato di avanzamento
manual-members-step-reporting = Rendiconto
    .done = Si verificano risultati, spese e standard; si rendiconta al committente e alle associate
    .answers = Responsabile amministrativo
    .record = Rendiconto approvato
manual-members-step-evaluation = Valutazione finale
    .done = Le associate giudicano il servizio; ciò che si è imparato entra nelle schede comuni
    .answers = Responsabile qualità
    .record = Scheda di chiusura
manual-members-requirements-title = Richieste delle associate e dei committenti
# Note in the margin: the records that the section leaves behind.
manual-members-requirements-records = Registro delle richieste, accordi di servizio, schede di partecipazione
manual-members-requirements =
    Ogni richiesta di un’associata riceve entro tre giorni lavorativi il nome di chi la segue e una data. L’accordo di servizio dice in una pagina che cosa il consorzio consegna, che cosa la cooperativa deve fornire e che cosa accade se una delle due parti ritarda. Le tariffe sono approvate dall’assemblea e uguali per tutte.
manual-members-requirements-tenders =
    Per i bandi e gli affidamenti il responsabile dei servizi alle associate compila una <strong>scheda di partecipazione</strong>: requisiti, cooperative esecutrici, organico e mezzi, costi, clausole sociali, rischi. Il Direttore firma l’offerta solo dopo il consenso scritto delle cooperative che eseguiranno il lavoro. Ogni variazione del contratto è riesaminata con le stesse cooperative prima di essere accettata.
manual-members-design-title = Co-progettazione e nuovi servizi
manual-members-design-records = Fascicolo di progetto
manual-members-design =
    Il consorzio progetta insieme agli enti pubblici, alle associate e alle persone interessate: alternative alla residenza, budget di salute, imprese che diano lavoro a chi esce da un percorso di cura. Ogni progetto ha un responsabile, un gruppo con almeno una cooperativa di tipo A e una di tipo B, e un fascicolo che raccoglie bisogni, vincoli, ipotesi, costi e decisioni. A ogni tappa (idea, fattibilità, progetto, prova) il gruppo riferisce alla conferenza delle cooperative. La prova dura almeno sei mesi e si chiude con una valutazione pubblica degli esiti, anche quando non sono quelli sperati.
manual-members-suppliers-title = Cooperative esecutrici e fornitori
manual-members-suppliers-records = Verifiche delle cooperative esecutrici, elenco dei fornitori
manual-members-suppliers =
    Quando il consorzio è general contractor il lavoro è svolto dalle associate. Per ciascuna il referente di commessa verifica, prima dell’avvio e poi ogni anno, autorizzazioni, regolarità contributiva, organico, assicurazioni e stato del sistema qualità. Durante il contratto controlla gli standard con visite concordate e almeno una non annunciata; uno standard mancato per due mesi comporta un piano di rientro e, se non basta, il passaggio del lavoro a un’altra cooperativa.
manual-members-suppliers-outside =
    I fornitori esterni di programmi, consulenza, formazione e servizi assicurativi sono scelti fra almeno tre offerte, quando il mercato lo permette, e valutati ogni anno anche con il giudizio delle associate che li usano. Sotto i sette decimi presentano un rimedio entro trenta giorni o escono dall’elenco. Gli accordi sul trattamento dei dati precedono l’accesso a qualunque archivio.
manual-members-provision-title = I servizi, uno per uno
manual-members-provision-records = Stati di avanzamento, calendario delle scadenze
manual-members-contracting =
    <strong>General contracting.</strong> Il consorzio firma, ripartisce, coordina, fattura e rendiconta; le cooperative eseguono. Una riunione di avvio fissa compiti e scadenze; lo stato di avanzamento è mensile e visibile a tutti gli esecutori. I pagamenti ricevuti si trasferiscono alle associate entro cinque giorni lavorativi.
manual-members-administration =
    <strong>Amministrazione e personale.</strong> Contabilità, paghe, scadenze fiscali e bilancio sociale seguono un calendario comune. Le cooperative inviano i dati entro il giorno 5; il consorzio restituisce l’elaborazione entro il giorno 12. Un secondo addetto controlla a campione una busta paga su venti prima dell’invio.
manual-members-training =
    <strong>Formazione.</strong> Il piano formativo di rete si costruisce a novembre dai bisogni rilevati nei colloqui annuali. Per ogni corso si scrive prima che cosa dovrà cambiare nel lavoro; dopo tre mesi il coordinatore del partecipante dice se è cambiato.
manual-members-quality =
    <strong>Qualità e sicurezza.</strong> Il consorzio aggiorna le parti comuni dei manuali, segue le novità di legge, forma gli auditor, compone i gruppi di audit fra cooperative diverse e pubblica ogni semestre il confronto fra gli indicatori. Nei primi due anni una nuova associata è affiancata da una cooperativa con esperienza.
manual-members-development =
    <strong>Nuove imprese.</strong> Chi propone un’attività riceve un primo parere entro un mese e un esame di fattibilità entro sessanta giorni; in caso positivo un accompagnamento di due anni: piano economico, ricerca di fondi, primi clienti, scelta delle persone da inserire.
manual-members-property =
    <strong>Dati e beni delle associate.</strong> Archivi, deleghe, firme e credenziali affidati al consorzio sono elencati, custoditi e restituiti con verbale. L’accesso è personale e registrato; un errore che riguarda i dati di una cooperativa le è comunicato lo stesso giorno.
manual-members-release-title = Verifica prima della consegna
manual-members-release-records = Liste di riscontro
manual-members-release =
    Offerte, rendiconti, bilanci e relazioni escono dal consorzio solo con due firme: di chi li ha preparati e di chi li ha verificati, che non può essere la stessa persona. La verifica segue una lista di riscontro propria di ciascun servizio, conservata nel fascicolo. La tabella seguente riporta gli standard promessi alle associate e il valore attuale.
manual-members-nonconforming-title = Quando il servizio non è come dovrebbe
manual-members-nonconforming-records = Registro delle non conformità
manual-members-nonconforming =
    Un termine mancato, un’elaborazione errata, un contratto coordinato male sono servizi non conformi. Chi se ne accorge avvisa il referente dell’associata e registra il fatto. Il responsabile dei servizi alle associate decide come rimediare e ne informa la cooperativa entro il giorno lavorativo successivo; se l’errore ha prodotto un danno economico la Direzione propone il ristoro. Un errore che può ripetersi altrove è comunicato a tutte, senza indicare chi l’ha commesso.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Soddisfazione.</strong> A novembre ogni cooperativa valuta i servizi ricevuti con un questionario compilato dal direttore e da chi li usa ogni giorno; i committenti sono sentiti a metà e alla fine di ogni contratto. I risultati sono presentati alla conferenza delle cooperative e in assemblea, insieme alle decisioni prese. Il consorzio raccoglie inoltre i risultati dei questionari di ospiti, clienti e lavoratori delle associate, perché è lì che si vede se il proprio lavoro è servito.
manual-improvement-events =
    Alcuni fatti richiedono sempre l’analisi delle cause, anche quando il danno è stato evitato: l’esclusione da una gara per un errore proprio, un pagamento mancato, la contestazione di un committente, una violazione dei dati personali, il recesso di un’associata. Il gruppo di analisi comprende sempre una persona di una cooperativa.
