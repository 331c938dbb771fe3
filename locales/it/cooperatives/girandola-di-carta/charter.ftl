### The service charter of La Girandola di Carta: the texts of ../../types/a/charter.ftl that do not fit a cooperative
### without residences. Readers are parents, older people, their families, schools and municipalities.

## Premise and access

charter-premise-text =
    La Carta dei servizi è il patto fra { $organisation-name } e le persone che segue. È scritta per i <strong>bambini e i ragazzi</strong>, che hanno diritto a spiegazioni alla loro portata, per i <strong>genitori</strong>, per le <strong>persone anziane</strong> e chi le assiste, per le <strong>scuole</strong> e i <strong>comuni</strong> con cui lavoriamo ogni giorno.
charter-access-who =
    I servizi educativi sono rivolti a bambini e ragazzi fino a diciotto anni e alle loro famiglie; quelli scolastici agli alunni con disabilità; l’assistenza domiciliare e il centro La Mongolfiera alle persone che hanno superato i sessantacinque anni, o più giovani se non autosufficienti. La condizione economica, la cittadinanza e la lingua non sono mai <strong>motivo di esclusione</strong>.
# A numbered list: the steps from the request to the beginning.
charter-access-steps =
    <ol>
    <li><strong>La richiesta.</strong> La presenta la famiglia, la persona stessa, la scuola o il servizio sociale, secondo il servizio; chiunque può chiedere informazioni senza impegno.</li>
    <li><strong>Il primo colloquio.</strong> Incontriamo la persona e chi le sta vicino, a casa o in sede; con i bambini parliamo anche da soli, se lo desiderano.</li>
    <li><strong>La prova.</strong> Nei centri, una o due settimane per conoscersi, senza quota; a casa e a scuola, un primo incontro con il coordinatore e l’operatore di riferimento.</li>
    <li><strong>La proposta.</strong> Mettiamo per iscritto attività, orari, costi e il nome dell’operatore di riferimento.</li>
    <li><strong>L’avvio.</strong> Si firma l’accordo e si fissa la data della prima verifica.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    L’operatore di riferimento si presenta prima di cominciare, a casa o nel servizio. Consegniamo la Carta e la leggiamo insieme; ai più piccoli ne diamo una versione a disegni. Il primo mese è di osservazione reciproca: si può cambiare idea.
charter-care-plan =
    Entro trenta giorni dall’avvio scriviamo il progetto: per i minori con i genitori, dopo avere ascoltato il bambino o il ragazzo; per gli anziani con la persona e, se lei lo desidera, con la famiglia. La scuola e il servizio sociale vi partecipano quando seguono la stessa persona. Il progetto indica obiettivi concreti, attività, chi se ne occupa e quando si verifica; chi lo firma ne riceve una copia. Lo riesaminiamo insieme almeno ogni sei mesi e ogni volta che qualcosa cambia.
charter-care-life =
    <ul>
    <li><strong>Gli orari</strong> sono scritti e rispettati; un cambiamento si annuncia il giorno prima e un ritardo si comunica per telefono.</li>
    <li><strong>Gli operatori</strong> restano gli stessi quanto più a lungo possibile; chi sostituisce viene presentato.</li>
    <li><strong>Le attività</strong> si scelgono insieme: nei centri il programma è esposto e ogni mese se ne discute.</li>
    <li><strong>La casa</strong> di chi ci accoglie ha le sue regole e le rispettiamo; chiavi e denaro si affidano soltanto per iscritto.</li>
    <li><strong>La salute</strong> resta affidata alla famiglia e al medico; aiutiamo a prendere i farmaci solo se un accordo lo prevede.</li>
    </ul>
charter-care-family =
    I genitori sono i primi educatori: ricevono informazioni ogni settimana, incontrano gli operatori almeno tre volte l’anno e firmano il progetto. Nei servizi per gli anziani la famiglia partecipa alle verifiche quando la persona lo desidera; chi assiste un familiare trova uno sportello e un gruppo mensile.
charter-care-discharge =
    La conclusione si prepara fin dall’inizio. Quando gli obiettivi sono raggiunti, o quando un altro servizio risponde meglio, concordiamo con la persona, con la famiglia e con chi ha proposto il servizio tempi e passaggi, consegniamo una relazione scritta e restiamo a disposizione nei mesi che seguono. Chi si è iscritto da sé può ritirarsi in qualsiasi momento; se il servizio è disposto da un ente, ne parliamo insieme con l’ente. Una conclusione decisa da noi è un fatto eccezionale: avviene solo per motivi gravi, scritti e discussi, mai per punizione e mai senza un’alternativa.
charter-rights-first-title = Chi usa i servizi ha diritto a
charter-rights-first =
    <ul>
    <li>essere chiamato per nome e trattato con rispetto, a ogni età;</li>
    <li>ricevere informazioni comprensibili su attività, costi e regole;</li>
    <li>dire la propria opinione, anche da bambino, ed essere ascoltato;</li>
    <li>conoscere il proprio progetto e averne copia;</li>
    <li>giocare, imparare, riposare, incontrare altri;</li>
    <li>continuare a vivere a casa propria, finché è possibile;</li>
    <li>essere protetto da violenze, umiliazioni e trascuratezza;</li>
    <li>esprimere critiche senza temere conseguenze.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>essere ascoltate e sostenute;</li>
    <li>essere informate sui figli minorenni e, con il loro consenso, sui familiari adulti;</li>
    <li>partecipare alle verifiche del progetto e alla valutazione del servizio;</li>
    <li>sapere sempre a chi rivolgersi.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    Nei centri bambini, ragazzi e anziani si riuniscono una volta al mese e prendono nota di ciò che decidono. Due volte l’anno invitiamo famiglie, scuole e comuni a un incontro in cui presentiamo i risultati e raccogliamo proposte.
charter-protection-special-title = La tutela dei minori e delle persone fragili
charter-protection-special =
    Chi lavora con i minori presenta il certificato del casellario giudiziale e segue ogni anno una formazione sui segnali di maltrattamento. Nessun operatore pubblica immagini di chi segue. Un sospetto si riferisce lo stesso giorno alla Direzione, che ne informa i servizi sociali o l’autorità giudiziaria; chi segnala è tutelato. Per chi non può decidere da sé collaboriamo con l’amministratore di sostegno.
charter-complaints-who =
    Possono presentarlo le persone che usano i servizi, anche minorenni, i genitori e i familiari, il tutore o l’amministratore di sostegno, le scuole, le associazioni che rappresentano gli utenti, chiunque abbia assistito al fatto.
charter-complaints-outside =
    Resta sempre possibile rivolgersi al comune o all’ente che ha affidato il servizio, alla scuola, al garante regionale per l’infanzia e l’adolescenza, al difensore civico e all’autorità giudiziaria.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = persona seguita
