### Quality data of the consortium itself.

## Holders of copies, roles and units

holder-members = Cooperative associate
role-members-services = Responsabile dei servizi alle associate
role-development = Responsabile di progetti e sviluppo
unit-conference = Conferenza delle cooperative
unit-members-services = Servizi alle associate
unit-contracts = Gare e contratti
unit-internal-audits = Audit interni
unit-development = Progetti e sviluppo

## Offices

office-meeting-place = L’Aia, luogo di incontro
office-purpose-consortium = Uffici, servizi alle associate, archivio documentale
office-purpose-meeting-place = Incontri, formazione, laboratori e iniziative aperte
office-hours-events = Secondo il calendario delle iniziative

## Processes

process-general-contracting = Gare e general contracting
    .inputs = Avvisi e gare, capacità delle associate, requisiti dei committenti
    .outputs = Contratti assunti, affidamenti alle associate, esecuzione controllata
process-members-services = Servizi alle associate
    .inputs = Fabbisogni delle associate, accordi di servizio, scadenze di legge
    .outputs = Consulenza, amministrazione, formazione e audit resi nei termini
process-start-up = Avvio di nuove imprese sociali
    .inputs = Idee delle associate, bisogni e risorse del territorio, finanziamenti
    .outputs = Studi di fattibilità, piani di impresa, accompagnamento nei primi due anni
process-network = Reti e animazione del territorio
    .inputs = Proposte di associazioni, scuole, università, imprese e cittadini
    .outputs = Accordi, iniziative aperte, volontari accolti e accompagnati

## Objectives

objective-general-contracting = Lavoro portato alle associate
    .indicator = Valore dei contratti assunti e affidati alle associate
objective-members-satisfaction = Soddisfazione delle associate
    .indicator = Giudizio medio sui servizi del consorzio, da 1 a 10
objective-new-enterprises = Nuove imprese e nuovi rami di attività
    .indicator = Imprese sociali o rami di attività avviati nell’anno

## Risks and opportunities

risk-joint-liability = Inadempienza di un’associata in un contratto assunto dal consorzio
    .action = Valutazione preventiva, verifiche in corso di esecuzione, piano di sostituzione per ogni contratto
risk-uneven-systems = Livelli diversi di maturità dei sistemi qualità delle associate
    .action = Audit incrociati, affiancamento di chi è indietro, modelli comuni di procedure e moduli
risk-new-markets = Domanda di prodotti e servizi a impatto sociale
    .action = Studio annuale di due nuovi rami di attività; fondo di avvio alimentato dai contratti

## Interested parties

party-member-cooperatives = Cooperative associate
    .needs = Lavoro, servizi affidabili a costi noti, rappresentanza, regole uguali per tutte
    .response = Accordi di servizio, conferenza mensile, ripartizione trasparente degli affidamenti
party-funders = Fondazioni e finanziatori
    .needs = Progetti realizzabili, uso corretto dei fondi, risultati misurati
    .response = Rendiconti puntuali, indicatori di impatto, visite aperte ai progetti

## Norms and terms

norm-consortia = Consorzi di cooperative sociali
term-general-contractor = General contractor
    .definition = Il consorzio quando assume un contratto nel suo insieme, lo affida alle associate e ne risponde al committente.

## Services: what is measured

standard-call-screening = Giorni fra la pubblicazione di una gara e la segnalazione alle associate
standard-cost-statements = Quota di affidamenti con il dettaglio dei costi comunicato prima della firma
standard-audits-done = Audit svolti sul totale di quelli programmati
standard-audit-reports = Giorni fra l’audit e il rapporto scritto
standard-payslips = Quota di cedolini elaborati senza errori
standard-projects-funded = Progetti finanziati sul totale di quelli presentati
standard-initiatives = Iniziative aperte al pubblico nell’anno
