### The policy of the consortium, which every member cooperative shares.

policy-introduction =
    Prvi namen konzorcija { $consortium-name } in njegovih zadrug je <strong>skrbeti za ljudi v stiski, ki živijo v našem okolju</strong>, predvsem za tiste s težavami v duševnem zdravju, in zmanjševati mehanizme izključevanja, ki delujejo v okolju, v ustanovah in pri delu. Iz tega izhajajo naše zaveze.
commitment-welcome =
    Gojimo <strong>kulturo sprejemanja</strong>, ki pripada vsem: osebju in uporabnikom v storitvah tipa A (oskrba in vzgoja), vsakemu delavcu v podjetjih tipa B (delovno vključevanje).

    Sprejeti človeka je prvo dejanje vsake storitve in vsakega delovnega razmerja: kdor pride, mora najti nekoga, ki posluša, razumljiva pravila in čas, ki ga potrebuje.
commitment-territory =
    Smo <strong>partner pri razvoju lokalnega okolja</strong>, ki naj bo trajnosten za gospodarstvo, za družbo in za naravo.
commitment-co-design =
    Z javnimi ustanovami <strong>sonačrtujemo in soustvarjamo inovativne storitve</strong>: zapiramo bivalne skupnosti, kadar obstajajo boljše oblike podpore, in preizkušamo osebne proračune za zdravje.
commitment-habitat =
    Okoli psihiatrije gradimo <strong>življenjsko okolje socialne kakovosti</strong>, ki ga sestavljajo podjetništvo, delovno vključevanje in nova raba javnega prostora.
commitment-social-economy =
    Spodbujamo <strong>projekte socialne ekonomije</strong>, ki presegajo golo izvajanje storitev, in spletamo <strong>vezi z drugimi podjetji</strong>, tako da lahko ljudje iz rehabilitacije preidejo v običajno zaposlitev.
commitment-new-enterprises =
    Ustanavljamo <strong>nova socialna podjetja</strong> in nenehno izboljšujemo obstoječe storitve ter pri tem povezujemo rehabilitacijo z vračanjem v družbo in na delo.
commitment-members =
    Ponujamo <strong>storitve zadrugam članicam</strong> in zanje opravljamo vlogo glavnega izvajalca (general contractor).
commitment-living-place =
    Ohranjamo živ <strong>kraj, ki poživlja okolje</strong> in zna pritegniti prostovoljce, društva, šole, univerze in obrtnike.
commitment-quality =
    Širimo kulturo kakovosti: pozornost do potreb odjemalcev in uporabnikov, uspešne in učinkovite storitve, nenehno izboljševanje.
