### The words of the quality data in manuals/: what all organisations share. What only one type of cooperative or the
### consortium needs stands in types/<type>/quality.ftl. Most of it is printed in the narrow columns of tables.

## Reasons of the revisions (column “Descrizione” of the revision table)

revision-transition = Nuova edizione secondo la norma ISO 9001:2015
revision-risks = Aggiornati il contesto, le parti interessate e il registro dei rischi e delle opportunità
revision-objectives = Rivisti obiettivi e indicatori; aggiornati organigramma e processi
revision-policy-first = Prima emissione, allegata al manuale
revision-charter-first = Prima emissione
revision-charter-complaints = Rivista la procedura dei reclami; aggiornati gli standard
revision-charter-yearly = Aggiornamento annuale di servizi, standard e recapiti

## Holders of copies (distribution list)

holder-management = Direzione
holder-sites = Sedi operative
holder-staff = Personale, nell’archivio documentale
holder-consortium = Consorzio, archivio delle associate
holder-certification-body = Organismo di certificazione
holder-noticeboards = Bacheche delle sedi
holder-public = Pubblico, sul sito
holder-reception = Accoglienza e ingressi delle sedi
holder-authorities = Enti committenti

## Roles: the bare post, without article, as in an organisation chart. A language that needs it may choose a form by
## $gender (text: female, male or other), whether this text does or not.

role-president = Presidente
role-vice-president = Vicepresidente
role-director =
    { $gender ->
        [female] Direttrice
       *[other] Direttore
    }
role-quality-manager = Responsabile qualità
role-administration =
    { $gender ->
        [female] Responsabile amministrativa
       *[other] Responsabile amministrativo
    }
role-staff-manager = Responsabile del personale e della formazione
role-safety = Responsabile del servizio di prevenzione e protezione

## Units of the organisation chart: they stand in small boxes

unit-assembly = Assemblea dei soci
unit-board = Consiglio di amministrazione
unit-management = Direzione
unit-quality = Qualità
unit-staff = Personale e formazione
unit-administration = Amministrazione e acquisti
unit-safety = Salute e sicurezza

## Offices: hours and kinds that several organisations use

office-registered = Sede legale e uffici
office-hours-weekdays = Dal lunedì al venerdì, 9.00–12.30 e 14.00–17.00

## How often an indicator is measured

frequency-quarterly = Ogni trimestre
frequency-half-yearly = Ogni semestre
frequency-yearly = Ogni anno

## Objectives: what is to be reached, and (indicator) what is counted

objective-satisfaction = Soddisfazione di utenti, clienti e committenti
    .indicator = Giudizi positivi sul totale dei questionari raccolti
objective-complaint-reply = Risposta rapida ai reclami
    .indicator = Giorni, in media, fra il reclamo e la risposta scritta
objective-training = Formazione e supervisione
    .indicator = Ore di formazione e supervisione per lavoratore
objective-turnover = Stabilità dei gruppi di lavoro
    .indicator = Lavoratori che hanno lasciato l’organizzazione sul totale dell’organico
objective-co-design = Co-progettazione con gli enti pubblici
    .indicator = Progetti co-progettati o coprodotti attivi nell’anno
objective-partnerships = Apertura al territorio
    .indicator = Associazioni, scuole, università e imprese con un accordo attivo
objective-renewable-energy = Energia da fonti rinnovabili
    .indicator = Quota rinnovabile dell’energia elettrica consumata
objective-corrective-actions = Efficacia delle azioni correttive
    .indicator = Quota di azioni correttive chiuse nei termini con verifica positiva

## Processes: what each one receives (inputs) and what it hands on (outputs)

process-governance = Governo e riesame
    .inputs = Analisi del contesto, relazioni dei responsabili, bilancio, risultati degli indicatori
    .outputs = Politica, obiettivi e risorse; decisioni del riesame di direzione
process-quality = Sistema qualità e miglioramento
    .inputs = Non conformità, esiti degli audit, proposte di chi lavora
    .outputs = Documenti aggiornati, azioni correttive verificate, relazione per il riesame
process-listening = Ascolto, soddisfazione e reclami
    .inputs = Questionari, reclami, colloqui, segnalazioni del personale e dei committenti
    .outputs = Risposte scritte, analisi della soddisfazione, richieste di miglioramento
process-design = Progettazione e rapporti con gli enti
    .inputs = Bisogni rilevati, piani di zona, avvisi pubblici, richieste dei committenti
    .outputs = Progetti, offerte, convenzioni e contratti riesaminati e firmati
process-staff = Personale e formazione
    .inputs = Fabbisogno di personale e di competenze, obiettivi dell’anno
    .outputs = Persone selezionate, inserite, formate e sostenute con la supervisione
process-resources = Acquisti, sedi e attrezzature
    .inputs = Richieste di acquisto, scadenze di manutenzione, requisiti di sicurezza
    .outputs = Forniture verificate, sedi accoglienti e sicure, mezzi e attrezzature in buono stato

## Risks and opportunities: what may happen, and (action) what is done about it

