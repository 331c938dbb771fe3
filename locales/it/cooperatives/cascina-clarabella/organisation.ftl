### The consortium Cascina Clarabella as an organisation. Invented for the example, but for its name and its aims.

# The mission, printed at the head of the policy.
# Variables: $organisation-name (text)
organisation-mission =
    { $organisation-name } esiste perché le cooperative associate possano fare insieme <strong>ciò che nessuna potrebbe fare da sola</strong>: dare casa, cura, lavoro e relazioni a chi ne è escluso, negli stessi luoghi in cui vivono tutti.

    Il consorzio unisce le cooperative che si prendono cura delle persone e quelle che creano lavoro. Cerca opportunità, assume contratti, offre servizi e competenze, custodisce regole comuni; lascia a ciascuna la propria identità e la propria responsabilità.

    La cascina da cui prende il nome è un luogo aperto: vi si lavora, si studia, si mangia, ci si incontra. Che sia frequentata da chi non ha bisogno di noi è la misura della riuscita.

# Who we are, in one paragraph.
# Variables: $organisation-founded (text, a year), $organisation-address-city (text)
organisation-about =
    { $organisation-name } è un consorzio di cooperative sociali nato nel { $organisation-founded } a { $organisation-address-city }. Per le cooperative che ne fanno parte cerca lavoro, assume contratti e presta servizi.

organisation-history =
    Il consorzio nasce attorno a una cascina abbandonata, che alcune cooperative prendono in concessione per ricavarne laboratori e un orto. Restaurarla diventa il primo lavoro comune: una squadra di muratori e apprendisti seguiti dai servizi di salute mentale rimette in piedi la corte in tre anni.

    Da allora il consorzio ha assunto gli appalti più grandi, ha accompagnato la nascita di nuove imprese e ha aperto la cascina a scuole, università e artigiani. La politica per la qualità, scritta insieme nel 2018, è la stessa per tutte le associate.

organisation-values =
    <ul>
    <li><strong>Mutualità</strong>: chi è più avanti aiuta chi comincia.</li>
    <li><strong>Trasparenza</strong>: affidamenti, costi e risultati sono noti a tutte le associate.</li>
    <li><strong>Impresa</strong>: il lavoro è vero, e vera è la remunerazione.</li>
    <li><strong>Radicamento</strong>: si risponde al territorio prima che al mercato.</li>
    </ul>

organisation-territory =
    Il consorzio opera fra il lago e la pianura, in un’area di comuni medi e piccoli. Le risorse non mancano: associazioni, aziende agricole, scuole, un’università vicina. Mancano alloggi accessibili e occasioni di lavoro per chi esce da un percorso di cura.

# The scope of the quality management system, as it would stand on a certificate.
organisation-scope =
    Acquisizione e gestione di contratti per conto delle cooperative associate. Servizi amministrativi, formativi e di consulenza alle associate. Progettazione sociale, avvio di imprese sociali, animazione del territorio.

# Requirements of the standard that are not applied, and why.
organisation-exclusions =
    Non è applicato il solo requisito 7.1.5.2 (riferibilità delle misurazioni): le attività del consorzio non richiedono strumenti di misura soggetti a taratura. Le misurazioni svolte dalle associate rientrano nei loro sistemi.

# Alternative text of the logo, read aloud by screen readers.
organisation-logo = Logo di Cascina Clarabella: una corte con il tetto a due falde e il sole
