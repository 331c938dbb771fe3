### Sale Fino: its products and services. Each one is a message with its name and, as attributes, what the charter and the
### manual tell.
### Variables of a service: $workers and $disadvantaged-workers (numbers of people who work there).

area-food = Cucina
area-laundry = Lavanderia

service-restaurant = Ristorante della cascina
    .summary =
        Sessanta coperti nella vecchia stalla della cascina, con una carta breve che cambia a ogni stagione. Fra sala e cucina { $workers ->
            [one] lavora una persona
           *[other] lavorano { $workers } persone
        }.
    .access =
        Si prenota per telefono o dal sito; per i gruppi oltre venti persone si concorda il menu con tre giorni di anticipo. Il locale è senza barriere.
    .activities =
        <ul>
        <li>pranzi e cene alla carta, pranzo di lavoro a prezzo fisso;</li>
        <li>menu per celiaci e per le principali intolleranze;</li>
        <li>serate con i produttori della zona;</li>
        <li>tirocini di sala e di cucina.</li>
        </ul>

service-canteens = Mense e pasti a domicilio
    .summary =
        Pasti freschi ogni giorno per scuole, residenze e persone anziane, preparati in una cucina centrale e consegnati caldi.
    .access =
        Con un contratto annuale, che indica menu, orari e numero dei pasti. I pasti si ordinano e si disdicono entro le nove del mattino.
    .activities =
        <ul>
        <li>menu di quattro settimane approvati dalla dietista;</li>
        <li>diete speciali, mediche, etiche e religiose;</li>
        <li>consegna con contenitori controllati e mezzi a basse emissioni;</li>
        <li>commissione mensa con genitori e ospiti, due volte l’anno.</li>
        </ul>
    .hours = Dal lunedì alla domenica; consegne fra le 11.15 e le 12.30

service-catering = Catering
    .summary =
        Pause caffè, pranzi e ricevimenti per enti, imprese e feste private, nei nostri spazi o dove serve.
    .access =
        Basta una telefonata o un messaggio con data, luogo e numero degli ospiti: entro tre giorni arriva un’offerta scritta, valida un mese.
    .activities =
        <ul>
        <li>sopralluogo e proposta di menu;</li>
        <li>allestimento, servizio ai tavoli e riordino;</li>
        <li>stoviglie lavabili e recupero del cibo avanzato;</li>
        <li>confezioni regalo con i prodotti delle cooperative.</li>
        </ul>
    .hours = Su richiesta, tutti i giorni dell’anno

service-laundry = Lavanderia e noleggio
    .summary =
        Biancheria piana, divise e capi degli ospiti per residenze, alberghi e ristoranti. Nel reparto { $workers ->
            [one] lavora una persona
           *[other] lavorano { $workers } persone
        }, { $disadvantaged-workers ->
            [0] nessuna delle quali in inserimento lavorativo
            [one] una delle quali in inserimento lavorativo
           *[other] { $disadvantaged-workers } delle quali in inserimento lavorativo
        }.
    .access =
        Dopo una visita presso il cliente prepariamo un’offerta con prezzi a capo o a chilo, giorni di ritiro e tempi di riconsegna. Si può cominciare con un mese di prova.
    .activities =
        <ul>
        <li>ritiro e riconsegna con percorsi separati per sporco e pulito;</li>
        <li>lavaggio con registrazione di temperature e dosaggi;</li>
        <li>capi personali riconoscibili con etichetta a codice;</li>
        <li>noleggio e reintegro della biancheria.</li>
        </ul>

## Prices

fee-restaurant = Prezzi sulla carta; pranzo di lavoro a prezzo fisso
fee-offer = Secondo l’offerta scritta
fee-laundry = A capo o a chilo, secondo il contratto

## What is measured in the services

factor-safety = Sicurezza
factor-sustainability = Sostenibilità
standard-local-products = Quota di acquisti da produttori entro 50 chilometri
standard-guest-reviews = Giudizio medio dei clienti in sala, da 1 a 10
standard-temperature = Quota di consegne con la temperatura prescritta
standard-special-diets = Quota di diete speciali consegnate senza errori
standard-food-waste = Cibo non servito sul totale preparato
standard-offers = Giorni fra la richiesta e l’offerta scritta
standard-laundry-return = Ore fra il ritiro e la riconsegna
standard-laundry-losses = Capi smarriti o danneggiati sul totale
