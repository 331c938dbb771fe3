### The service charter of cooperatives that care for people (type A): readers are guests, their families, the services
### that refer them. “Ospite” is the person who lives in or attends a service; never “paziente” or “malato”.

## Premise

charter-premise-text =
    La Carta dei servizi è il patto fra { $organisation-name } e le persone che accoglie. È scritta per gli <strong>ospiti</strong> e per chi sta pensando di diventarlo, per le <strong>famiglie</strong> e le persone vicine, per i <strong>servizi</strong> sociali e sanitari che propongono un percorso, per le <strong>associazioni</strong> che rappresentano gli utenti.

## Access

charter-access-who-title = Chi può accedere
charter-access-who =
    I nostri servizi sono rivolti a persone adulte con un disagio psichico o in una condizione di fragilità, seguite da un servizio pubblico oppure inviate dal proprio comune. L’accesso è <strong>sempre volontario</strong>. Non sono motivi di esclusione la gravità del disturbo, la mancanza di una casa o di una famiglia, la cittadinanza.
charter-access-steps-title = Come si accede
# A numbered list: the steps from the request to the admission.
charter-access-steps =
    <ol>
    <li><strong>La richiesta.</strong> La presenta il servizio che segue la persona, anche su proposta sua o della famiglia; chiunque può chiedere informazioni senza impegno, di persona o per telefono.</li>
    <li><strong>Il primo colloquio.</strong> Incontriamo la persona, ascoltiamo che cosa desidera e raccogliamo le informazioni utili, con il suo consenso.</li>
    <li><strong>La visita.</strong> La persona e chi le sta vicino vengono a conoscere il servizio, le regole e chi ci vive.</li>
    <li><strong>La proposta.</strong> Con il servizio inviante definiamo obiettivi, durata prevista e costi, che mettiamo per iscritto.</li>
    <li><strong>L’ingresso.</strong> Si concorda una data, si firma l’accordo e si sceglie l’operatore di riferimento.</li>
    </ol>
charter-access-priority-title = Se non c’è posto
charter-access-priority =
    Quando le richieste superano i posti teniamo una lista di attesa, aggiornata ogni mese. L’ordine dipende, nell’ambito degli accordi con l’ente inviante, dall’urgenza del bisogno, dall’adeguatezza del servizio al progetto della persona, dalla vicinanza ai suoi luoghi di vita e, a parità di condizioni, dalla data della richiesta. Ciascuno può sapere in ogni momento a che punto è la propria domanda.
charter-access-cost-title = Quanto costa
charter-access-cost =
    Il costo di ogni servizio è indicato nella sua scheda. Quando è previsto un contributo della persona o della famiglia lo comunichiamo per iscritto prima dell’ingresso, con le voci comprese e quelle escluse; una variazione si annuncia almeno sessanta giorni prima.

## The course of care

charter-care = Il percorso
charter-care-introduction =
    Ogni percorso ha un inizio, uno sviluppo e una conclusione. Le tappe sono le stesse per tutti, perché ciascuno sappia che cosa lo aspetta; il contenuto è diverso per ogni persona.
charter-care-welcome-title = L’accoglienza
charter-care-welcome =
    Nei primi giorni un operatore di riferimento accompagna la persona a conoscere gli spazi, gli orari e chi li abita. Consegniamo la Carta e il regolamento e li leggiamo insieme. Il primo mese è di osservazione reciproca: si può cambiare idea.
charter-care-plan-title = Il progetto personalizzato
charter-care-plan =
    Entro trenta giorni dall’ingresso scriviamo il progetto con la persona, il servizio inviante e, se lei lo desidera, la famiglia. Il progetto indica obiettivi concreti, attività, chi se ne occupa e quando si verifica. La persona lo firma e ne riceve una copia. Lo riesaminiamo insieme almeno ogni sei mesi e ogni volta che qualcosa cambia.
