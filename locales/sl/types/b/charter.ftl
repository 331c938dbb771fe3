### The service charter of work-integration cooperatives (type B).

## Premise

charter-premise-text =
    Listina storitev je dogovor med zadrugo { $organisation-name } in ljudmi, ki ji zaupajo. Napisana je za javne in zasebne <strong>naročnike</strong>, ki nam zaupajo delo; za <strong>osebe v programu delovnega vključevanja</strong> in tiste, ki takšno pot iščejo; za <strong>službe</strong>, ki jih spremljajo; za <strong>združenja</strong>, ki jih zastopajo.

    Zadruga tipa B počne dvoje hkrati: na trgu prodaja blago in storitve in s tem delom vrača mesto v družbi ljudem, ki so iz nje izključeni. Listina pove, kaj obljubljamo enim in drugim.

## Services

charter-service-workers =
    { $workers ->
        [one] { $workers } oseba
        [two] { $workers } osebi
        [few] { $workers } osebe
       *[other] { $workers } oseb
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , v programu delovnega vključevanja
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , nobena v programu delovnega vključevanja
                [one] , od tega { $disadvantaged-workers } v programu delovnega vključevanja
                [two] , od tega { $disadvantaged-workers } v programu delovnega vključevanja
                [few] , od tega { $disadvantaged-workers } v programu delovnega vključevanja
               *[other] , od tega { $disadvantaged-workers } v programu delovnega vključevanja
            }
    }

## Access

charter-access-who-title = Komu so storitve namenjene
charter-access-who =
    Delamo za javne ustanove, podjetja, društva in zasebnike, brez najnižjega zneska. Programi delovnega vključevanja so odprti <strong>osebam iz ranljivih skupin</strong>, ki jih navaja 4. člen italijanskega zakona št. 381 z dne 8. novembra 1991 o socialnih zadrugah, in ljudem v ranljivem položaju, ki ga priznajo krajevne službe.
charter-access-steps-title = Za tiste, ki nam zaupajo delo
charter-access-steps =
    <ol>
    <li><strong>Povpraševanje</strong> pride po telefonu, po e-pošti ali na okence; prevzame ga oseba, odgovorna za storitev.</li>
    <li><strong>Ogled</strong> je, kadar ga delo zahteva, brezplačen in pomaga razumeti potrebe, omejitve in tveganja.</li>
    <li><strong>Predračun</strong> je pisen in podroben: dela, roki, cene, jamstva, delež dela, zaupan osebam v programu vključevanja.</li>
    <li><strong>Naročilo</strong> se potrdi pisno; od tega trenutka ima naročnik svojo kontaktno osebo.</li>
    </ol>
charter-access-priority-title = Za tiste, ki iščejo pot do dela
charter-access-priority =
    Predlog pride od službe, ki osebo spremlja, od javne službe za zaposlovanje invalidov (collocamento mirato) ali od osebe same. Vodja delovnega vključevanja se z njo sreča, prisluhne njenim interesom, zmožnostim in omejitvam ter z njo obišče delovno mesto. Kadar je kandidatov več kot mest, štejejo nujnost položaja, ujemanje med nalogo in zmožnostmi osebe, delovna skupina, ki jo lahko sprejme, in ob enakih pogojih datum prošnje.
charter-access-cost-title = Finančni pogoji
charter-access-cost =
    Cene temeljijo na cenikih, ki jih izročimo vsakomur, ki zanje prosi; na računu ne more biti postavke, ki je ni bilo v predračunu. Programi vključevanja so za osebo brezplačni: kdor je zaposlen, prejema plačo po kolektivni pogodbi za socialne zadruge, kdor je na delovni praksi, pa predvideno nadomestilo.

## Supplies

charter-supplies = Delo za naročnike
charter-supplies-introduction =
    Od naročila do dobave naročnik ve, kdo se ukvarja z njegovim delom, do kod smo prišli in kaj se zgodi, če gre kaj narobe.
charter-supplies-plan-title = Načrtovanje
charter-supplies-plan =
    Pred začetkom se dogovorimo o datumih, urah in dostopih ter sporočimo imena tistih, ki bodo delali v naročnikovih prostorih. Predvidljivo zamudo napovemo takoj, ko zanjo vemo, z novim datumom.
charter-supplies-work-title = Izvedba
charter-supplies-work =
    Delo opravijo skupine pod vodstvom izkušenega vodje, s pregledano opremo in okolju prijaznejšimi izdelki. Oseba, odgovorna za storitev, vsako delo preveri s kontrolnim listom, ki ga naročnik na željo lahko vidi.
charter-supplies-delivery-title = Predaja in jamstvo
charter-supplies-delivery =
    Ob predaji naročnik z nami preveri rezultat in podpiše zapisnik. Kar ni skladno, naredimo znova brez stroškov: v dveh delovnih dneh od sporočila odgovorimo in se dogovorimo za popravilo, ki ga opravimo v desetih delovnih dneh. Za vse dobavljeno blago veljajo zakonska jamstva.
charter-supplies-care-title = Družbena vrednost zaupanega dela
charter-supplies-care =
    Kdor želi, od nas vsako leto dobi pregled delovnih ur, ki so jih po zaslugi njegovega naročila opravile osebe v programu vključevanja: uporabi ga lahko v družbenih poročilih in kot dokazilo o izpolnjenih zavezah pri pridržanih javnih naročilih.

