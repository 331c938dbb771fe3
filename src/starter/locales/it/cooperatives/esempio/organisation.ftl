### The consortium: who it is and what it does for its members. The folder bears its id.

organisation-mission =
    { $organisation-name } mette in rete chi si prende cura delle persone e chi crea lavoro, perché <strong>a chi è in difficoltà arrivino risposte vicine e collegate fra loro</strong>. Alle cooperative offre regole comuni, competenze e servizi.

organisation-about =
    { $organisation-name } è un consorzio di cooperative sociali costituito nel { $organisation-founded } a { $organisation-address-city }.

organisation-history =
    Le cooperative lo hanno fondato per curare insieme il sistema per la qualità. Negli anni si sono aggiunti i servizi amministrativi e la formazione.

# As it would stand on a certificate.
organisation-scope =
    Servizi di gestione per la qualità, di amministrazione e di formazione per le cooperative associate.

## Services: the name, and as attributes what the manual tells of them

area-members = Servizi alle associate

service-quality-system = Sistema per la qualità e formazione
    .summary = Tiene aggiornati politica, manuali e carte, organizza gli audit interni e i corsi comuni.
    .access = Il programma si concorda ogni gennaio con i Responsabili qualità.
    .activities = Audit fra cooperative, modelli di documento, corsi
service-administration = Amministrazione
    .summary = Contabilità, paghe e adempimenti per le cooperative che li affidano al consorzio.
    .access = Con un accordo annuale che indica prestazioni, scadenze e costi.
    .activities = Contabilità, paghe, bilancio sociale

standard-audits = Audit svolti sul totale di quelli programmati
standard-answers = Giorni lavorativi fra domanda e risposta

## Interested parties and terms

party-members = Cooperative associate
    .needs = Servizi affidabili a costi noti, regole uguali per tutte
    .response = Accordi annuali, incontri mensili, conti condivisi
term-member = Associata
    .definition = Cooperativa che aderisce al consorzio.
