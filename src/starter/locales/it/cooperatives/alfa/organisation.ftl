### Alfa: who it is and what it offers. A text that stands in a layer above can be repeated here in other words.

organisation-mission =
    { $organisation-name } si prende cura di persone adulte in condizione di fragilità e lavora perché <strong>ciascuna possa vivere bene nel proprio luogo di vita</strong>, con l’aiuto che le serve e non di più.

organisation-about =
    { $organisation-name } è una cooperativa sociale di tipo A nata nel { $organisation-founded } a { $organisation-address-city }. Gestisce un centro diurno e alcuni alloggi con sostegno.

organisation-history =
    La cooperativa è nata da un gruppo di operatori e di familiari che cercava un luogo aperto durante il giorno. Al centro diurno si sono aggiunti gli alloggi, per chi desidera abitare per conto proprio.

# As it would stand on a certificate.
organisation-scope =
    Progettazione ed erogazione di servizi diurni e di sostegno all’abitare per persone adulte in condizione di fragilità.

## Services: the name, and as attributes what the charter and the manual tell of them

area-care = Servizi alla persona

# $places is the number in the data; the variant [one] is for a single place.
service-day-centre = Centro diurno
    .summary =
        Un luogo in cui passare la giornata, imparare e stare insieme, con { $places ->
            [one] un posto
           *[other] { $places } posti
        }.
    .access = Con un colloquio e una settimana di prova, su proposta del servizio che segue la persona.
    .activities = Laboratori, uscite, pranzo in comune, colloqui
    .hours = Dal lunedì al venerdì, 9.00–16.00
    .fee = A carico dell’ente inviante; contributo per il pranzo
service-housing = Abitare con sostegno
    .summary =
        Alloggi per { $places ->
            [one] una persona
           *[other] { $places } persone
        }, con le visite di un operatore nei giorni concordati.
    .access = Dopo una visita all’alloggio si firma un accordo con il servizio che segue la persona.
    .activities = Aiuto nella vita di casa, nelle scadenze, nei rapporti con i vicini
    .hours = Visite nei giorni concordati; telefono ogni giorno, 8.00–20.00
    .fee = Affitto e utenze secondo l’accordo; il sostegno è a carico dell’ente inviante

standard-first-meeting = Giorni fra richiesta e primo colloquio
standard-plans = Progetti firmati entro 30 giorni dall’ingresso
standard-visits = Visite per persona ogni settimana
