### The service charter of La Girandola di Carta: what the texts of type A do not fit.

## Premise and access

charter-premise-text =
    Carta serviciilor este pactul dintre { $organisation-name } și persoanele pe care le sprijină. Este scrisă pentru <strong>copii și adolescenți</strong>, care au dreptul la explicații pe înțelesul lor, pentru <strong>părinți</strong>, pentru <strong>persoanele vârstnice</strong> și cei care le îngrijesc, pentru <strong>școlile</strong> și <strong>primăriile</strong> cu care lucrăm în fiecare zi.
charter-access-who =
    Serviciile educative se adresează copiilor și adolescenților până la optsprezece ani și familiilor lor; cele școlare, elevilor cu dizabilități; îngrijirea la domiciliu și centrul La Mongolfiera, persoanelor care au trecut de șaizeci și cinci de ani sau celor mai tinere care nu se pot îngriji singure. Situația materială, cetățenia și limba nu sunt niciodată <strong>motiv de excludere</strong>.
charter-access-steps =
    <ol>
    <li><strong>Cererea.</strong> O depune familia, persoana însăși, școala sau serviciul social, în funcție de serviciu; oricine poate cere informații fără nicio obligație.</li>
    <li><strong>Prima discuție.</strong> Întâlnim persoana și pe cei apropiați ei, acasă sau la sediu; cu copiii vorbim și între patru ochi, dacă doresc.</li>
    <li><strong>Proba.</strong> În centre, una sau două săptămâni de cunoaștere reciprocă, fără contribuție; acasă și la școală, o primă întâlnire cu coordonatorul și cu lucrătorul de referință.</li>
    <li><strong>Propunerea.</strong> Consemnăm în scris activitățile, programul, costurile și numele lucrătorului de referință.</li>
    <li><strong>Începerea.</strong> Se semnează acordul și se stabilește data primei verificări.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    Lucrătorul de referință se prezintă înainte de a începe, acasă sau în cadrul serviciului. Înmânăm Carta și o citim împreună; celor mai mici le dăm o variantă în desene. Prima lună este de observare reciprocă: oricine se poate răzgândi.
charter-care-plan =
    În cel mult treizeci de zile de la începere scriem planul: pentru minori, împreună cu părinții, după ce am ascultat copilul sau adolescentul; pentru vârstnici, împreună cu persoana și, dacă ea dorește, cu familia. Școala și serviciul social iau parte atunci când asistă aceeași persoană. Planul indică obiective concrete, activitățile, cine se ocupă de ele și când se verifică; cine îl semnează primește o copie. Îl reexaminăm împreună cel puțin o dată la șase luni și ori de câte ori se schimbă ceva.
charter-care-life =
    <ul>
    <li><strong>Programul</strong> este scris și respectat; o schimbare se anunță cu o zi înainte, iar o întârziere se comunică prin telefon.</li>
    <li><strong>Lucrătorii</strong> rămân aceiași cât mai mult timp cu putință; cine îi înlocuiește este prezentat.</li>
    <li><strong>Activitățile</strong> se aleg împreună: în centre, programul este afișat și discutat în fiecare lună.</li>
    <li><strong>Casa</strong> celor care ne primesc își are regulile ei și le respectăm; cheile și banii se încredințează numai în scris.</li>
    <li><strong>Sănătatea</strong> rămâne în grija familiei și a medicului; ajutăm la luarea medicamentelor numai dacă un acord o prevede.</li>
    </ul>
charter-care-family =
    Părinții sunt primii educatori: primesc informații în fiecare săptămână, se întâlnesc cu personalul de cel puțin trei ori pe an și semnează planul. În serviciile pentru vârstnici, familia participă la verificări atunci când persoana dorește; cine îngrijește un membru al familiei găsește un punct de consiliere și un grup lunar.
charter-care-discharge =
    Încheierea se pregătește încă de la început. Când obiectivele au fost atinse sau când un alt serviciu răspunde mai bine nevoilor, stabilim împreună cu persoana, cu familia și cu cel care a propus serviciul termenele și pașii, predăm un raport scris și rămânem la dispoziție în lunile care urmează. Cine s-a înscris singur se poate retrage în orice moment; dacă serviciul este dispus de o autoritate, discutăm împreună cu aceasta. O încheiere hotărâtă de noi este un fapt excepțional: are loc numai din motive grave, scrise și discutate, niciodată ca pedeapsă și niciodată fără o alternativă.
charter-rights-first-title = Cine folosește serviciile are dreptul
charter-rights-first =
    <ul>
    <li>să i se spună pe nume și să fie tratat cu respect, la orice vârstă;</li>
    <li>să primească informații pe înțeles despre activități, costuri și reguli;</li>
    <li>să își spună părerea, chiar copil fiind, și să fie ascultat;</li>
    <li>să își cunoască planul și să aibă o copie a lui;</li>
    <li>să se joace, să învețe, să se odihnească, să întâlnească oameni;</li>
    <li>să trăiască mai departe în casa sa, cât timp este posibil;</li>
    <li>să fie ocrotit de violență, umilire și neglijare;</li>
    <li>să critice fără teamă de urmări.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>să fie ascultate și susținute;</li>
    <li>să fie informate despre copiii minori și, cu acordul lor, despre membrii adulți ai familiei;</li>
    <li>să participe la verificările planului și la evaluarea serviciului;</li>
    <li>să știe întotdeauna cui să se adreseze.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    În centre, copiii, adolescenții și vârstnicii se adună o dată pe lună și notează ceea ce hotărăsc. De două ori pe an invităm familiile, școlile și primăriile la o întâlnire în care prezentăm rezultatele și strângem propuneri.
charter-protection-special-title = Protecția minorilor și a persoanelor vulnerabile
charter-protection-special =
    Cine lucrează cu minori prezintă certificatul de cazier judiciar și urmează în fiecare an o formare despre semnele de abuz. Niciun lucrător nu publică imagini ale celor pe care îi îngrijește. O bănuială se aduce în aceeași zi la cunoștința conducerii, care informează serviciile sociale sau autoritatea judiciară; cel care semnalează este protejat. Pentru cei care nu pot decide singuri colaborăm cu administratorul de sprijin (amministratore di sostegno) numit de judecător.
charter-complaints-who =
    O pot depune persoanele care folosesc serviciile, inclusiv cele minore, părinții și ceilalți membri ai familiei, tutorele sau administratorul de sprijin (amministratore di sostegno), școlile, asociațiile care îi reprezintă pe beneficiari și oricine a fost de față la întâmplare.
charter-complaints-outside =
    Rămâne oricând posibil să se apeleze la primărie sau la autoritatea care a încredințat serviciul, la școală, la garantul regional pentru drepturile copilului, la ombudsmanul regional (difensore civico) și la autoritatea judiciară.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = beneficiar
