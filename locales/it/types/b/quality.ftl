### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager = Responsabile della produzione
role-placement-tutor = Responsabile degli inserimenti lavorativi
unit-production = Produzione e servizi
unit-placement = Inserimenti lavorativi

## Processes

process-orders = Offerte e ordini
    .inputs = Richieste dei clienti, gare, capacità produttiva disponibile
    .outputs = Offerta verificata, contratto o ordine confermato, piano di lavoro
process-production = Produzione e servizi
    .inputs = Piano di lavoro, materie prime, attrezzature, squadre
    .outputs = Prodotti e lavori eseguiti, controllati e registrati
process-delivery = Consegna e assistenza
    .inputs = Prodotti e lavori approvati, accordi di consegna
    .outputs = Consegna accettata, fattura, chiarimenti e ripristini
process-placement = Inserimento lavorativo
    .inputs = Segnalazioni dei servizi, colloqui, posti e mansioni disponibili
    .outputs = Progetto di inserimento, competenze certificate, passaggio al lavoro ordinario

## Objectives

# The law asks for at least 30 per cent.
objective-disadvantaged-share = Lavoro a chi ne è escluso
    .indicator = Lavoratori svantaggiati sul totale dei lavoratori
objective-placements = Nuovi tirocini e inserimenti
    .indicator = Tirocini e inserimenti lavorativi avviati nell’anno
objective-ordinary-work = Passaggio al lavoro ordinario
    .indicator = Persone assunte da altre imprese dopo il percorso in cooperativa
objective-punctuality = Puntualità
    .indicator = Quota di consegne e interventi nei tempi concordati

## Risks and opportunities

risk-single-client = Fatturato concentrato su pochi clienti
    .action = Soglia del 30% per cliente, piano commerciale annuale, offerta comune con il consorzio
risk-work-accidents = Infortuni nell’uso di macchine e attrezzature
    .action = Addestramento pratico prima di ogni mansione, tutor in squadra, analisi dei quasi infortuni
risk-interrupted-placements = Inserimenti interrotti prima del termine
    .action = Progetto di inserimento con verifiche mensili, mansioni graduali, contatto costante con il servizio inviante
risk-reserved-contracts = Appalti riservati e clausole sociali
    .action = Scadenzario delle gare, requisiti sempre aggiornati, incontri annuali con le stazioni appaltanti

## Interested parties

party-clients = Clienti pubblici e privati
    .needs = Qualità costante, puntualità, prezzo giusto, un interlocutore che risponde
    .response = Accordi scritti, controlli prima della consegna, referente per cliente, valutazione annuale
party-disadvantaged-workers = Lavoratori svantaggiati e servizi invianti
    .needs = Un lavoro vero, tempi adatti, un tutor, prospettive dopo il percorso
    .response = Progetto di inserimento, mansioni graduali, competenze attestate, contatti con altre imprese

## Norms

norm-disability-employment = Diritto al lavoro delle persone con disabilità
norm-reserved-contracts = Codice dei contratti pubblici: contratti riservati

## Terms

term-client = Cliente
    .definition = Chi acquista i nostri prodotti o servizi: un ente, un’impresa o una persona.
term-disadvantaged-person = Persona svantaggiata
    .definition = Persona che rientra nelle categorie indicate dalla legge 381/1991, art. 4, o seguita dai servizi con cui abbiamo un accordo.
term-placement = Inserimento lavorativo
    .definition = Percorso con obiettivi, mansioni e verifiche che porta una persona svantaggiata a un lavoro stabile, in cooperativa o altrove.
