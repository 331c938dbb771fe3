### The service charter (law 328/2000, art. 13): texts that every cooperative shares.
### Where care cooperatives (type A) and work-integration cooperatives (type B) differ, the same id stands again in
### types/a/charter.ftl or types/b/charter.ftl and wins there; what only one of them has stands there alone.
### Readers are people who look for a service, often in a difficult moment, and their families: short sentences,
### current words, no bureaucratic formulas. The cooperative speaks as “noi”; nobody is addressed directly outside the
### questionnaire and the form.

charter-title = Carta dei servizi
# Under the title on the cover. Variables: $charter-year (text, a year)
charter-subtitle = Edizione { $charter-year }

## Premise

charter-premise = Premessa
# Replaced by each type's own text: what the charter is and for whom it is written.
charter-premise-text =
    La Carta dei servizi è il patto fra { $organisation-name } e le persone che si rivolgono ai suoi servizi.
charter-premise-commitment =
    Ciò che qui è scritto ci impegna. Chi legge può <strong>sapere che cosa aspettarsi</strong>, <strong>verificare se lo riceve</strong> e <strong>chiedere conto</strong> quando non accade. Per questo la Carta riporta i valori misurati accanto agli obiettivi, indica per ogni servizio una persona responsabile e spiega come si presenta un reclamo e a chi ci si rivolge se la risposta non basta.
charter-premise-law-title = Che cosa chiede la legge
charter-premise-law =
    La legge quadro sui servizi sociali (legge 8 novembre 2000, n. 328), all’articolo 13, chiede a chi li gestisce di adottare una carta che li descriva. La tabella indica dove si trova ciascun contenuto.
charter-premise-law-asked = La legge chiede
charter-premise-law-answered = Capitolo
charter-premise-law-access = I criteri per accedere ai servizi
charter-premise-law-working = Le modalità di funzionamento
charter-premise-law-judging = Le condizioni che permettono agli utenti e a chi li rappresenta di valutare i servizi
charter-premise-law-protection = Le procedure che assicurano la tutela degli utenti
charter-premise-law-recourse = La possibilità di ricorrere nei confronti dei responsabili dei servizi
charter-premise-norms-title = Norme di riferimento
charter-premise-norms =
    Oltre alla legge quadro sui servizi sociali, la Carta tiene conto delle norme che seguono. I testi si possono consultare presso la nostra sede.
charter-premise-norm = Riferimento
charter-premise-subject = Oggetto

## About us

charter-about = Chi siamo
charter-about-history-title = La nostra storia
charter-about-mission-title = La missione
charter-about-values-title = I valori
charter-about-structure-title = Come siamo organizzati
# Stands above the organisation chart.
# Variables: $workforce-members, $workforce-employees, $workforce-volunteers (numbers)
charter-about-structure =
    { $organisation-name } è una cooperativa: le decisioni più importanti spettano all’assemblea, dove ogni socio ha un voto. { $workforce-members ->
        [one] La base sociale conta un socio
       *[other] La base sociale conta { $workforce-members } soci
    }; { $workforce-employees ->
        [one] nei servizi lavora una persona
       *[other] nei servizi lavorano { $workforce-employees } persone
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , con l’aiuto di un volontario
       *[other] , con l’aiuto di { $workforce-volunteers } volontari
    }. L’organigramma mostra chi risponde di che cosa.
# Alternative text of the organisation chart, read aloud by screen readers.
charter-about-chart-alt = Organigramma della cooperativa: dall’assemblea dei soci alla Direzione, alle funzioni e ai servizi, con i nomi dei responsabili.
charter-about-consortium-title = Il consorzio
# Variables: $consortium-name (text), $member-count (number), $members (list of names)
charter-about-consortium =
    { $organisation-name } aderisce al consorzio { $consortium-name }, che riunisce { $member-count ->
        [one] una cooperativa sociale
       *[other] { $member-count } cooperative sociali
    }: { $members }. Con il consorzio condividiamo la politica per la qualità, i principi di questa Carta, la formazione del personale e le verifiche interne. Il sistema di gestione segue i requisiti della norma { $standard-name }.

