### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator = Responsabile dell’area servizi
unit-services = Area servizi

## Processes

process-access = Accesso e presa in carico
    .inputs = Richiesta della persona, della famiglia o del servizio inviante
    .outputs = Valutazione condivisa, accordo di ingresso firmato o rifiuto motivato
process-individual-plan = Progetto personalizzato
    .inputs = Valutazione d’ingresso, desideri e storia della persona, indicazioni dei servizi pubblici
    .outputs = Progetto firmato con obiettivi, attività, tempi e date di verifica
process-care = Vita quotidiana e cura
    .inputs = Progetto personalizzato, turni, protocolli, sedi attrezzate
    .outputs = Attività svolte e registrate, verifiche del progetto, eventi segnalati
process-discharge = Dimissione e continuità
    .inputs = Verifica finale del progetto, risorse della persona e del territorio
    .outputs = Relazione conclusiva, passaggio accompagnato, verifica dopo sei mesi

## Objectives

objective-access-time = Tempi di accesso
    .indicator = Giorni, in media, fra la richiesta e il primo colloquio
objective-individual-plans = Progetti personalizzati aggiornati
    .indicator = Quota di progetti verificati con la persona almeno ogni sei mesi
objective-positive-endings = Percorsi che arrivano alla meta
    .indicator = Percorsi conclusi per raggiungimento degli obiettivi sul totale dei conclusi

## Risks and opportunities

risk-adverse-events = Evento avverso a danno di una persona accolta o di un operatore
    .action = Segnalazione entro il turno, analisi in équipe entro cinque giorni, prove di emergenza semestrali
risk-late-plans = Progetti personalizzati verificati in ritardo
    .action = Scadenzario condiviso, controllo mensile del responsabile di area, verifica a campione negli audit
risk-health-budgets = Diffusione dei budget di salute e dei progetti di vita indipendente
    .action = Un’équipe formata per i progetti personalizzati; proposta annuale agli enti; valutazione dei risultati

## Interested parties

party-users = Persone che usano i servizi
    .needs = Essere ascoltate, capire e decidere, contare su regole prevedibili, stare meglio
    .response = Progetto scritto insieme, assemblee, questionario annuale, reclami con risposta scritta
party-families = Famiglie e amministratori di sostegno
    .needs = Informazioni, un riferimento stabile, sollievo, rispetto delle loro scelte
    .response = Un referente per famiglia, incontri programmati, gruppo di sostegno, carta dei servizi

## Norms

norm-care-levels = Livelli essenziali di assistenza
norm-health-charters = Schema generale di riferimento della carta dei servizi sanitari

## Terms

term-user = Utente
    .definition = La persona che riceve il servizio. Nei servizi residenziali e diurni la chiamiamo anche ospite.
term-individual-plan = Progetto personalizzato
    .definition = Accordo scritto con la persona su obiettivi, attività, tempi e verifiche; nei servizi sanitari e socioeducativi prende i nomi previsti dalle norme.
term-health-budget = Budget di salute
    .definition = Risorse sanitarie, sociali e personali riunite in un unico progetto per la casa, il lavoro e le relazioni di una persona.
