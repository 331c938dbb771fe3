### La Girandola di Carta: its services. Each one is a message with its name and, as attributes, what the charter and the
### manual tell.
### Variables of a service: $places (number of children or people served), $workers (number of people who work there).

area-minors = Minori, scuole e famiglie
area-elderly = Persone anziane

service-aquilone = Centro educativo L’Aquilone
    .summary =
        Pomeriggi di compiti, gioco e laboratori per { $places ->
            [one] un ragazzo
           *[other] { $places } ragazzi
        } dai sei ai quattordici anni, in piccoli gruppi con un educatore di riferimento.
    .access =
        La famiglia si iscrive direttamente o su proposta della scuola o del servizio sociale. Prima dell’inizio si tiene un colloquio con i genitori e, per chi lo desidera, una settimana di prova.
    .activities =
        <ul>
        <li>aiuto nello studio, con un piano concordato con gli insegnanti;</li>
        <li>laboratori di musica, costruzione, cucina e lettura;</li>
        <li>uscite, sport e campi estivi;</li>
        <li>tre incontri l’anno con ogni famiglia.</li>
        </ul>
    .hours = Nei giorni di scuola, 13.00–18.30; in luglio, 8.00–16.30

service-home-education = Educativa domiciliare
    .summary =
        Un educatore accanto a { $places ->
            [one] un bambino o ragazzo
           *[other] { $places } bambini e ragazzi
        } e ai genitori, a casa e nel quartiere, quando la famiglia attraversa un periodo difficile.
    .access =
        Il servizio è disposto dal servizio sociale del comune. La cooperativa incontra la famiglia entro quindici giorni e con lei scrive gli obiettivi.
    .activities =
        <ul>
        <li>sostegno alle relazioni in casa e alle abitudini quotidiane;</li>
        <li>raccordo con la scuola e con i servizi sanitari;</li>
        <li>accompagnamento in attività sportive e di gruppo;</li>
        <li>incontri protetti, quando previsti.</li>
        </ul>
    .hours = Dal lunedì al sabato, negli orari concordati con la famiglia

service-schools = Assistenza nelle scuole
    .summary =
        Affianchiamo { $places ->
            [one] un alunno
           *[other] { $places } alunni
        } con disabilità, dalla scuola dell’infanzia alle superiori: lo scopo è partecipare alla vita della classe.
    .access =
        La richiesta parte dalla scuola e dalla famiglia; il comune assegna le ore. L’assistente si presenta alla famiglia prima dell’inizio delle lezioni.
    .activities =
        <ul>
        <li>autonomia, comunicazione e relazioni con i compagni;</li>
        <li>collaborazione al piano educativo individualizzato;</li>
        <li>gite, mensa, intervallo: i momenti in cui si diventa amici;</li>
        <li>supplenza nella stessa giornata in caso di assenza.</li>
        </ul>
    .hours = Nei giorni e negli orari di lezione

service-home-care = Assistenza domiciliare
    .summary =
        Cura della persona, della casa e delle relazioni per { $places ->
            [one] una persona anziana che vuole
           *[other] { $places } persone anziane che vogliono
        } continuare a vivere a casa propria, e un aiuto a chi le assiste.
    .access =
        Su richiesta del comune, con assegno di cura o privatamente. Un’assistente sociale visita la casa, propone un piano e ne spiega i costi per iscritto.
    .activities =
        <ul>
        <li>igiene, mobilizzazione, pasti, piccole commissioni;</li>
        <li>compagnia e accompagnamento alle visite mediche;</li>
        <li>consigli al caregiver e sostituzione per qualche ora;</li>
        <li>visita di verifica ogni tre mesi.</li>
        </ul>
    .hours = Tutti i giorni, 7.00–21.00

service-mongolfiera = Centro La Mongolfiera
    .summary =
        Un luogo di mattine attive per { $places ->
            [one] una persona anziana
           *[other] { $places } persone anziane
        }, con un cortile in comune con la scuola primaria.
    .access =
        Si viene a vedere, si prova per due settimane e ci si iscrive. Chi non può muoversi da solo viene preso e riportato a casa con il pulmino.
    .activities =
        <ul>
        <li>ginnastica dolce, memoria, lettura del giornale;</li>
        <li>orto e cucina, con pranzo insieme due volte la settimana;</li>
        <li>laboratori con i bambini del centro educativo;</li>
        <li>sportello per i caregiver.</li>
        </ul>

## Fees

fee-aquilone = Quota mensile secondo l’ISEE, da 20 a 90 euro; gratuito su proposta del servizio sociale
fee-municipality = Gratuito per la famiglia: il costo è a carico del comune
fee-school = Gratuito per la famiglia: il costo è a carico dell’ente locale
fee-home-care = Tariffa del comune secondo l’ISEE; per i privati preventivo scritto prima dell’avvio
fee-mongolfiera = Abbonamento mensile secondo l’ISEE; trasporto compreso

## What is measured in the services

factor-safety = Sicurezza
standard-children-per-educator = Ragazzi per educatore
standard-family-meetings = Incontri con ogni famiglia nell’anno
standard-family-satisfaction = Giudizio medio delle famiglie, da 1 a 10
standard-start-of-service = Giorni fra l’assegnazione e l’avvio del servizio
standard-same-educator = Quota di famiglie seguite dallo stesso educatore per tutto l’anno
standard-substitution = Quota di assenze con supplenza nella stessa giornata
standard-school-plans = Quota di alunni con obiettivi scritti nel piano educativo individualizzato
standard-visits-on-time = Quota di visite iniziate con un ritardo massimo di 15 minuti
standard-intergenerational = Iniziative con bambini e ragazzi nell’anno
standard-participant-satisfaction = Giudizio medio dei partecipanti, da 1 a 10
