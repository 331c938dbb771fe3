### The service charter of cooperatives that care for people (type A).

## Premise

charter-premise-text =
    Carta serviciilor este pactul dintre { $organisation-name } și persoanele pe care le primește. Este scrisă pentru <strong>beneficiari</strong> și pentru cei care se gândesc să devină beneficiari, pentru <strong>familii</strong> și persoanele apropiate, pentru <strong>serviciile</strong> sociale și de sănătate care propun un parcurs, pentru <strong>asociațiile</strong> care îi reprezintă pe beneficiari.

## Access

charter-access-who-title = Cine poate avea acces
charter-access-who =
    Serviciile noastre se adresează persoanelor adulte cu o suferință psihică sau într-o situație de vulnerabilitate, aflate în evidența unui serviciu public sau trimise de primăria lor. Accesul este <strong>întotdeauna voluntar</strong>. Gravitatea tulburării, lipsa unei locuințe sau a familiei și cetățenia nu sunt motive de excludere.
charter-access-steps-title = Cum se obține accesul
charter-access-steps =
    <ol>
    <li><strong>Cererea.</strong> O depune serviciul care asistă persoana, și la propunerea acesteia sau a familiei; oricine poate cere informații fără nicio obligație, personal sau prin telefon.</li>
    <li><strong>Prima discuție.</strong> Întâlnim persoana, ascultăm ce își dorește și strângem informațiile utile, cu consimțământul ei.</li>
    <li><strong>Vizita.</strong> Persoana și cei apropiați ei vin să cunoască serviciul, regulile și pe cei care trăiesc acolo.</li>
    <li><strong>Propunerea.</strong> Împreună cu serviciul care face trimiterea stabilim obiectivele, durata prevăzută și costurile, pe care le consemnăm în scris.</li>
    <li><strong>Intrarea.</strong> Se stabilește o dată, se semnează acordul și se alege lucrătorul de referință.</li>
    </ol>
charter-access-priority-title = Dacă nu este loc
charter-access-priority =
    Când cererile depășesc numărul locurilor, ținem o listă de așteptare, actualizată în fiecare lună. Ordinea depinde, în cadrul acordurilor cu autoritatea care face trimiterea, de urgența nevoii, de potrivirea serviciului cu planul persoanei, de apropierea de locurile în care trăiește și, la condiții egale, de data cererii. Fiecare poate afla în orice moment în ce stadiu se află cererea sa.
charter-access-cost-title = Cât costă
charter-access-cost =
    Costul fiecărui serviciu este indicat în fișa lui. Când este prevăzută o contribuție a persoanei sau a familiei, o comunicăm în scris înainte de intrare, precizând ce este inclus și ce nu; o schimbare se anunță cu cel puțin șaizeci de zile înainte.

## The course of care

charter-care = Parcursul
charter-care-introduction =
    Orice parcurs are un început, o desfășurare și o încheiere. Etapele sunt aceleași pentru toți, pentru ca fiecare să știe ce îl așteaptă; conținutul este altul pentru fiecare persoană.
charter-care-welcome-title = Primirea
charter-care-welcome =
    În primele zile, un lucrător de referință ajută persoana să cunoască spațiile, programul și pe cei care locuiesc acolo. Înmânăm Carta și regulamentul și le citim împreună. Prima lună este de observare reciprocă: oricine se poate răzgândi.
charter-care-plan-title = Planul personalizat
charter-care-plan =
    În cel mult treizeci de zile de la intrare scriem planul împreună cu persoana, cu serviciul care a făcut trimiterea și, dacă persoana dorește, cu familia. Planul indică obiective concrete, activitățile, cine se ocupă de ele și când se verifică. Persoana îl semnează și primește o copie. Îl reexaminăm împreună cel puțin o dată la șase luni și ori de câte ori se schimbă ceva.
charter-care-life-title = Viața de zi cu zi
charter-care-life =
    <ul>
    <li><strong>Zilele</strong> au un ritm previzibil: mesele, activitățile, odihna, timpul liber. Programul săptămânii este afișat și discutat în adunarea comună.</li>
    <li><strong>Vizitele și ieșirile</strong> sunt libere, cu respectarea planului și a regulilor de conviețuire.</li>
    <li><strong>Sănătatea</strong> este urmărită împreună cu medicul de familie și cu specialiștii; tratamentul se ia cu ajutorul necesar și cu scopul ca persoana să ajungă să îl gestioneze singură.</li>
    <li><strong>Spațiile personale</strong> se aranjează după dorință; nimeni nu intră fără să bată la ușă.</li>
    <li><strong>Banii și obiectele</strong> rămân în grija persoanei; dacă aceasta cere să le păstrăm noi, orice predare sau restituire este notată și semnată.</li>
    </ul>