## Work integration

charter-integration = Delovno vključevanje
charter-integration-introduction =
    Program vključevanja je pravo delo, s pogodbo ali delovno prakso, urnikom, odgovornostmi in sodelavci. Za vsakogar je drugačen, gre pa skozi iste korake.
charter-integration-steps =
    <ol>
    <li><strong>Spoznavanje.</strong> En pogovor ali več in obisk delovnega mesta, s službo, ki osebo spremlja.</li>
    <li><strong>Začetek.</strong> Prvi osnutek načrta in osem tednov poskusnega dela ali delovne prakse ob mentorju, da spoznamo ritem, zmožnosti in potrebo po podpori.</li>
    <li><strong>Načrt vključevanja.</strong> Cilji pri delu in samostojnosti, naloge, delovni čas, podpora, trajanje: skupaj ga potrdijo oseba, vodja delovnega vključevanja in služba, podpišejo pa ga vsi.</li>
    <li><strong>Spremljanje.</strong> Mentor, izkušen sodelavec, se z osebo pogovori vsaj enkrat na teden; načrt preverimo vsak mesec, skupaj s službo pa vsaj vsakih šest mesecev.</li>
    <li><strong>Zaključek.</strong> Stalna zaposlitev pri nas ali prehod v drugo podjetje, ki ga pripravimo in spremljamo šest mesecev.</li>
    </ol>
charter-integration-training-title = Usposabljanje in napredovanje
charter-integration-training =
    Kdor pride, se pred začetkom usposobi za varno delo in se poklica uči z delom. Vsako leto se dogovorimo za vsaj en razvojni cilj: novo nalogo, pooblastilo ali tečaj. Pridobljena znanja potrdimo pisno.
charter-integration-difficulty-title = Kadar je težko
charter-integration-difficulty =
    Odsotnosti, poslabšanja in spori so del poti. Lotimo se jih z mentorjem in službo, prilagodimo delovni čas in naloge, preden pomislimo na prekinitev. Noben program se ne zapre brez pogovora in predloga druge možnosti.

## Rights and duties

charter-rights-first-title = Naročniki imajo pravico do
charter-rights-first =
    <ul>
    <li>popolnih informacij o cenah, rokih in materialih;</li>
    <li>pisnega predračuna in kontaktne osebe;</li>
    <li>strokovno in varno opravljenega dela;</li>
    <li>brezplačnega popravila vsega, kar ni skladno;</li>
    <li>zaupnosti glede prostorov, podatkov in oseb.</li>
    </ul>
charter-rights-second-title = Osebe v programu vključevanja imajo pravico
charter-rights-second =
    <ul>
    <li>do redne pogodbe in poštenega plačila;</li>
    <li>do načrta, napisanega z njimi, in do njegovega izvoda;</li>
    <li>do mentorja, primernega dela in varnega okolja;</li>
    <li>da se učijo poklica in da je njihovo znanje priznano;</li>
    <li>da so sodelavci kakor vsi drugi, brez nalepk;</li>
    <li>da izrazijo kritiko brez strahu pred posledicami.</li>
    </ul>
charter-rights-duties-title = Vse prosimo
charter-rights-duties =
    <ul>
    <li>da se držijo dogovorov in pravočasno povedo, kadar se kaj spremeni;</li>
    <li>da upoštevajo pravila o varnosti na delovnih mestih;</li>
    <li>da spoštljivo ravnajo s tistimi, ki delajo, kupujejo in se učijo.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Vsaka skupina se s svojim vodjo sestane vsaka dva tedna. Enkrat na leto povabimo naročnike in službe, ki osebe napotijo, na srečanje, na katerem predstavimo rezultate in zberemo predloge; osebe v programu vključevanja na njem sodelujejo kakor drugi sodelavci.
charter-protection-special-title = Varstvo oseb v programu vključevanja
charter-protection-special =
    Podatki o osebnem položaju vključenih ostanejo med osebo, vodjo delovnega vključevanja, mentorjem in službo, ki jo spremlja: zanje ne izvejo ne naročniki ne drugi sodelavci. Kdor doživi ali vidi žaljivo ali diskriminatorno ravnanje, ga lahko sporoči mentorju, vodstvu ali zaupno in je zaščiten. Medicina dela preverja, ali je naloga primerna in ali taka tudi ostaja.
charter-complaints-who =
    Vložijo jo lahko naročniki, osebe v programu delovnega vključevanja, njihovi svojci, službe, ki jih spremljajo, združenja in sindikati.
charter-complaints-outside =
    Vedno se je mogoče obrniti tudi na organ, ki je oddal delo ali ki osebo spremlja, na javno službo za zaposlovanje invalidov (collocamento mirato), na inšpektorat za delo, na deželnega varuha pravic občanov (difensore civico) in na pravosodne organe; potrošniki tudi na organe za poravnavo.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = naročnik
charter-questionnaire-role-second = oseba v programu vključevanja
charter-questionnaire-waiting = Dogovorjeni roki so bili spoštovani.
charter-questionnaire-welcome = Poslušali so me in z mano ravnali spoštljivo.
charter-questionnaire-plan = Dogovori ali moj načrt so bili zapisani in jasni.
charter-questionnaire-activities = Opravljeno delo ustreza mojim pričakovanjem.
charter-questionnaire-places = Delovna mesta so urejena in varna.
