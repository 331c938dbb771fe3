### Diogene: its services. Each one is a message with its name and, as attributes, what the charter and the manual tell.
### Variables of a service: $places (number of guests), $workers (number of people who work there).

## Areas

area-residential = Residenzialità
area-day = Semiresidenzialità
area-housing = Abitare e progetti personalizzati

## Residential communities

# Places of Diogene's services are named after the life of the philosopher: Sinope, Corinth, the lantern, the portico.
service-sinope = Comunità Sinope
    .summary =
        Una casa con assistenza sulle ventiquattro ore per { $places ->
            [one] una persona che attraversa una fase difficile e ha bisogno
           *[other] { $places } persone che attraversano una fase difficile e hanno bisogno
        } di presenza continua. Si sta in camere singole o doppie, con un giardino e una cucina usata da tutti. La permanenza prevista va da sei a ventiquattro mesi.
    .access =
        La richiesta parte dal centro di salute mentale, anche su proposta della persona o della famiglia. Seguono un colloquio e due visite di prova, di cui una con il pernottamento; l’ingresso avviene solo con il consenso della persona.
    .activities =
        <ul>
        <li>progetto terapeutico riabilitativo scritto insieme e verificato ogni tre mesi;</li>
        <li>vita di casa: spesa, cucina, cura degli spazi, riunione settimanale;</li>
        <li>colloqui individuali e gruppi con psicologi e tecnici della riabilitazione;</li>
        <li>accompagnamento nella gestione della terapia e delle visite mediche;</li>
        <li>sport, corsi e volontariato nelle associazioni del paese.</li>
        </ul>
    .hours = Tutti i giorni, 24 ore su 24. Visite libere dalle 10.00 alle 20.00, nel rispetto della vita della casa

service-corinto = Comunità Corinto
    .summary =
        Una residenza nel centro del paese per { $places ->
            [one] una persona che ha già ritrovato un equilibrio e si prepara
           *[other] { $places } persone che hanno già ritrovato un equilibrio e si preparano
        } a vivere per conto proprio. Gli operatori sono presenti di giorno; di notte c’è la reperibilità.
    .access =
        Si arriva da un’altra comunità, dal domicilio o da un ricovero, con una proposta del centro di salute mentale. Il primo incontro si svolge dove la persona preferisce; la decisione si prende insieme dopo una settimana di prova.
    .activities =
        <ul>
        <li>allenamento alle autonomie: denaro, trasporti, farmaci, uffici;</li>
        <li>tirocini e colloqui di lavoro con le cooperative di tipo B e con altre imprese;</li>
        <li>gruppi fra pari, condotti anche da persone che hanno concluso il percorso;</li>
        <li>ricerca della casa e preparazione dell’uscita.</li>
        </ul>
    .hours = Operatori presenti tutti i giorni, 7.30–21.30; reperibilità nelle altre ore

## Day centre

service-lanterna = Centro diurno La Lanterna
    .summary =
        Un luogo aperto sulla piazza, con { $places ->
            [one] un posto al giorno
           *[other] { $places } posti al giorno
        }, in cui si viene per fare qualcosa che interessa, per curarsi e per incontrare gente. Metà dei laboratori accoglie anche cittadini che non hanno a che fare con i servizi.
    .access =
        Si possono chiedere informazioni di persona, senza appuntamento, ogni mercoledì mattina. L’inserimento si concorda con il centro di salute mentale e comincia con un mese di frequenza libera.
    .activities =
        <ul>
        <li>laboratori di falegnameria, stampa, orto, radio e teatro;</li>
        <li>gruppi terapeutici e gruppi di mutuo aiuto;</li>
        <li>pranzo preparato e consumato insieme;</li>
        <li>orientamento al lavoro, allo studio e al tempo libero;</li>
        <li>feste, mercati e incontri organizzati con il quartiere.</li>
        </ul>

## Housing and individual plans

service-portico = Appartamenti Il Portico
    .summary =
        Quattro appartamenti in condomini del paese, per { $places ->
            [one] una persona
           *[other] { $places } persone in tutto
        }. Chi vi abita ha le proprie chiavi, un contratto e un operatore che passa nei giorni concordati.
    .access =
        La persona presenta la domanda con il proprio centro di salute mentale. Si visita l’alloggio, si conoscono i coinquilini e si firma un accordo che dice chi fa che cosa.
    .activities =
        <ul>
        <li>visite a domicilio, da due a sette la settimana secondo il progetto;</li>
        <li>aiuto nelle relazioni fra coinquilini e con il vicinato;</li>
        <li>sostegno nella gestione delle spese, delle scadenze e della manutenzione;</li>
        <li>contatto telefonico garantito nelle ore serali.</li>
        </ul>
    .hours = Visite nei giorni concordati; telefono dalle 8.00 alle 22.00

service-health-budgets = Progetti con budget di salute
    .summary =
        Progetti personalizzati costruiti attorno alla casa della persona, con le risorse dell’azienda sanitaria, del comune, della persona stessa e della sua rete. Prendono il posto di un ricovero in una comunità residenziale, o lo abbreviano. Nello stesso periodo { $places ->
            [one] se ne può seguire uno
           *[other] se ne possono seguire { $places }
        }.
    .access =
        Il progetto nasce in un incontro fra la persona, chi le è vicino, il centro di salute mentale, il comune e la cooperativa. L’accordo indica obiettivi per la casa, il lavoro e le relazioni, le risorse e chi ne risponde.
    .activities =
        <ul>
        <li>sostegno educativo e riabilitativo nei luoghi di vita;</li>
        <li>avvio al lavoro con tutor, in accordo con le cooperative di tipo B;</li>
        <li>partecipazione a gruppi sportivi, culturali e di volontariato;</li>
        <li>verifica comune ogni sei mesi, con eventuale revisione del budget.</li>
        </ul>
    .hours = Secondo il progetto, anche la sera e nei giorni festivi

## Fees

fee-health-service = Retta a carico del servizio sanitario; alla persona restano le spese personali
fee-day-centre = Frequenza a carico del servizio sanitario; contributo per il pranzo secondo il reddito
fee-shared-rent = Quota di affitto e utenze secondo l’accordo firmato; il sostegno è a carico del servizio sanitario
fee-health-budget = Nessuna retta: le risorse sono indicate nel budget

## What is measured in the services

standard-first-meeting = Giorni fra la richiesta e il primo incontro
standard-plans-signed = Quota di progetti scritti e firmati entro 30 giorni dall’ingresso
standard-house-meetings = Riunioni della casa tenute nell’anno
standard-outside-activities = Ore di attività fuori dalla comunità, per persona e settimana
standard-open-workshops = Quota di laboratori aperti anche ai cittadini
standard-guest-satisfaction = Giudizio medio degli ospiti, da 1 a 10
standard-home-visits = Visite a domicilio per persona e settimana
standard-budgets-agreed = Quota di budget firmati anche dalla persona e dal comune
standard-start-of-plan = Giorni fra l’accordo e l’avvio del progetto
