### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, the elderly at home.

# The mission, printed at the head of the policy.
# Variables: $organisation-name (text)
organisation-mission =
    La missione de { $organisation-name } è <strong>stare accanto a chi cresce e a chi invecchia</strong>, nei luoghi in cui la vita già si svolge: la scuola, la casa, il cortile, la piazza.

    Crediamo che un bambino in difficoltà e un anziano solo abbiano bisogno della stessa cosa prima di ogni prestazione: qualcuno che li conosca per nome e che domani ci sia ancora. Per questo scegliamo gruppi di lavoro stabili, orari che seguono le famiglie e spazi in cui le età si mescolano.

    Lavoriamo con le scuole, i comuni e i genitori, mai al loro posto: un servizio riesce quando, poco alla volta, se ne può fare a meno.

# Who we are, in one paragraph.
# Variables: $organisation-founded (text, a year), $organisation-address-city (text), $workforce-employees (number)
organisation-about =
    { $organisation-name } è una cooperativa sociale di tipo A nata nel { $organisation-founded } a { $organisation-address-city }. Gestisce servizi educativi per minori, l’assistenza nelle scuole, l’aiuto domiciliare e un centro per anziani. { $workforce-employees ->
        [one] Vi lavora una persona
       *[other] Vi lavorano { $workforce-employees } persone
    } fra educatori, operatori sociosanitari e ausiliari.

organisation-history =
    La cooperativa comincia con un doposcuola, aperto da sei insegnanti e genitori nella sala di un oratorio. Dopo due anni il comune chiede di seguire i ragazzi anche a casa, poi di affiancare a scuola gli alunni con disabilità.

    L’incontro con gli anziani nasce per caso: le finestre del doposcuola danno su un cortile di case popolari e sono i nonni del cortile ad aiutare nei compiti. Oggi quasi un terzo di chi lavora si occupa di anziani, e il centro La Mongolfiera tiene insieme le due anime della cooperativa.

organisation-values =
    <ul>
    <li><strong>Continuità</strong>: volti conosciuti, supplenze annunciate, passaggi accompagnati.</li>
    <li><strong>Alleanza</strong>: con le famiglie e con le scuole si decide insieme.</li>
    <li><strong>Gioco</strong>: si impara e si guarisce anche ridendo.</li>
    <li><strong>Intergenerazionalità</strong>: le età diverse si fanno bene a vicenda.</li>
    </ul>

organisation-territory =
    { $organisation-address-city } e i comuni di collina che la circondano perdono abitanti giovani e ne guadagnano di anziani. Le scuole sono piccole e molto presenti, i trasporti radi: i servizi devono andare verso le persone.

# The scope of the quality management system, as it would stand on a certificate.
organisation-scope =
    Progettazione ed erogazione di servizi educativi per minori e famiglie, di assistenza all’autonomia nelle scuole, di assistenza domiciliare e di aggregazione per persone anziane.

# Requirements of the standard that are not applied, and why.
organisation-exclusions =
    Non è applicato il solo requisito 7.1.5.2 (riferibilità delle misurazioni): nessun servizio richiede strumenti di misura soggetti a taratura.

# Alternative text of the logo, read aloud by screen readers.
organisation-logo = Logo de La Girandola di Carta: una girandola a quattro pale

## Roles and units of the cooperative's own. Variables of a role: $gender (text: female, male or other)

role-head-minors =
    { $gender ->
        [female] Coordinatrice dei servizi educativi
       *[other] Coordinatore dei servizi educativi
    }
role-head-schools =
    { $gender ->
        [female] Coordinatrice dei servizi scolastici
       *[other] Coordinatore dei servizi scolastici
    }
role-head-home-care =
    { $gender ->
        [female] Coordinatrice dei servizi per anziani
       *[other] Coordinatore dei servizi per anziani
    }
unit-minors = Servizi educativi
unit-schools = Servizi scolastici
unit-home-care = Servizi per anziani

## Offices

office-aquilone = Centro L’Aquilone
office-mongolfiera = Centro La Mongolfiera
office-hours-afternoons = Dal lunedì al venerdì, 13.00–18.30
office-hours-mornings = Dal lunedì al sabato, 8.30–13.00
office-purpose-access = Direzione, richieste di accesso, amministrazione
office-purpose-aquilone = Centro educativo pomeridiano
office-purpose-mongolfiera = Centro per anziani, base dell’assistenza domiciliare

## Quality data of the cooperative's own

risk-school-calendar = Contratti legati al calendario scolastico: ore perse d’estate e competenze che se ne vanno
    .action = Centri estivi e progetti con i comuni da giugno a settembre; banca delle ore; contratti annuali per chi lo chiede
risk-ageing = Crescita della domanda di assistenza a casa
    .action = Proposta di pacchetti di ore a tariffa calmierata; formazione di nuovi operatori con l’ente regionale
norm-minors = Promozione di diritti e opportunità per l’infanzia e l’adolescenza
norm-disability = Legge quadro per l’assistenza, l’integrazione e i diritti delle persone con disabilità
term-caregiver = Caregiver
    .definition = Chi si prende cura di un familiare in modo continuo e senza compenso.
