### The service charter of work-integration cooperatives (type B): readers are customers (public bodies, enterprises,
### private people), disadvantaged people who look for work, the services that follow them.
### “Persona inserita” is the disadvantaged person who works in the cooperative on a personal plan.

## Premise

charter-premise-text =
    La Carta dei servizi è il patto fra { $organisation-name } e le persone che le danno fiducia. È scritta per i <strong>clienti</strong>, pubblici e privati, che ci affidano un lavoro; per le <strong>persone in inserimento lavorativo</strong> e per chi sta cercando un percorso; per i <strong>servizi</strong> che le seguono; per le <strong>associazioni</strong> che le rappresentano.

    Una cooperativa di tipo B fa due cose insieme: vende beni e servizi sul mercato e, con quel lavoro, restituisce un posto nella società a chi ne è escluso. La Carta dice che cosa promettiamo agli uni e agli altri.

## Services

# Variables: $workers (number), $disadvantaged-workers (number): how many of them are in a plan of work integration
# With one worker the second half only says whether that person is in such a plan.
charter-service-workers =
    { $workers ->
        [one] una persona
       *[other] { $workers } persone
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , in inserimento lavorativo
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , nessuna in inserimento lavorativo
                [one] , di cui una in inserimento lavorativo
               *[other] , di cui { $disadvantaged-workers } in inserimento lavorativo
            }
    }

## Access

charter-access-who-title = A chi ci rivolgiamo
charter-access-who =
    Lavoriamo per enti pubblici, imprese, associazioni e privati, senza importi minimi. I percorsi di inserimento sono aperti alle <strong>persone svantaggiate</strong> indicate dall’articolo 4 della legge 8 novembre 1991, n. 381, e a chi si trova in una condizione di fragilità riconosciuta dai servizi del territorio.
charter-access-steps-title = Per chi ci affida un lavoro
# A numbered list: the steps from a customer's request to the order.
charter-access-steps =
    <ol>
    <li><strong>La richiesta</strong> arriva per telefono, per posta elettronica o allo sportello; la prende in carico il responsabile del servizio.</li>
    <li><strong>Il sopralluogo</strong>, quando il lavoro lo richiede, è gratuito e serve a capire bisogni, vincoli e rischi.</li>
    <li><strong>Il preventivo</strong> è scritto e dettagliato: lavorazioni, tempi, prezzi, garanzie, quota di lavoro affidata a persone in inserimento.</li>
    <li><strong>L’ordine</strong> si conferma per iscritto; da quel momento il cliente ha una persona di riferimento.</li>
    </ol>
charter-access-priority-title = Per chi cerca un percorso di lavoro
charter-access-priority =
    La proposta arriva dal servizio che segue la persona, dal collocamento mirato o dalla persona stessa. Il responsabile degli inserimenti lavorativi la incontra, ne ascolta interessi, capacità e limiti, e visita con lei un luogo di lavoro. Quando le candidature superano i posti contano l’urgenza della situazione, la corrispondenza fra la mansione e le capacità della persona, la disponibilità di un gruppo di lavoro che la accolga e, a parità di condizioni, la data della richiesta.
charter-access-cost-title = Condizioni economiche
charter-access-cost =
    I prezzi si ricavano da listini che consegniamo a chi li chiede; nessuna voce può comparire in fattura se non era nel preventivo. I percorsi di inserimento sono gratuiti per la persona: chi è assunto riceve la retribuzione del contratto collettivo delle cooperative sociali, chi svolge un tirocinio l’indennità prevista.

## Supplies

charter-supplies = Il lavoro per i clienti
charter-supplies-introduction =
    Dall’ordine alla consegna il cliente sa chi se ne occupa, a che punto siamo e che cosa succede se qualcosa non va.
charter-supplies-plan-title = Programmazione
charter-supplies-plan =
    Prima di cominciare concordiamo date, orari e accessi, e comunichiamo i nomi di chi lavorerà nei locali del cliente. Un ritardo prevedibile si annuncia appena lo conosciamo, con una nuova data.
charter-supplies-work-title = Esecuzione
charter-supplies-work =
    Il lavoro è svolto da squadre guidate da un capo esperto, con attrezzature controllate e prodotti a ridotto impatto ambientale. Il responsabile del servizio verifica ogni lavorazione con una scheda di controllo, che il cliente può chiedere di vedere.
charter-supplies-delivery-title = Consegna e garanzia
charter-supplies-delivery =
    Alla consegna il cliente verifica il risultato con noi e firma il verbale. Ciò che non è conforme si rifà senza spese: entro due giorni lavorativi dalla segnalazione rispondiamo e concordiamo l’intervento, che avviene entro dieci giorni lavorativi. Le garanzie di legge si applicano a ogni bene fornito.
charter-supplies-care-title = Il valore sociale del lavoro affidato
charter-supplies-care =
    A chi lo chiede rilasciamo ogni anno un rendiconto delle ore di lavoro svolte da persone in inserimento grazie al suo ordine: serve per i bilanci sociali e per dimostrare il rispetto degli impegni negli appalti riservati.

## Work integration