## Principles

charter-principles = I principi
charter-principles-introduction =
    Lavoriamo secondo i principi che regolano l’erogazione dei servizi pubblici. Di ciascuno diciamo che cosa significa da noi, nei fatti.
# Five principles by convention, and two more. The name of each one is stressed.
charter-principles-list =
    <ul>
    <li><strong>Uguaglianza.</strong> I servizi sono accessibili a tutti, senza distinzione di sesso, età, origine, lingua, religione, opinioni, orientamento sessuale o condizione economica. Uguaglianza non vuol dire uniformità: ogni intervento tiene conto della persona.</li>
    <li><strong>Imparzialità.</strong> Chi lavora con noi si comporta con obiettività e giustizia. Le regole sono scritte, valgono per tutti e vengono spiegate a chi le deve rispettare.</li>
    <li><strong>Continuità.</strong> I servizi si svolgono con regolarità negli orari dichiarati. Una sospensione viene comunicata in anticipo, con il motivo e le misure che riducono il disagio.</li>
    <li><strong>Partecipazione.</strong> Le persone prendono parte alle decisioni che le riguardano, possono vedere i documenti che parlano di loro, fare proposte, esprimere un giudizio sul servizio e ottenere una risposta.</li>
    <li><strong>Efficienza ed efficacia.</strong> Usiamo le risorse con attenzione, confrontiamo i risultati con gli obiettivi e correggiamo ciò che non funziona.</li>
    <li><strong>Diritto di scelta.</strong> Ciascuno può scegliere, fra i servizi disponibili, quello che risponde meglio ai suoi bisogni, e può cambiare idea.</li>
    <li><strong>Riservatezza.</strong> Di chi incontriamo conosciamo ciò che serve al servizio e niente di più. Lo custodiamo con cura.</li>
    </ul>

## Services

charter-services = I servizi
charter-services-introduction =
    Per ogni servizio sono indicati le attività, gli orari, la sede e la persona a cui rivolgersi. Le condizioni generali di accesso si trovano nel capitolo che segue.
charter-service-activities = Attività
charter-service-access = Come si accede
charter-service-hours = Orari
charter-service-office = Sede
charter-service-capacity = Posti
# Variables: $places (number): people that the service can receive at the same time
charter-service-places =
    { $places ->
        [one] un posto
       *[other] { $places } posti
    }
charter-service-staff = Personale
# Variables: $workers (number): people who work in the service
charter-service-workers =
    { $workers ->
        [one] una persona
       *[other] { $workers } persone
    }
charter-service-fee = Costo
charter-service-contact = Responsabile

## Access

charter-access = L’accesso
charter-access-introduction =
    Chi si rivolge a noi riceve per prima cosa ascolto e informazioni chiare, anche quando il servizio giusto non è il nostro.
# Days between a request and the answer. Variables: $charter-access-days (number)
charter-access-answer =
    A ogni richiesta rispondiamo per iscritto, <strong>entro { $charter-access-days ->
        [one] un giorno
       *[other] { $charter-access-days } giorni
    }</strong>. Un rifiuto è sempre motivato e indica a quale altro servizio ci si può rivolgere.

## Rights and duties

charter-rights = Diritti e doveri
charter-rights-introduction =
    Un buon servizio si regge sul rispetto reciproco. Questi sono i diritti che garantiamo e gli impegni che chiediamo.

## Standards of quality

charter-standards = Gli standard di qualità
charter-standards-introduction =
    Uno standard è una promessa che si può misurare. Per ogni servizio indichiamo il fattore di qualità che conta per chi lo usa, l’indicatore con cui lo misuriamo, il valore più recente e il livello che ci impegniamo a mantenere.
# How the small bars of the table are read.
charter-standards-reading =
    La barra confronta il valore con l’impegno, segnato dalla linea verticale: è piena quando l’impegno è rispettato, vuota quando non lo è ancora. I valori si riferiscono all’anno precedente a questa edizione.
