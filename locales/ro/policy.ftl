### The policy of the consortium, which every member cooperative shares.

policy-introduction =
    Primul scop al consorțiului { $consortium-name } și al cooperativelor sale este <strong>să le poarte de grijă oamenilor aflați în dificultate care trăiesc în comunitatea noastră</strong>, în primul rând celor cu probleme psihice, și să reducă mecanismele de excludere care acționează în teritoriu, în locurile de îngrijire și la locul de muncă. De aici decurg angajamentele noastre.
commitment-welcome =
    Să cultivăm o <strong>cultură a primirii</strong> care să fie a tuturor: a personalului și a beneficiarilor în serviciile de tip A (îngrijire și educație), a fiecărui lucrător în întreprinderile de tip B (inserție profesională).

    A primi este primul gest al oricărui serviciu și al oricărui raport de muncă: cine sosește trebuie să găsească oameni care ascultă, reguli pe înțeles și timpul de care are nevoie.
commitment-territory =
    Să fim un <strong>partener pentru dezvoltarea teritoriului</strong>, pe care o dorim durabilă pentru economie, pentru societate și pentru mediu.
commitment-co-design =
    <strong>Să proiectăm și să realizăm servicii inovatoare</strong> împreună cu autoritățile publice: să închidem comunități rezidențiale acolo unde există forme mai bune de sprijin, să experimentăm bugete personale de sănătate.
commitment-habitat =
    Să construim în jurul psihiatriei un <strong>habitat de calitate socială</strong>, alcătuit din antreprenoriat, inserție profesională și noi utilizări ale spațiului public.
commitment-social-economy =
    Să promovăm <strong>proiecte de economie socială</strong> care să nu se reducă la simpla prestare de servicii și să stabilim <strong>legături cu alte întreprinderi</strong>, astfel încât oamenii să poată trece de la reabilitare la un loc de muncă obișnuit.
commitment-new-enterprises =
    Să creăm <strong>noi întreprinderi sociale</strong> și să îmbunătățim continuu serviciile existente, îmbinând reabilitarea cu reintegrarea în societate și în muncă.
commitment-members =
    Să oferim <strong>servicii cooperativelor membre</strong> și să îndeplinim pentru ele rolul de antreprenor general (general contractor).
commitment-living-place =
    Să ținem viu un <strong>loc care dă viață teritoriului</strong> și care știe să atragă voluntari, asociații, școli, universități și meșteșuguri.
commitment-quality =
    Să răspândim cultura calității: atenție la nevoile clienților și ale beneficiarilor, servicii eficace și eficiente, îmbunătățire continuă.
