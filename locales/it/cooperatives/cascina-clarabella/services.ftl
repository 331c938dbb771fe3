### The consortium's services to its members. Each one is a message with its name and, as attributes, its description.

area-members = Servizi alle associate
area-development = Progetti e territorio

service-contracts = Gare e general contracting
    .summary = Il consorzio segue gli avvisi pubblici, presenta le offerte, assume i contratti e li affida alle associate, rispondendone al committente.
    .access = Ogni associata dichiara all’inizio dell’anno le attività per cui è disponibile; la conferenza delle cooperative propone gli affidamenti, il Consiglio li decide con motivazione scritta.
    .activities =
        <ul>
        <li>segnalazione delle gare e valutazione di fattibilità;</li>
        <li>stesura delle offerte insieme a chi svolgerà il lavoro;</li>
        <li>affidamento, verifiche in corso di esecuzione, rendiconto al committente;</li>
        <li>sostituzione dell’associata che non possa proseguire.</li>
        </ul>

service-quality-system = Sistema qualità e formazione
    .summary = Un gruppo comune tiene aggiornati politica, manuale e procedure, svolge gli audit interni e organizza la formazione che le associate non potrebbero permettersi da sole.
    .access = Il programma degli audit e dei corsi si concorda ogni gennaio con i responsabili qualità delle associate; le richieste urgenti trovano risposta entro cinque giorni lavorativi.
    .activities =
        <ul>
        <li>audit incrociati, con valutatori provenienti da altre associate;</li>
        <li>modelli di documenti, traduzioni, archivio delle edizioni in vigore;</li>
        <li>corsi su sicurezza, protezione dei dati, relazione di aiuto, gestione delle squadre;</li>
        <li>confronto semestrale degli indicatori.</li>
        </ul>

service-administration = Amministrazione e paghe
    .summary = Contabilità, cedolini, adempimenti e controllo di gestione per le associate che li affidano al consorzio.
    .access = Si attiva con un accordo di servizio annuale che indica prestazioni, scadenze e costi.
    .activities =
        <ul>
        <li>contabilità, bilancio, bilancio sociale;</li>
        <li>elaborazione delle paghe e gestione dei rapporti di lavoro;</li>
        <li>controllo di gestione trimestrale con una nota di lettura;</li>
        <li>rapporti con banche, assicurazioni e revisori.</li>
        </ul>

service-projects = Progetti e nuove imprese
    .summary = Dall’idea al piano di impresa: studi, ricerca di finanziamenti, accompagnamento nei primi due anni di attività.
    .access = L’idea si presenta con una scheda di una pagina; entro un mese si ha un primo parere, scritto e motivato.
    .activities =
        <ul>
        <li>analisi dei bisogni e del mercato;</li>
        <li>candidature a bandi pubblici e di fondazioni;</li>
        <li>affiancamento di chi avvia un ramo di attività o una cooperativa;</li>
        <li>valutazione dell’impatto con l’università.</li>
        </ul>

service-meeting-place = L’Aia, luogo di incontro
    .summary = La corte della cascina, aperta a tutti: sale, laboratori artigiani, un orto didattico, spazi per il volontariato.
    .access = Gli spazi si prenotano per telefono o per posta elettronica; le associate e le associazioni convenzionate li usano gratuitamente.
    .activities =
        <ul>
        <li>mercato mensile dei prodotti delle cooperative;</li>
        <li>laboratori con scuole e artigiani;</li>
        <li>tirocini universitari e campi di volontariato;</li>
        <li>rassegne, mostre, pranzi di comunità.</li>
        </ul>
