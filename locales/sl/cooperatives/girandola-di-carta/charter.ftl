### The service charter of La Girandola di Carta: what the texts of type A do not fit.

## Premise and access

charter-premise-text =
    Listina storitev je dogovor med zadrugo { $organisation-name } in ljudmi, ki jih spremlja. Napisana je za <strong>otroke in mladostnike</strong>, ki imajo pravico do razlage, ki jo razumejo, za <strong>starše</strong>, za <strong>starejše</strong> in tiste, ki zanje skrbijo, ter za <strong>šole</strong> in <strong>občine</strong>, s katerimi vsak dan sodelujemo.
charter-access-who =
    Vzgojne storitve so namenjene otrokom in mladostnikom do osemnajstega leta in njihovim družinam, šolske učencem s posebnimi potrebami, pomoč na domu in center La Mongolfiera pa ljudem, starejšim od petinšestdeset let, ali mlajšim, ki ne morejo skrbeti sami zase. Premoženjsko stanje, državljanstvo in jezik niso nikoli <strong>razlog za izključitev</strong>.
charter-access-steps =
    <ol>
    <li><strong>Prošnja.</strong> Glede na storitev jo vloži družina, oseba sama, šola ali socialna služba; za informacije lahko brez obveznosti prosi kdor koli.</li>
    <li><strong>Prvi pogovor.</strong> Srečamo se z osebo in njenimi bližnjimi, doma ali pri nas; z otroki se pogovorimo tudi na samem, če to želijo.</li>
    <li><strong>Poskusna doba.</strong> V centrih en teden ali dva za medsebojno spoznavanje, brez prispevka; doma in v šoli prvo srečanje s koordinatorjem in ključnim delavcem.</li>
    <li><strong>Predlog.</strong> Zapišemo dejavnosti, urnik, stroške in ime ključnega delavca.</li>
    <li><strong>Začetek.</strong> Podpišemo dogovor in določimo datum prvega preverjanja.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    Ključni delavec se predstavi pred začetkom, doma ali tam, kjer poteka storitev. Izročimo Listino in jo skupaj preberemo; najmlajši dobijo različico v slikah. Prvi mesec je namenjen medsebojnemu opazovanju: vsakdo si lahko premisli.
charter-care-plan =
    V tridesetih dneh od začetka napišemo načrt: za mladoletne skupaj s starši, potem ko poslušamo otroka ali mladostnika; za starejše skupaj z osebo in, če ta želi, z družino. Šola in socialna služba sodelujeta, kadar spremljata isto osebo. Načrt navaja konkretne cilje, dejavnosti, kdo zanje skrbi in kdaj jih preverimo; kdor ga podpiše, dobi izvod. Skupaj ga pregledamo vsaj vsakih šest mesecev in vsakokrat, ko se kaj spremeni.
charter-care-life =
    <ul>
    <li><strong>Ure</strong> so zapisane in se jih držimo; spremembo napovemo dan prej, zamudo pa sporočimo po telefonu.</li>
    <li><strong>Delavci</strong> ostanejo čim dlje isti; kdor jih nadomešča, se predstavi.</li>
    <li><strong>Dejavnosti</strong> izbiramo skupaj: v centrih je program izobešen in vsak mesec se o njem pogovorimo.</li>
    <li><strong>Dom</strong> tistih, ki nas sprejmejo, ima svoja pravila in jih spoštujemo; ključe in denar prevzamemo le na podlagi pisnega dogovora.</li>
    <li><strong>Zdravje</strong> ostaja v rokah družine in zdravnika; pri jemanju zdravil pomagamo samo, če to določa dogovor.</li>
    </ul>
charter-care-family =
    Starši so prvi vzgojitelji: vsak teden dobijo informacije, vsaj trikrat na leto se srečajo z delavci in podpišejo načrt. V storitvah za starejše družina sodeluje pri preverjanju, kadar oseba to želi; kdor skrbi za svojca, ima na voljo svetovalno točko in mesečno skupino.
charter-care-discharge =
    Zaključek pripravljamo od samega začetka. Ko so cilji doseženi ali kadar druga storitev bolje ustreza potrebam, se z osebo, z družino in s tistim, ki je storitev predlagal, dogovorimo o času in korakih, izročimo pisno poročilo in ostanemo na voljo v mesecih, ki sledijo. Kdor se je vpisal sam, lahko kadar koli izstopi; če je storitev odredil javni organ, se o tem pogovorimo skupaj z njim. Če o zaključku odločimo mi, je to izjema: zgodi se le iz resnih razlogov, ki so zapisani in o katerih smo se pogovorili, nikoli kot kazen in nikoli brez druge možnosti.
charter-rights-first-title = Kdor uporablja storitve, ima pravico
charter-rights-first =
    <ul>
    <li>da ga kličejo po imenu in z njim ravnajo spoštljivo, v vsaki starosti;</li>
    <li>da dobi razumljive informacije o dejavnostih, stroških in pravilih;</li>
    <li>da pove svoje mnenje, tudi kot otrok, in da ga slišijo;</li>
    <li>da pozna svoj načrt in ima njegov izvod;</li>
    <li>da se igra, uči, počiva, srečuje druge;</li>
    <li>da živi doma, dokler je to mogoče;</li>
    <li>da je varen pred nasiljem, poniževanjem in zanemarjanjem;</li>
    <li>da izrazi kritiko brez strahu pred posledicami.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>da jih poslušamo in podpiramo;</li>
    <li>da so obveščene o mladoletnih otrocih in, z njihovim soglasjem, o odraslih svojcih;</li>
    <li>da sodelujejo pri preverjanju načrta in ocenjevanju storitve;</li>
    <li>da vedno vedo, na koga se lahko obrnejo.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    V centrih se otroci, mladostniki in starejši zberejo enkrat na mesec in zapišejo, o čem so se odločili. Dvakrat na leto povabimo družine, šole in občine na srečanje, na katerem predstavimo rezultate in zberemo predloge.
charter-protection-special-title = Varstvo mladoletnih in ranljivih oseb
charter-protection-special =
    Kdor dela z mladoletnimi, predloži potrdilo iz kazenske evidence in se vsako leto usposablja za prepoznavanje znakov zlorabe. Noben delavec ne objavlja posnetkov ljudi, ki jih spremlja. Sum se še isti dan sporoči vodstvu, ki obvesti socialno službo ali pravosodni organ; kdor ga sporoči, je zaščiten. Za tiste, ki ne morejo odločati sami, sodelujemo s podpornim skrbnikom (amministratore di sostegno), ki ga imenuje sodišče.
charter-complaints-who =
    Vložijo jo lahko ljudje, ki storitve uporabljajo, tudi mladoletni, starši in svojci, skrbnik ali podporni skrbnik (amministratore di sostegno), šole, združenja, ki zastopajo uporabnike, in vsakdo, ki je bil dogodku priča.
charter-complaints-outside =
    Vedno se je mogoče obrniti tudi na občino ali organ, ki je storitev naročil, na šolo, na deželnega varuha otrokovih pravic, na deželnega varuha pravic občanov (difensore civico) in na pravosodne organe.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = uporabnik