charter-care-life-title = La vita quotidiana
charter-care-life =
    <ul>
    <li><strong>Le giornate</strong> hanno un ritmo prevedibile: i pasti, le attività, il riposo, il tempo libero. Il programma della settimana è esposto e discusso in assemblea.</li>
    <li><strong>Le visite e le uscite</strong> sono libere, nel rispetto del progetto e della convivenza.</li>
    <li><strong>La salute</strong> è seguita con il medico di medicina generale e con gli specialisti; la terapia si assume con l’aiuto necessario e con l’obiettivo di gestirla da sé.</li>
    <li><strong>Gli spazi personali</strong> si arredano come si vuole; vi si entra bussando.</li>
    <li><strong>Il denaro e gli oggetti</strong> restano alla persona; se chiede di custodirli, ogni movimento viene annotato e firmato.</li>
    </ul>
charter-care-family-title = Le famiglie
charter-care-family =
    Con il consenso della persona la famiglia riceve informazioni regolari, incontra gli operatori almeno ogni tre mesi e partecipa alle verifiche. I familiari che desiderano confrontarsi con altri possono contare su un gruppo mensile condotto da uno psicologo.
charter-care-discharge-title = La conclusione
charter-care-discharge =
    La conclusione si prepara fin dall’inizio. Quando gli obiettivi sono raggiunti, o quando un altro servizio risponde meglio, concordiamo con la persona e con il servizio inviante tempi e passaggi, consegniamo una relazione scritta e restiamo a disposizione nei mesi che seguono. La persona può interrompere il percorso in qualsiasi momento. Una dimissione decisa da noi è un fatto eccezionale: avviene solo per motivi gravi, scritti e discussi, mai per ragioni disciplinari e mai senza un’alternativa.

## Rights and duties

charter-rights-first-title = Gli ospiti hanno diritto a
charter-rights-first =
    <ul>
    <li>essere chiamati per nome e trattati con rispetto;</li>
    <li>ricevere informazioni comprensibili su cure, attività, costi e regole;</li>
    <li>dare o negare il consenso, e cambiare decisione;</li>
    <li>scrivere il proprio progetto, leggerlo e averne copia;</li>
    <li>mantenere affetti, abitudini, convinzioni e relazioni;</li>
    <li>avere spazi e tempi propri;</li>
    <li>essere protetti da abusi, umiliazioni e costrizioni;</li>
    <li>esprimere critiche senza temere conseguenze.</li>
    </ul>
charter-rights-second-title = Le famiglie hanno diritto a
charter-rights-second =
    <ul>
    <li>essere ascoltate e sostenute;</li>
    <li>essere informate, con il consenso della persona;</li>
    <li>partecipare alle verifiche del progetto e alla valutazione del servizio;</li>
    <li>sapere sempre a chi rivolgersi.</li>
    </ul>
charter-rights-duties-title = A tutti chiediamo di
charter-rights-duties =
    <ul>
    <li>rispettare le persone, gli spazi comuni e le regole della convivenza;</li>
    <li>partecipare al progetto che si è concordato;</li>
    <li>avvisare in caso di assenza o di difficoltà;</li>
    <li>custodire la riservatezza di chi si incontra.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    Nelle residenze e nei centri diurni gli ospiti si riuniscono in assemblea ogni settimana e prendono nota di ciò che decidono. Due volte l’anno invitiamo ospiti, famiglie e associazioni a un incontro in cui presentiamo i risultati e raccogliamo proposte.
charter-protection-special-title = La prevenzione degli abusi
charter-protection-special =
    Non usiamo mezzi di contenzione. Il personale è formato a riconoscere e ad allentare le tensioni; ogni evento critico viene registrato e discusso entro tre giorni, con la persona e con chi l’ha vissuto. Chi assiste a un comportamento lesivo della dignità di una persona ha il dovere di segnalarlo ed è tutelato. Per chi non può decidere da sé collaboriamo con l’amministratore di sostegno e, quando occorre, ne chiediamo la nomina.
charter-complaints-who =
    Possono presentarlo gli ospiti, i familiari, il tutore o l’amministratore di sostegno, le associazioni che rappresentano gli utenti, chiunque abbia assistito al fatto.
charter-complaints-outside =
    Resta sempre possibile rivolgersi al servizio inviante, all’ufficio relazioni con il pubblico e all’ufficio di pubblica tutela dell’azienda sanitaria, al comune, al difensore civico e all’autorità giudiziaria.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = ospite
charter-questionnaire-role-second = familiare
charter-questionnaire-plan = Ho partecipato alla stesura e alle verifiche del progetto personalizzato.
charter-questionnaire-activities = Le attività della settimana mi interessano e mi aiutano.
