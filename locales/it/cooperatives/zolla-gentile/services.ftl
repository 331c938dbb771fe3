### Zolla Gentile: its products and services. Each one is a message with its name and, as attributes, what the charter and
### the manual tell.
### Variables of a service: $workers and $disadvantaged-workers (numbers of people who work there).

area-green = Verde
area-farm = Prodotti della terra

service-green = Manutenzione del verde
    .summary =
        Parchi, viali, scuole e cortili tenuti in ordine tutto l’anno. { $workers ->
            [one] Lavora nelle squadre una persona
           *[other] Lavorano nelle squadre { $workers } persone
        }, { $disadvantaged-workers ->
            [0] nessuna delle quali in inserimento lavorativo
            [one] una delle quali in inserimento lavorativo
           *[other] { $disadvantaged-workers } delle quali in inserimento lavorativo
        }.
    .access =
        Gli enti ci affidano i lavori con gara o convenzione, i privati e i condomìni con un contratto annuale. Il sopralluogo è gratuito e si fa entro sette giorni.
    .activities =
        <ul>
        <li>sfalci, potature, siepi, raccolta delle foglie;</li>
        <li>controllo degli alberi e delle attrezzature da gioco;</li>
        <li>impianti di irrigazione a risparmio d’acqua;</li>
        <li>pronto intervento dopo i temporali.</li>
        </ul>
    .hours = Dal lunedì al venerdì, 7.00–16.00; d’estate, 6.00–14.00. Reperibilità per le emergenze

service-gardens = Giardini e orti
    .summary =
        Disegniamo e realizziamo giardini che chiedono poca acqua, orti scolastici e giardini sensoriali per residenze e ospedali.
    .access =
        Si parte da una visita e da un disegno a mano, che si paga solo se si prosegue. L’offerta indica piante, tempi, garanzie e manutenzione del primo anno.
    .activities =
        <ul>
        <li>progetto con scelta di piante adatte al luogo;</li>
        <li>preparazione del suolo, messa a dimora, irrigazione;</li>
        <li>orti e giardini con scuole e residenze, insieme a chi li userà;</li>
        <li>garanzia di attecchimento per due stagioni vegetative.</li>
        </ul>
    .hours = Lavori da settembre a maggio; visite tutto l’anno, su appuntamento

service-vegetables = Ortaggi biologici
    .summary =
        Quattro ettari di orto e due serre: trenta specie di ortaggi, vendute in cassette settimanali, alle mense e ai ristoranti. Nei campi { $workers ->
            [one] lavora una persona
           *[other] lavorano { $workers } persone
        }.
    .access =
        Le famiglie si abbonano alla cassetta, anche per un mese solo; mense e ristoranti ordinano entro il martedì per la consegna del giovedì.
    .activities =
        <ul>
        <li>coltivazione biologica certificata;</li>
        <li>cassette in tre misure, con ricette e notizie dai campi;</li>
        <li>forniture concordate all’inizio della stagione;</li>
        <li>visite delle scuole e giornate di raccolta aperte.</li>
        </ul>
    .hours = Consegne il giovedì e il venerdì; campi aperti il sabato mattina

service-shop = Bottega della cascina
    .summary =
        Verdure del giorno, conserve, pane e i prodotti delle altre cooperative, in un negozio dove ci si ferma volentieri.
    .access =
        La bottega è aperta a tutti e senza barriere; chi non può venire ordina per telefono e riceve a casa il venerdì.
    .activities =
        <ul>
        <li>vendita al dettaglio e prodotti sfusi;</li>
        <li>punto di ritiro delle cassette;</li>
        <li>assaggi e incontri con chi coltiva;</li>
        <li>cesti natalizi per imprese ed enti.</li>
        </ul>

## Prices

fee-survey = Sopralluogo e preventivo gratuiti; prezzi secondo l’offerta scritta
fee-boxes = Abbonamento settimanale; listino pubblicato a ogni stagione
fee-shop = Prezzi esposti

## What is measured in the services

factor-sustainability = Sostenibilità
factor-freshness = Freschezza
standard-survey = Giorni fra la richiesta e il sopralluogo
standard-green-on-time = Quota di interventi eseguiti nella settimana programmata
standard-taken-root = Quota di piante attecchite dopo due stagioni vegetative
standard-harvest-to-delivery = Ore fra la raccolta e la consegna
standard-complete-boxes = Quota di cassette consegnate complete e nel giorno stabilito
standard-own-products = Quota di prodotti propri o di altre cooperative sulle vendite
standard-customer-reviews = Giudizio medio dei clienti, da 1 a 10
