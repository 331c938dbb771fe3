### The words of manuals/documents.toml, policy.toml and system.toml; most stand in narrow columns, so keep them short.
### .inputs, .action and the like are attributes: parts of a message that the data name with a dot, `risk-staffing.action`.

## Revisions and copies

revision-first = Prima emissione
holder-staff = Personale, nell’archivio dei documenti
holder-sites = Sedi
holder-public = Pubblico, nelle sedi
holder-authorities = Enti committenti

## Objectives

frequency-yearly = Ogni anno
frequency-half-yearly = Ogni sei mesi

objective-satisfaction = Soddisfazione per i servizi
    .indicator = Giudizi positivi sul totale delle risposte ai questionari
objective-partnerships = Collaborazioni con il territorio
    .indicator = Accordi attivi con enti, scuole, associazioni e imprese
objective-training = Formazione di chi lavora
    .indicator = Ore di formazione per persona
objective-complaints = Tempi di risposta ai reclami
    .indicator = Giorni, in media, fra reclamo e risposta scritta

## Processes: what each one receives and what it hands on

process-leadership = Indirizzo e riesame
    .inputs = Contesto, attese delle parti interessate, risultati degli indicatori
    .outputs = Politica, obiettivi, risorse
process-improvement = Ascolto e miglioramento
    .inputs = Questionari, reclami, non conformità, esiti degli audit
    .outputs = Relazione annuale, azioni correttive, documenti aggiornati
process-requests = Richieste e accordi
    .inputs = Richieste di persone, clienti ed enti
    .outputs = Accordo scritto, oppure rifiuto motivato
process-delivery = Svolgimento dei servizi
    .inputs = Accordo, persone preparate, mezzi adatti
    .outputs = Servizio svolto, verificato e registrato
process-staff = Personale
    .inputs = Fabbisogno di persone e di competenze
    .outputs = Persone scelte, formate e ascoltate
process-resources = Acquisti, sedi e mezzi
    .inputs = Richieste di acquisto e di manutenzione
    .outputs = Forniture controllate, sedi e mezzi sicuri

## Risks and opportunities

risk-staffing = Posti che restano scoperti
    .action = Contatti con le scuole, affiancamento di chi entra, colloqui annuali
risk-contracts = Perdita di un contratto importante
    .action = Scadenzario dei contratti, più committenti, conti verificati ogni trimestre
risk-personal-data = Perdita o diffusione di dati personali
    .action = Accessi limitati, copie quotidiane, formazione annuale
risk-co-design = Servizi progettati insieme agli enti pubblici
    .action = Presenza ai tavoli del territorio, una proposta ogni anno

## Interested parties

party-workers = Chi lavora con noi
    .needs = Contratti regolari, sicurezza, crescita professionale
    .response = Contratto collettivo, prevenzione dei rischi, piano di formazione
party-authorities = Enti committenti
    .needs = Accordi rispettati, risultati dimostrati
    .response = Relazioni con indicatori, un referente per ogni contratto
party-community = Comunità locale
    .needs = Informazioni, luoghi aperti, occasioni di incontro
    .response = Iniziative aperte a tutti, bilancio sociale pubblicato

## Norms

norm-quality-standard = Sistemi di gestione per la qualità: requisiti
norm-cooperatives = Cooperative sociali
norm-social-services = Carta dei servizi sociali
norm-workplace-safety = Salute e sicurezza sul lavoro
norm-data-protection = Protezione dei dati personali

## Terms

term-nonconformity = Non conformità
    .definition = Ciò che si discosta da una legge, da un accordo o da una nostra regola.
term-corrective-action = Azione correttiva
    .definition = Ciò che facciamo sulle cause di una non conformità perché non si ripeta.

## Standards of service: what they are about

factor-timeliness = Tempestività
factor-reliability = Affidabilità
