### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

# The mission, printed at the head of the policy.
# Variables: $organisation-name (text)
organisation-mission =
    La missione di { $organisation-name } è <strong>accogliere e integrare</strong> persone che vivono un disagio psichico.

    Pensiamo le nostre residenze come <strong>case emotive</strong>, abitate per un tempo breve o lungo secondo il bisogno di ciascuno. Vi cerchiamo un clima che non invade e che rispetta i tempi e le necessità di ogni persona; le procedure sono chiare e rassicurano proprio perché si possono prevedere.

    La comunità residenziale e il centro diurno non sono luoghi di segregazione: sono punti da cui ci si apre al territorio e in cui il territorio entra.

# Who we are, in one paragraph.
# Variables: $organisation-founded (text, a year), $organisation-address-city (text), $workforce-employees (number)
organisation-about =
    { $organisation-name } è una cooperativa sociale di tipo A nata nel { $organisation-founded } a { $organisation-address-city }. Gestisce comunità residenziali, un centro diurno e alloggi per l’abitare supportato, e accompagna progetti personalizzati con budget di salute. { $workforce-employees ->
        [one] Vi lavora una persona
       *[other] Vi lavorano { $workforce-employees } persone
    } fra educatori, operatori sociosanitari, tecnici della riabilitazione psichiatrica, infermieri e psicologi.

organisation-history =
    Alla fine degli anni Novanta un gruppo di operatori e di familiari prende in affitto una casa con otto stanze, per dimostrare che chi esce da un lungo ricovero può vivere in un quartiere come tutti. Nasce così { $organisation-name }, e quella casa diventa la prima comunità.

    Negli anni seguenti si aggiungono il centro diurno, affacciato sulla piazza del mercato, e gli appartamenti, dove va ad abitare chi non ha più bisogno di una comunità. Con il consorzio { $consortium-name } la cooperativa apre la strada verso il lavoro, nelle imprese di tipo B. Oggi l’impegno più nuovo è quello dei budget di salute: meno posti letto, più progetti costruiti attorno alla persona.

organisation-values =
    <ul>
    <li><strong>Accoglienza</strong>: si entra per un incontro, non per una diagnosi.</li>
    <li><strong>Misura</strong>: vicinanza senza invadenza, aiuto quanto basta perché la persona faccia da sé.</li>
    <li><strong>Prevedibilità</strong>: poche regole, scritte, uguali per tutti e spiegate.</li>
    <li><strong>Apertura</strong>: la città è il luogo della cura, e la cura un affare della città.</li>
    <li><strong>Responsabilità</strong>: rendiamo conto di ciò che facciamo, anche di ciò che non riesce.</li>
    </ul>

organisation-territory =
    { $organisation-name } lavora a { $organisation-address-city } e nei comuni vicini, fra il lago e la collina: centri piccoli, ben collegati fra loro, con una rete fitta di associazioni e parrocchie e un’economia di agricoltura, turismo e piccola industria. La domanda di cura cresce soprattutto fra i giovani adulti e fra le persone che invecchiano con un disturbo psichico.

# The scope of the quality management system, as it would stand on a certificate.
organisation-scope =
    Progettazione ed erogazione di servizi residenziali, semiresidenziali e di abitare supportato per persone con disagio psichico. Accompagnamento di progetti personalizzati con budget di salute.

# Requirements of the standard that are not applied, and why.
organisation-exclusions =
    Non è applicato il solo requisito 7.1.5.2 (riferibilità delle misurazioni): i risultati dei servizi si valutano con colloqui, scale e questionari, e non dipendono da strumenti soggetti a taratura.

# Alternative text of the logo, read aloud by screen readers.
organisation-logo = Logo di Diogene: una lanterna accesa

## Roles and units of Diogene's own. Variables of a role: $gender (text: female, male or other)

role-health-director =
    { $gender ->
        [female] Direttrice sanitaria
       *[other] Direttore sanitario
    }
role-head-sinope =
    { $gender ->
        [female] Coordinatrice della comunità Sinope
       *[other] Coordinatore della comunità Sinope
    }
role-head-corinto =
    { $gender ->
        [female] Coordinatrice della comunità Corinto
       *[other] Coordinatore della comunità Corinto
    }
role-head-lanterna =
    { $gender ->
        [female] Coordinatrice del centro diurno
       *[other] Coordinatore del centro diurno
    }
role-head-housing = Referente dell’abitare supportato
unit-health = Direzione sanitaria
unit-sinope = Comunità Sinope
unit-corinto = Comunità Corinto
unit-lanterna = Centro diurno La Lanterna
unit-housing = Abitare supportato e budget di salute

## Offices

office-sinope = Comunità Sinope
office-corinto = Comunità Corinto
office-lanterna = Centro diurno La Lanterna
office-hours-always = Tutti i giorni, 24 ore su 24
office-hours-day-centre = Dal lunedì al venerdì, 8.30–16.30; il sabato, 9.00–13.00
office-purpose-access = Direzione, richieste di accesso, amministrazione
office-purpose-sinope = Residenza con assistenza continua
office-purpose-corinto = Residenza con assistenza diurna e reperibilità notturna
office-purpose-lanterna = Attività diurne e laboratori aperti

## Quality data of Diogene's own

objective-own-home = Una casa propria
    .indicator = Persone passate nell’anno da una comunità residenziale a una casa, propria o supportata
risk-long-stays = Permanenze che si prolungano oltre il bisogno
    .action = Verifica a dodici mesi con il centro di salute mentale, alloggi ponte, budget di salute per l’uscita
norm-psychiatric-reform = Accertamenti e trattamenti sanitari volontari e obbligatori; superamento degli ospedali psichiatrici
term-day-centre = Centro diurno
    .definition = Servizio semiresidenziale in cui le persone seguono attività di riabilitazione e di incontro, e la sera tornano a casa.
