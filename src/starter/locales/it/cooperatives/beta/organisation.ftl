### Beta: who it is and what it offers.

organisation-mission =
    { $organisation-name } crea <strong>lavoro vero per chi ne è escluso</strong>: offre a enti, imprese e famiglie servizi ben fatti e, con quei servizi, contratti regolari, formazione e autonomia a persone svantaggiate.

organisation-about =
    { $organisation-name } è una cooperativa sociale di tipo B nata nel { $organisation-founded } a { $organisation-address-city }. Si occupa di pulizie e di manutenzione del verde, con squadre in cui chi è esperto affianca chi impara.

organisation-history =
    La cooperativa ha cominciato con una squadra e un solo contratto di pulizie. Il verde è venuto dopo, per offrire un lavoro all’aperto a chi lo preferisce.

# As it would stand on a certificate.
organisation-scope =
    Servizi di pulizia e di manutenzione del verde per enti, imprese e privati. Inserimento lavorativo di persone svantaggiate.

## Services

area-work = Servizi a enti, imprese e famiglie

service-cleaning = Pulizie
    .summary = Pulizia quotidiana o periodica di uffici, scuole, condomini e case.
    .access = Con un sopralluogo gratuito e un preventivo scritto.
    .activities = Pulizie ordinarie e di fondo, vetri, riordino dopo lavori
    .hours = Dal lunedì al sabato, 6.00–20.00
    .fee = Secondo il preventivo
service-green = Manutenzione del verde
    .summary = Cura di giardini, parchi e aiuole, con un programma per stagione o su chiamata.
    .access = Con un sopralluogo gratuito e un preventivo scritto.
    .activities = Sfalcio, potatura di siepi e arbusti, nuove piantagioni
    .hours = Dal lunedì al venerdì, 7.00–16.00
    .fee = Secondo il preventivo

standard-punctuality = Lavori svolti nel giorno concordato
standard-checks = Controlli superati al primo esame
standard-quotations = Giorni lavorativi fra sopralluogo e preventivo
