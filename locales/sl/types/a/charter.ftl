### The service charter of cooperatives that care for people (type A).

## Premise

charter-premise-text =
    Listina storitev je dogovor med zadrugo { $organisation-name } in ljudmi, ki jih sprejema. Napisana je za <strong>uporabnike</strong> in tiste, ki razmišljajo, da bi to postali, za <strong>družine</strong> in bližnje, za socialne in zdravstvene <strong>službe</strong>, ki predlagajo vključitev, za <strong>združenja</strong>, ki zastopajo uporabnike.

## Access

charter-access-who-title = Kdo ima dostop
charter-access-who =
    Naše storitve so namenjene odraslim z duševno stisko ali v ranljivem položaju, ki jih spremlja javna služba ali jih napoti njihova občina. Vključitev je <strong>vedno prostovoljna</strong>. Teža motnje, pomanjkanje doma ali družine in državljanstvo niso razlogi za zavrnitev.
charter-access-steps-title = Kako do vključitve
charter-access-steps =
    <ol>
    <li><strong>Prošnja.</strong> Vloži jo služba, ki osebo spremlja, tudi na njen predlog ali na predlog družine; za informacije lahko brez obveznosti prosi kdor koli, osebno ali po telefonu.</li>
    <li><strong>Prvi pogovor.</strong> Srečamo se z osebo, poslušamo, kaj si želi, in z njenim soglasjem zberemo koristne informacije.</li>
    <li><strong>Obisk.</strong> Oseba in njeni bližnji pridejo spoznat storitev, pravila in tiste, ki tam živijo.</li>
    <li><strong>Predlog.</strong> S službo, ki je osebo napotila, določimo cilje, predvideno trajanje in stroške ter jih zapišemo.</li>
    <li><strong>Vstop.</strong> Dogovorimo se za datum, podpišemo dogovor in izberemo ključnega delavca.</li>
    </ol>
charter-access-priority-title = Če ni prostora
charter-access-priority =
    Kadar je prošenj več kot mest, vodimo čakalni seznam, ki ga posodobimo vsak mesec. Vrstni red je v okviru dogovorov z organom, ki osebe napoti, odvisen od nujnosti potrebe, od ustreznosti storitve za načrt osebe, od bližine krajev, kjer živi, in ob enakih pogojih od datuma prošnje. Vsakdo lahko vsak trenutek izve, do kod je prišla njegova prošnja.
charter-access-cost-title = Koliko stane
charter-access-cost =
    Stroški vsake storitve so navedeni v njenem opisu. Kadar je predviden prispevek osebe ali družine, ga pisno sporočimo pred vstopom in povemo, kaj je vključeno in kaj ne; spremembo napovemo vsaj šestdeset dni prej.

## The course of care

charter-care = Pot pri nas
charter-care-introduction =
    Vsaka pot ima začetek, razvoj in konec. Koraki so za vse enaki, da vsakdo ve, kaj ga čaka; vsebina je za vsakega človeka drugačna.
charter-care-welcome-title = Sprejem
charter-care-welcome =
    V prvih dneh ključni delavec osebi pomaga spoznati prostore, urnik in ljudi, ki tu živijo. Izročimo Listino in hišni red ter ju skupaj preberemo. Prvi mesec je namenjen medsebojnemu opazovanju: vsakdo si lahko premisli.
charter-care-plan-title = Individualni načrt
charter-care-plan =
    V tridesetih dneh od vstopa napišemo načrt skupaj z osebo, s službo, ki jo je napotila, in, če oseba želi, z družino. Načrt navaja konkretne cilje, dejavnosti, kdo zanje skrbi in kdaj jih preverimo. Oseba ga podpiše in dobi izvod. Skupaj ga pregledamo vsaj vsakih šest mesecev in vsakokrat, ko se kaj spremeni.
charter-care-life-title = Vsakdanje življenje
charter-care-life =
    <ul>
    <li><strong>Dnevi</strong> imajo predvidljiv ritem: obroki, dejavnosti, počitek, prosti čas. Tedenski program je izobešen in o njem razpravljamo na skupnem sestanku.</li>
    <li><strong>Obiski in izhodi</strong> so prosti, ob spoštovanju načrta in sobivanja.</li>
    <li><strong>Za zdravje</strong> skrbimo skupaj z osebnim zdravnikom in specialisti; pri jemanju zdravil je na voljo potrebna pomoč, cilj pa je, da oseba zanje skrbi sama.</li>
    <li><strong>Osebne prostore</strong> si vsak uredi po svoje; preden vstopimo, potrkamo.</li>
    <li><strong>Denar in predmeti</strong> ostanejo osebi; če želi, da jih hranimo mi, vsak prevzem in vsako izročitev zapišemo in podpišemo.</li>
    </ul>