charter-integration = L’inserimento lavorativo
charter-integration-introduction =
    Un percorso di inserimento è un lavoro vero, con un contratto o un tirocinio, orari, responsabilità e colleghi. È diverso per ogni persona, ma passa per le stesse tappe.
# A numbered list: the stages of a plan of work integration.
charter-integration-steps =
    <ol>
    <li><strong>Conoscenza.</strong> Uno o più colloqui e una visita al luogo di lavoro, con il servizio che segue la persona.</li>
    <li><strong>Avvio.</strong> Una prima stesura del progetto e otto settimane di prova o di tirocinio, con l’affiancamento di un tutor, per capire ritmi, capacità e bisogni di sostegno.</li>
    <li><strong>Progetto di inserimento.</strong> Obiettivi di lavoro e di autonomia, mansioni, orario, sostegni, durata: lo confermano insieme la persona, il responsabile degli inserimenti e il servizio, e tutti lo firmano.</li>
    <li><strong>Accompagnamento.</strong> Il tutor, un collega esperto, parla con la persona almeno una volta la settimana; il progetto si verifica ogni mese, e con il servizio almeno ogni sei mesi.</li>
    <li><strong>Conclusione.</strong> L’assunzione stabile da noi oppure il passaggio a un’altra impresa, preparato e seguito per sei mesi.</li>
    </ol>
charter-integration-training-title = Formazione e crescita
charter-integration-training =
    Chi entra riceve una formazione sulla sicurezza prima di cominciare e impara il mestiere lavorando. Ogni anno concordiamo almeno un obiettivo di crescita: una mansione nuova, un’abilitazione, un corso. Le competenze acquisite vengono attestate per iscritto.
charter-integration-difficulty-title = Quando è difficile
charter-integration-difficulty =
    Assenze, ricadute e conflitti fanno parte del percorso. Si affrontano con il tutor e con il servizio, adattando orario e mansioni, prima di pensare a un’interruzione. Nessun percorso si chiude senza un colloquio e una proposta alternativa.

## Rights and duties

charter-rights-first-title = I clienti hanno diritto a
charter-rights-first =
    <ul>
    <li>informazioni complete su prezzi, tempi e materiali;</li>
    <li>un preventivo scritto e una persona di riferimento;</li>
    <li>lavori eseguiti a regola d’arte e in sicurezza;</li>
    <li>la correzione gratuita di ciò che non è conforme;</li>
    <li>la riservatezza su luoghi, dati e persone.</li>
    </ul>
charter-rights-second-title = Le persone in inserimento hanno diritto a
charter-rights-second =
    <ul>
    <li>un contratto regolare e una retribuzione giusta;</li>
    <li>un progetto scritto con loro, di cui hanno copia;</li>
    <li>un tutor, un lavoro adatto e un ambiente sicuro;</li>
    <li>imparare un mestiere e vedere riconosciuto ciò che sanno fare;</li>
    <li>essere trattate come colleghi, senza etichette;</li>
    <li>esprimere critiche senza temere conseguenze.</li>
    </ul>
charter-rights-duties-title = A tutti chiediamo di
charter-rights-duties =
    <ul>
    <li>rispettare gli accordi presi e avvisare per tempo quando qualcosa cambia;</li>
    <li>osservare le regole di sicurezza nei luoghi di lavoro;</li>
    <li>trattare con rispetto chi lavora, chi compra e chi impara.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Ogni squadra si riunisce con il proprio capo ogni due settimane. Una volta l’anno invitiamo i clienti e i servizi invianti a un incontro in cui presentiamo i risultati e raccogliamo proposte; le persone in inserimento vi partecipano come gli altri colleghi.
charter-protection-special-title = La tutela delle persone inserite
charter-protection-special =
    Le informazioni sulla condizione personale di chi è in inserimento restano fra la persona, il responsabile degli inserimenti, il tutor e il servizio che la segue: né i clienti né gli altri colleghi ne vengono a conoscenza. Chi subisce o vede un comportamento offensivo o discriminatorio può segnalarlo al tutor, alla Direzione o in forma riservata, ed è tutelato. La sorveglianza sanitaria verifica che la mansione sia adatta e che lo resti nel tempo.
charter-complaints-who =
    Possono presentarlo i clienti, le persone in inserimento lavorativo, i loro familiari, i servizi che le seguono, le associazioni e le organizzazioni sindacali.
charter-complaints-outside =
    Resta sempre possibile rivolgersi all’ente che ha affidato il lavoro o che segue la persona, al collocamento mirato, all’ispettorato del lavoro, al difensore civico e all’autorità giudiziaria; ai consumatori anche agli organismi di conciliazione.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = cliente
charter-questionnaire-role-second = persona in inserimento
charter-questionnaire-waiting = I tempi concordati sono stati rispettati.
charter-questionnaire-welcome = Ho trovato ascolto e rispetto.
charter-questionnaire-plan = Gli accordi presi, o il mio progetto, erano scritti e chiari.
charter-questionnaire-activities = Il lavoro svolto corrisponde a ciò che mi aspettavo.
charter-questionnaire-places = I luoghi di lavoro sono ordinati e sicuri.