charter-standards-factor = Fattore
charter-standards-indicator = Indicatore
charter-standards-value = Valore
charter-standards-target = Impegno
# Head of the column with the bars that set the value against the target.
charter-standards-comparison = Confronto
# A value of an earlier year, under that of today. Variables: $year, $value (number), $unit (text)
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = Se uno standard non è rispettato
charter-standards-missed =
    Uno standard mancato apre una verifica: il responsabile del servizio ne cerca le cause, propone una correzione e ne comunica l’esito alle persone interessate. Chi ritiene di non aver ricevuto quanto promesso può chiederne ragione con un reclamo.

## Listening and participation

charter-participation = Ascolto e partecipazione
charter-participation-introduction =
    Il giudizio di chi usa un servizio vale quanto quello di chi lo dirige. Lo raccogliamo in tre modi.
charter-participation-survey-title = Il questionario
# Variables: $charter-satisfaction-target (number, percent)
charter-participation-survey =
    Una volta l’anno proponiamo a tutti il questionario allegato alla Carta. È anonimo, si può consegnare a mano, nelle cassette presenti in ogni sede o per posta elettronica, e chi lo desidera può farsi aiutare da una persona di fiducia. Il nostro obiettivo è che <strong>almeno il { $charter-satisfaction-target }%</strong> delle risposte esprima un giudizio positivo.
charter-participation-meetings-title = Gli incontri
# Replaced by each type's own text.
charter-participation-meetings =
    Almeno due volte l’anno invitiamo chi usa i nostri servizi a un incontro aperto, in cui presentiamo i risultati e raccogliamo proposte.
charter-participation-proposals-title = Le proposte
charter-participation-proposals =
    Suggerimenti e apprezzamenti si possono lasciare in ogni momento, a voce o con il modulo allegato. Il Responsabile qualità li legge tutti e, quando una proposta viene accolta, lo fa sapere a chi l’ha avanzata.
charter-participation-results-title = Che cosa facciamo dei risultati
charter-participation-results =
    I risultati del questionario, il numero dei reclami con i tempi di risposta e le azioni decise vengono esposti nelle sedi e pubblicati insieme all’aggiornamento annuale della Carta. Chi rappresenta gli utenti può chiedere i dati di dettaglio, in forma anonima.

## Protection

charter-protection = La tutela
charter-protection-introduction =
    Proteggere le persone vuol dire prevenire ciò che può farle stare peggio, e intervenire subito quando accade.
charter-protection-privacy-title = I dati personali
charter-protection-privacy =
    Trattiamo i dati personali secondo il Regolamento (UE) 2016/679. Li raccogliamo con un’informativa scritta in modo comprensibile, li vede soltanto chi ne ha bisogno per il proprio lavoro, li conserviamo per il tempo stabilito dalla legge. Ciascuno può chiedere di vedere i propri dati, di correggerli e di averne copia.
charter-protection-safety-title = La sicurezza
charter-protection-safety =
    Ogni sede ha un documento di valutazione dei rischi, un piano di emergenza con prove di evacuazione almeno annuali e personale formato al primo soccorso e alla lotta antincendio. I locali, gli impianti e i mezzi sono controllati secondo un programma scritto.
charter-protection-insurance-title = Le assicurazioni
charter-protection-insurance =
    Una polizza di responsabilità civile copre i danni che le persone possono subire o causare durante le attività. Chi subisce un danno riceve dal responsabile del servizio le informazioni per la denuncia del sinistro.

## Complaints and recourse

charter-complaints = Reclami e ricorsi
charter-complaints-introduction =
    Un reclamo è il modo più diretto per dirci che qualcosa non ha funzionato. <strong>Presentarlo non comporta alcuna conseguenza</strong> per chi lo presenta, né per la persona che segue un percorso da noi.
charter-complaints-who-title = Chi può presentarlo
# Replaced by each type's own text.
charter-complaints-who =
    Può presentarlo chiunque usi i nostri servizi, un familiare, un tutore o un’associazione che lo rappresenta.
charter-complaints-how-title = Come si presenta
# The addresses follow below this text.
charter-complaints-how =
    Si può usare il modulo allegato oppure scrivere liberamente; un reclamo a voce viene messo per iscritto da chi lo riceve e riletto insieme. I reclami anonimi vengono esaminati, ma non possono ricevere una risposta personale.