charter-care-family-title = Družine
charter-care-family =
    S soglasjem osebe družina redno dobiva informacije, vsaj vsake tri mesece se sreča z delavci in sodeluje pri preverjanju načrta. Svojcem, ki želijo izmenjati izkušnje z drugimi, je na voljo mesečna skupina, ki jo vodi psiholog.
charter-care-discharge-title = Zaključek
charter-care-discharge =
    Zaključek pripravljamo od samega začetka. Ko so cilji doseženi ali kadar druga storitev bolje ustreza potrebam, se z osebo in s službo, ki jo je napotila, dogovorimo o času in korakih, izročimo pisno poročilo in ostanemo na voljo v mesecih, ki sledijo. Oseba lahko pot kadar koli prekine. Če o odpustu odločimo mi, je to izjema: zgodi se le iz resnih razlogov, ki so zapisani in o katerih smo se pogovorili, nikoli iz disciplinskih razlogov in nikoli brez druge možnosti.

## Rights and duties

charter-rights-first-title = Uporabniki imajo pravico
charter-rights-first =
    <ul>
    <li>da jih kličejo po imenu in z njimi ravnajo spoštljivo;</li>
    <li>da dobijo razumljive informacije o oskrbi, dejavnostih, stroških in pravilih;</li>
    <li>da soglasje dajo ali odklonijo in odločitev spremenijo;</li>
    <li>da napišejo svoj načrt, ga preberejo in imajo njegov izvod;</li>
    <li>da ohranijo čustvene vezi, navade, prepričanja in odnose;</li>
    <li>da imajo svoj prostor in svoj čas;</li>
    <li>da so varni pred zlorabami, poniževanjem in prisilo;</li>
    <li>da izrazijo kritiko brez strahu pred posledicami.</li>
    </ul>
charter-rights-second-title = Družine imajo pravico
charter-rights-second =
    <ul>
    <li>da jih poslušamo in podpiramo;</li>
    <li>da so obveščene, s soglasjem osebe;</li>
    <li>da sodelujejo pri preverjanju načrta in ocenjevanju storitve;</li>
    <li>da vedno vedo, na koga se lahko obrnejo.</li>
    </ul>
charter-rights-duties-title = Vse prosimo
charter-rights-duties =
    <ul>
    <li>da spoštujejo ljudi, skupne prostore in pravila sobivanja;</li>
    <li>da sodelujejo pri dogovorjenem načrtu;</li>
    <li>da sporočijo odsotnost ali težave;</li>
    <li>da varujejo zasebnost ljudi, ki jih srečujejo.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    V bivališčih in dnevnih centrih se uporabniki vsak teden zberejo na skupnem sestanku in zapišejo, o čem so se odločili. Dvakrat na leto povabimo uporabnike, družine in združenja na srečanje, na katerem predstavimo rezultate in zberemo predloge.
charter-protection-special-title = Preprečevanje zlorab
charter-protection-special =
    Ne uporabljamo sredstev za fizično oviranje. Osebje je usposobljeno, da napetosti prepozna in umiri; vsak kritični dogodek zapišemo in se o njem pogovorimo v treh dneh, z osebo in s tistimi, ki so ga doživeli. Kdor je priča ravnanju, ki žali človekovo dostojanstvo, ga je dolžan sporočiti in je zaščiten. Za tiste, ki ne morejo odločati sami, sodelujemo s podpornim skrbnikom (amministratore di sostegno) in po potrebi sodišču predlagamo njegovo imenovanje.
charter-complaints-who =
    Vložijo jo lahko uporabniki, svojci, skrbnik ali podporni skrbnik (amministratore di sostegno), združenja, ki zastopajo uporabnike, in vsakdo, ki je bil dogodku priča.
charter-complaints-outside =
    Vedno se je mogoče obrniti tudi na službo, ki je osebo napotila, na urad za odnose z javnostjo in urad za varstvo občanov (ufficio di pubblica tutela) javnega zdravstvenega podjetja, na občino, na deželnega varuha pravic občanov (difensore civico) in na pravosodne organe.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = uporabnik
charter-questionnaire-role-second = svojec
charter-questionnaire-plan = Individualni načrt smo pisali in preverjali skupaj.
charter-questionnaire-activities = Tedenske dejavnosti me zanimajo in mi pomagajo.
