### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

# The mission, printed at the head of the policy.
# Variables: $organisation-name (text)
organisation-mission =
    La missione di { $organisation-name } è <strong>creare lavoro vero per chi ne è tenuto fuori</strong>, cucinando, servendo a tavola e lavando per la comunità.

    Crediamo che un buon piatto e una tovaglia ben stirata valgano per quello che sono, non per chi li ha fatti. È la qualità del prodotto a dare dignità al lavoro: per questo la esigiamo da tutti, insegnando con pazienza e dando a ciascuno una mansione in cui possa riuscire.

    Chi arriva da noi può restare o ripartire. Siamo contenti quando qualcuno, imparato il mestiere, trova posto in un’altra impresa.

# Who we are, in one paragraph.
# Variables: $organisation-founded (text, a year), $organisation-address-city (text), $workforce-employees and
# $workforce-disadvantaged (numbers)
organisation-about =
    { $organisation-name } è una cooperativa sociale di tipo B nata nel { $organisation-founded } a { $organisation-address-city }. Gestisce un ristorante, una cucina per mense, un servizio di catering e una lavanderia industriale. { $workforce-employees ->
        [one] Vi lavora una persona
       *[other] Vi lavorano { $workforce-employees } persone
    }, { $workforce-disadvantaged ->
        [one] di cui una in condizione di svantaggio
       *[other] di cui { $workforce-disadvantaged } in condizione di svantaggio
    }.

organisation-history =
    Quando il consorzio { $consortium-name } restaura la cascina, qualcuno deve dar da mangiare alla squadra. Tre persone appena uscite da una comunità residenziale e un cuoco in pensione accendono i fornelli: è il primo pranzo di { $organisation-name }.

    Dal cantiere nasce il ristorante, dal ristorante le mense scolastiche. La lavanderia arriva quando le residenze delle altre cooperative chiedono di ritirare la biancheria a chi consegna i pasti: stesso furgone, un lavoro in più.

organisation-values =
    <ul>
    <li><strong>Mestiere</strong>: si impara facendo, accanto a chi sa fare.</li>
    <li><strong>Gusto</strong>: prodotti di stagione, ricette semplici, tavole curate.</li>
    <li><strong>Pazienza</strong>: a ognuno il suo ritmo, a tutti lo stesso traguardo.</li>
    <li><strong>Parità</strong>: stessi contratti, stesse regole, stessa divisa.</li>
    </ul>

organisation-territory =
    I clienti si trovano nel raggio di trenta chilometri: scuole, residenze, alberghi del lago, aziende. Il turismo concentra il lavoro fra aprile e ottobre, le mense lo riportano d’inverno: l’uno e le altre insieme permettono contratti per tutto l’anno.

# The scope of the quality management system, as it would stand on a certificate.
organisation-scope =
    Preparazione e somministrazione di pasti in ristorante, mense e catering. Lavaggio e noleggio di biancheria per residenze e alberghi. Inserimento lavorativo di persone svantaggiate.

# Requirements of the standard that are not applied, and why.
organisation-exclusions =
    Nessun requisito è escluso. Il 7.1.5.2 (riferibilità delle misurazioni) si applica alle sonde di temperatura, alle bilance e ai dosatori della lavanderia; l’8.3 (progettazione) ai menu, ai servizi di catering e ai progetti di inserimento.

# Alternative text of the logo, read aloud by screen readers.
organisation-logo = Logo di Sale Fino: una ciotola con tre cristalli di sale

## Roles and units of the cooperative's own

role-sales-manager = Responsabile commerciale
role-chef = Responsabile di cucina
role-head-laundry = Responsabile della lavanderia
unit-kitchen = Cucina, sala e mense
unit-laundry = Lavanderia
unit-sales = Clienti e catering

## Offices

office-restaurant = Ristorante della cascina
office-laundry = Lavanderia
office-hours-restaurant = Dal martedì al sabato, 12.00–14.30 e 19.00–22.30; la domenica, 12.00–15.00
office-hours-laundry = Dal lunedì al sabato, 6.30–18.30
office-purpose-kitchen = Direzione, amministrazione, cucina delle mense
office-purpose-restaurant = Ristorante, sala per incontri
office-purpose-laundry = Ritiro, lavaggio e consegna della biancheria

## Quality data of the cooperative's own

risk-food-safety = Contaminazione degli alimenti o errore su un allergene
    .action = Piano di autocontrollo, linea separata per le diete, doppio controllo dell’etichetta, analisi trimestrali
norm-food-hygiene = Igiene dei prodotti alimentari
norm-allergens = Informazioni sugli alimenti ai consumatori
norm-laundry = Controllo della biocontaminazione dei tessili lavati in lavanderia
term-self-control-plan = Piano di autocontrollo
    .definition = Documento che, secondo il metodo HACCP, individua i punti in cui l’alimento può diventare pericoloso e i controlli da fare.