charter-complaints-email = Posta elettronica
charter-complaints-phone = Telefono
charter-complaints-post = Posta o consegna a mano
charter-complaints-person = Risponde
charter-complaints-times-title = Che cosa succede, e quando
charter-complaints-times =
    Ogni reclamo segue lo stesso cammino, e chi lo ha presentato può sapere in ogni momento a che punto si trova.
charter-complaints-step = Passaggio
charter-complaints-action = Che cosa accade
charter-complaints-term = Termine
charter-complaints-receipt = Ricevuta
charter-complaints-receipt-action = Chi ha presentato il reclamo riceve un numero e il nome di chi se ne occupa.
# Variables: $charter-receipt-days (number): working days from the complaint to its receipt
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] un giorno lavorativo
       *[other] { $charter-receipt-days } giorni lavorativi
    }
charter-complaints-inquiry = Esame
charter-complaints-inquiry-action = Ascoltiamo le persone coinvolte, verifichiamo i fatti e rimediamo subito a ciò che si può correggere subito.
charter-complaints-reply = Risposta
charter-complaints-reply-action = Risposta scritta e motivata, con le azioni decise e la loro scadenza.
# Variables: $charter-reply-days (number): days from the complaint to the answer
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] un giorno
       *[other] { $charter-reply-days } giorni
    }
charter-complaints-appeal = Ricorso
charter-complaints-appeal-action = Chi non è soddisfatto della risposta si rivolge alla persona indicata sotto, che riesamina il caso senza esserne stata parte.
# Variables: $charter-appeal-days (number): days from the appeal to the decision
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] un giorno
       *[other] { $charter-appeal-days } giorni
    }
charter-complaints-recourse-title = Il ricorso nei confronti dei responsabili
# Variables: $charter-appeal-days (number)
charter-complaints-recourse =
    La legge prevede che gli utenti possano ricorrere nei confronti di chi è preposto alla gestione dei servizi. Contro la risposta a un reclamo, o se la risposta non arriva in tempo, si può ricorrere per iscritto alla persona qui indicata, che decide <strong>entro { $charter-appeal-days ->
        [one] un giorno
       *[other] { $charter-appeal-days } giorni
    }</strong> dopo aver ascoltato chi ricorre e il responsabile del servizio.
charter-complaints-appeal-person = Decide sul ricorso
# Replaced by each type's own text: bodies outside the cooperative that may be asked.
charter-complaints-outside =
    Resta sempre possibile rivolgersi all’ente che ha affidato il servizio, al difensore civico e all’autorità giudiziaria.

## Yearly update

charter-update = L’aggiornamento della Carta
# Variables: $charter-year (text, a year)
charter-update-text =
    La Carta si aggiorna ogni anno. Questa edizione vale per il { $charter-year }; quella nuova riporta i risultati raggiunti, gli standard rivisti e le modifiche ai servizi. Prima di approvarla chiediamo un parere a chi usa i servizi e a chi vi lavora. Un cambiamento importante che avviene nel corso dell’anno viene comunicato subito a chi ne è toccato.
charter-update-copies =
    La Carta viene consegnata a ogni persona al primo incontro, è disponibile in tutte le sedi e sul nostro sito. Su richiesta la spieghiamo a voce e la forniamo a caratteri grandi.
charter-update-next = Prossimo aggiornamento
charter-update-edition = Edizione
charter-update-approved = Approvata da

## Contacts

charter-contacts = Sedi e contatti
charter-contacts-introduction = In ogni sede si trovano la Carta, il questionario e il modulo per reclami e suggerimenti.
charter-contacts-office = Sede
charter-contacts-hours = Orari
charter-contacts-reach = Recapiti
charter-contacts-identity-title = La cooperativa
charter-contacts-name = Denominazione
charter-contacts-address = Sede legale
charter-contacts-vat = Partita IVA
charter-contacts-register = Iscrizione all’albo
charter-contacts-phone = Telefono
charter-contacts-email = Posta elettronica
charter-contacts-certified-email = Posta certificata
charter-contacts-web = Sito