charter-care-family-title = Familiile
charter-care-family =
    Cu consimțământul persoanei, familia primește informații în mod regulat, se întâlnește cu personalul cel puțin o dată la trei luni și participă la verificări. Membrii familiilor care doresc să stea de vorbă cu alții în aceeași situație se pot baza pe un grup lunar condus de un psiholog.
charter-care-discharge-title = Încheierea
charter-care-discharge =
    Încheierea se pregătește încă de la început. Când obiectivele au fost atinse sau când un alt serviciu răspunde mai bine nevoilor, stabilim împreună cu persoana și cu serviciul care a făcut trimiterea termenele și pașii, predăm un raport scris și rămânem la dispoziție în lunile care urmează. Persoana poate întrerupe parcursul în orice moment. O încetare hotărâtă de noi este un fapt excepțional: are loc numai din motive grave, scrise și discutate, niciodată din motive disciplinare și niciodată fără o alternativă.

## Rights and duties

charter-rights-first-title = Beneficiarii au dreptul
charter-rights-first =
    <ul>
    <li>să li se spună pe nume și să fie tratați cu respect;</li>
    <li>să primească informații pe înțeles despre îngrijiri, activități, costuri și reguli;</li>
    <li>să își dea sau să își refuze consimțământul și să își schimbe hotărârea;</li>
    <li>să își scrie planul, să îl citească și să aibă o copie a lui;</li>
    <li>să își păstreze legăturile sufletești, obiceiurile, convingerile și relațiile;</li>
    <li>să aibă spații și timp numai ale lor;</li>
    <li>să fie ocrotiți de abuzuri, umiliri și constrângeri;</li>
    <li>să critice fără teamă de urmări.</li>
    </ul>
charter-rights-second-title = Familiile au dreptul
charter-rights-second =
    <ul>
    <li>să fie ascultate și susținute;</li>
    <li>să fie informate, cu consimțământul persoanei;</li>
    <li>să participe la verificările planului și la evaluarea serviciului;</li>
    <li>să știe întotdeauna cui să se adreseze.</li>
    </ul>
charter-rights-duties-title = Tuturor le cerem
charter-rights-duties =
    <ul>
    <li>să respecte oamenii, spațiile comune și regulile conviețuirii;</li>
    <li>să participe la planul convenit;</li>
    <li>să anunțe o absență sau o dificultate;</li>
    <li>să păstreze confidențialitatea cu privire la cei pe care îi întâlnesc.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    În reședințe și în centrele de zi, beneficiarii se întrunesc săptămânal în adunarea comună și notează ceea ce hotărăsc. De două ori pe an invităm beneficiarii, familiile și asociațiile la o întâlnire în care prezentăm rezultatele și strângem propuneri.
charter-protection-special-title = Prevenirea abuzurilor
charter-protection-special =
    Nu folosim mijloace de contenționare. Personalul este instruit să recunoască și să domolească tensiunile; orice incident critic este înregistrat și discutat în cel mult trei zile, împreună cu persoana și cu cei care l-au trăit. Cine este martorul unui comportament care lezează demnitatea unei persoane are datoria să îl semnaleze și este protejat. Pentru cei care nu pot decide singuri colaborăm cu administratorul de sprijin (amministratore di sostegno) și, când este nevoie, cerem judecătorului numirea unuia.
charter-complaints-who =
    O pot depune beneficiarii, membrii familiei, tutorele sau administratorul de sprijin (amministratore di sostegno), asociațiile care îi reprezintă pe beneficiari și oricine a fost de față la întâmplare.
charter-complaints-outside =
    Rămâne oricând posibil să se apeleze la serviciul care a făcut trimiterea, la biroul de relații cu publicul și la biroul de protecție a cetățenilor (ufficio di pubblica tutela) al autorității sanitare locale, la primărie, la ombudsmanul regional (difensore civico) și la autoritatea judiciară.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = beneficiar
charter-questionnaire-role-second = membru al familiei
charter-questionnaire-plan = Am participat la redactarea și la verificările planului personalizat.
charter-questionnaire-activities = Activitățile din cursul săptămânii mă interesează și mă ajută.