risk-tariffs = Tariffe e corrispettivi fermi mentre crescono i costi del lavoro
    .action = Controllo di gestione trimestrale; richiesta documentata di revisione dei prezzi; entrate da più committenti
risk-recruitment = Difficoltà a trovare e trattenere personale qualificato
    .action = Tirocini con scuole e università; affiancamento di tre mesi; turni resi noti con un mese di anticipo
risk-burnout = Logoramento di chi lavora a contatto con la sofferenza
    .action = Supervisione mensile; colloqui individuali due volte l’anno; rotazione dei compiti più gravosi
risk-personal-data = Perdita o diffusione di dati personali
    .action = Accessi per ruolo, copie cifrate ogni notte, prova di ripristino semestrale, formazione annuale
risk-heat = Ondate di calore e interruzioni di energia o acqua nelle sedi
    .action = Piano per il caldo, schermature e pompe di calore, scorte e contatti di emergenza verificati ogni maggio
risk-co-programming = Spazio alla co-programmazione nei nuovi piani di zona
    .action = Presenza ai tavoli, dati sui bisogni raccolti dai servizi, proposte preparate con le altre cooperative
risk-universities = Ricerca e valutazione di impatto insieme alle università
    .action = Una convenzione per la valutazione dei risultati; due tesi o ricerche ospitate ogni anno

## Interested parties: who they are, what they expect (needs), how we answer (response)

party-workers = Lavoratori
    .needs = Lavoro stabile e sicuro, compiti chiari, formazione, ascolto
    .response = Contratto collettivo applicato per intero, piano formativo, supervisione, indagine annuale sul clima
party-members = Soci
    .needs = Partecipazione alle scelte, informazioni comprensibili, solidità economica
    .response = Assemblee preparate in piccoli gruppi, bilancio sociale, conti trimestrali a disposizione
party-authorities = Enti pubblici committenti
    .needs = Servizi conformi agli accordi, risultati documentati, collaborazione nel progettare
    .response = Relazioni periodiche con indicatori, un referente per contratto, tavoli di co-progettazione
party-network = Consorzio e altre cooperative
    .needs = Affidabilità, scambio di competenze, risultati confrontabili
    .response = Indicatori comuni, audit incrociati, gruppi di lavoro tematici
party-suppliers = Fornitori
    .needs = Ordini chiari, pagamenti puntuali, rapporti duraturi
    .response = Qualifica con criteri noti, ordini scritti, pagamento a scadenza, valutazione restituita ogni anno
party-community = Cittadini, volontari e associazioni
    .needs = Luoghi aperti, informazioni corrette, occasioni per partecipare
    .response = Spazi e iniziative aperti a tutti, accordi con le associazioni, accompagnamento dei volontari

## Norms: what each one is about (the reference itself is data)

norm-quality-standard = Requisiti dei sistemi di gestione per la qualità
norm-cooperatives = Disciplina delle cooperative sociali
norm-social-services = Sistema integrato di interventi e servizi sociali; carta dei servizi sociali
norm-public-services = Principi sull’erogazione dei servizi pubblici
norm-third-sector = Codice del Terzo settore: co-programmazione e co-progettazione
norm-social-enterprise = Disciplina dell’impresa sociale
norm-workplace-safety = Salute e sicurezza nei luoghi di lavoro
norm-data-protection = Protezione dei dati personali
norm-liability = Responsabilità amministrativa degli enti

## Terms

term-commissioner = Committente
    .definition = L’ente che affida il servizio e ne sostiene il costo, in tutto o in parte. Può non coincidere con chi lo riceve.
term-interested-party = Parte interessata
    .definition = Persona o organizzazione che può influire sul nostro lavoro o subirne gli effetti.
term-co-design = Co-progettazione
    .definition = Definizione di un intervento fatta insieme dall’ente pubblico e dagli enti del Terzo settore, ciascuno con risorse proprie.
term-co-production = Coproduzione
    .definition = Modo di realizzare un servizio in cui anche chi lo riceve e la sua comunità mettono tempo, competenze e decisioni.
term-indicator = Indicatore
    .definition = Misura rilevata a intervalli stabiliti, con un obiettivo e un responsabile.
term-nonconformity = Non conformità
    .definition = Scostamento da un requisito della norma, di un accordo o di una nostra regola.
term-corrective-action = Azione correttiva
    .definition = Ciò che facciamo sulle cause di una non conformità perché non si ripeta; si chiude solo dopo averne verificato l’efficacia.
term-management-review = Riesame di direzione
    .definition = Incontro almeno annuale in cui la Direzione valuta il sistema su dati raccolti e decide obiettivi, risorse e modifiche.

## Services: what a standard of service is about (factor) and what is measured

factor-timeliness = Tempestività
factor-personalisation = Personalizzazione
factor-participation = Partecipazione
factor-openness = Apertura al territorio
factor-continuity = Continuità
factor-listening = Ascolto
factor-clarity = Chiarezza
factor-reliability = Affidabilità
factor-effectiveness = Efficacia