## Annex: satisfaction questionnaire

charter-questionnaire = Questionario di soddisfazione
# Printed on a single page. Variables: $charter-year (text, a year)
charter-questionnaire-introduction =
    Il questionario è anonimo e richiede cinque minuti. Per ogni frase segni la casella che corrisponde meglio alla sua esperienza dell’ultimo anno; se una frase non la riguarda, usi l’ultima colonna.
charter-questionnaire-service = Servizio
charter-questionnaire-as = Rispondo come
# Tick boxes after “Rispondo come”. Replaced by each type's own words.
charter-questionnaire-role-first = utente
charter-questionnaire-role-second = familiare
charter-questionnaire-role-other = altro
charter-questionnaire-statement = Quanto è d’accordo con queste frasi?
# Heads of five narrow columns, from disagreement to agreement, and of a last one for “not applicable”.
charter-questionnaire-never = per niente
charter-questionnaire-little = poco
charter-questionnaire-fairly = abbastanza
charter-questionnaire-much = molto
charter-questionnaire-fully = del tutto
charter-questionnaire-not-applicable = non mi riguarda
# Ten statements; types A and B replace those that differ.
charter-questionnaire-information = Le informazioni che ho ricevuto all’inizio erano chiare e complete.
charter-questionnaire-waiting = I tempi di attesa sono stati ragionevoli.
charter-questionnaire-welcome = Ho trovato accoglienza e rispetto.
charter-questionnaire-staff = Le persone che lavorano nel servizio sono competenti e disponibili.
charter-questionnaire-plan = Ho partecipato alle decisioni che mi riguardano.
charter-questionnaire-activities = Le attività rispondono ai miei bisogni.
charter-questionnaire-places = Gli ambienti sono puliti, sicuri e accoglienti.
charter-questionnaire-privacy = La mia riservatezza è rispettata.
charter-questionnaire-problems = Quando c’è un problema, viene affrontato in tempi brevi.
charter-questionnaire-overall = Nel complesso il servizio mi soddisfa.
charter-questionnaire-best = Che cosa ha apprezzato di più?
charter-questionnaire-better = Che cosa dovremmo migliorare?
# How the page is handed in. Variables: $charter-complaint-email (text)
charter-questionnaire-return =
    Può lasciare il questionario nella cassetta di ogni sede o inviarlo a { $charter-complaint-email }. Grazie.

## Annex: form for complaints and suggestions

charter-complaint-form = Modulo per reclami e suggerimenti
# Variables: $charter-reply-days (number)
charter-complaint-form-introduction =
    Può compilare il modulo anche con l’aiuto di una persona di fiducia. Se lascia un recapito, riceverà una risposta scritta entro { $charter-reply-days ->
        [one] un giorno
       *[other] { $charter-reply-days } giorni
    }.
charter-complaint-form-kind = Desidero presentare
charter-complaint-form-kind-complaint = un reclamo
charter-complaint-form-kind-suggestion = un suggerimento
charter-complaint-form-kind-praise = un apprezzamento
charter-complaint-form-name = Nome e cognome
charter-complaint-form-reach = Telefono o posta elettronica
charter-complaint-form-address = Indirizzo
charter-complaint-form-service = Servizio
charter-complaint-form-day = Data del fatto
charter-complaint-form-for = Presento il modulo
charter-complaint-form-for-myself = per me
charter-complaint-form-for-other = per un’altra persona (nome)
charter-complaint-form-what = Che cosa è accaduto, o che cosa propone
charter-complaint-form-wish = Che cosa chiede
# Consent to the use of the personal data written on the form.
charter-complaint-form-consent = I dati indicati servono soltanto a trattare questa segnalazione e sono conservati secondo il Regolamento (UE) 2016/679.
charter-complaint-form-date = Data
charter-complaint-form-signature = Firma
# Box at the foot of the form, filled in by the cooperative.
charter-complaint-form-office = Parte riservata alla cooperativa
charter-complaint-form-number = Numero
charter-complaint-form-received = Ricevuto il
charter-complaint-form-by = Da
charter-complaint-form-answered = Risposta del
