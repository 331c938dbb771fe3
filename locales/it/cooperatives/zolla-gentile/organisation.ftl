### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

# The mission, printed at the head of the policy.
# Variables: $organisation-name (text)
organisation-mission =
    La missione di { $organisation-name } è <strong>coltivare terra e persone con la stessa cura</strong>: rendere belli e fertili i luoghi di tutti dando lavoro a chi il lavoro lo ha perduto o non lo ha mai avuto.

    La terra insegna ciò che nessun corso può insegnare: ci sono stagioni, si sbaglia, si ricomincia. Nelle squadre lavorano fianco a fianco giardinieri esperti e persone che vengono dalla malattia, dal carcere o da anni di inattività; la differenza, dopo qualche mese, non si vede più.

    Scegliamo pratiche agricole che lasciano il suolo migliore di come lo abbiamo trovato e prezzi che paghino il lavoro di tutti.

# Who we are, in one paragraph.
# Variables: $organisation-founded (text, a year), $organisation-address-city (text), $workforce-employees and
# $workforce-disadvantaged (numbers)
organisation-about =
    { $organisation-name } è una cooperativa sociale agricola di tipo B nata nel { $organisation-founded } a { $organisation-address-city }. Cura il verde di comuni e privati, coltiva ortaggi biologici e li vende nella propria bottega. { $workforce-employees ->
        [one] Vi lavora una persona
       *[other] Vi lavorano { $workforce-employees } persone
    }, { $workforce-disadvantaged ->
        [one] di cui una in condizione di svantaggio
       *[other] di cui { $workforce-disadvantaged } in condizione di svantaggio
    }.

organisation-history =
    { $organisation-name } comincia con un campo incolto, avuto in comodato da un’anziana proprietaria a una sola condizione: che vi tornassero a crescere i pomodori. Cinque soci lo dissodano durante l’inverno.

    Il primo contratto per il verde pubblico arriva dal comune l’anno seguente, la certificazione biologica dopo tre. Oggi le squadre mantengono i parchi di otto comuni, e ogni settimana le cassette di ortaggi raggiungono le famiglie, le mense e il ristorante delle altre associate.

organisation-values =
    <ul>
    <li><strong>Cura</strong>: del suolo, delle piante, degli attrezzi, di chi li usa.</li>
    <li><strong>Stagioni</strong>: i tempi della terra e delle persone si rispettano.</li>
    <li><strong>Squadra</strong>: nessuno lavora da solo, nessuno resta indietro.</li>
    <li><strong>Giusto prezzo</strong>: per chi compra e per chi coltiva.</li>
    </ul>

organisation-territory =
    Fra la collina e il lago si alternano vigne, orti, parchi e giardini di ville. I comuni chiedono un verde più resistente al caldo e alla siccità; le famiglie cercano cibo di cui conoscere la provenienza. Sono due domande a cui la cooperativa risponde con la stessa terra.

# The scope of the quality management system, as it would stand on a certificate.
organisation-scope =
    Progettazione, realizzazione e manutenzione di aree verdi pubbliche e private. Coltivazione e vendita di ortaggi biologici. Inserimento lavorativo di persone svantaggiate.

# Requirements of the standard that are not applied, and why.
organisation-exclusions =
    Nessun requisito è escluso. L’8.3 (progettazione) si applica ai giardini e ai progetti di inserimento; la manutenzione del verde segue i capitolati dei clienti, la coltivazione i disciplinari dell’agricoltura biologica.

# Alternative text of the logo, read aloud by screen readers.
organisation-logo = Logo di Zolla Gentile: un germoglio che nasce da una zolla

## Roles and units of the cooperative's own

role-head-green = Responsabile del verde
role-head-farm = Responsabile delle coltivazioni
unit-green = Verde e giardini
unit-farm = Coltivazioni
unit-shop = Bottega e cassette

## Offices

office-shop = Bottega della cascina
office-hours-shop = Dal martedì al sabato, 9.00–12.30 e 15.30–19.00
office-purpose-farm = Direzione, campi e serre, deposito delle squadre
office-purpose-shop = Vendita al pubblico, ritiro delle cassette

## Quality data of the cooperative's own

risk-harvest-loss = Perdita del raccolto per gelate, grandine o siccità
    .action = Colture scalate, reti e irrigazione a goccia, polizza agricola, accordi con altri produttori biologici
risk-urban-green = Investimenti dei comuni in parchi resistenti al clima
    .action = Catalogo di piante adatte, due tecnici formati, proposta a ogni comune entro la fine dell’anno
norm-social-farming = Disposizioni in materia di agricoltura sociale
norm-organic = Produzione biologica ed etichettatura dei prodotti biologici
term-social-farming = Agricoltura sociale
    .definition = Attività agricola che offre insieme prodotti e occasioni di lavoro, cura ed educazione a persone fragili.
