### The policy of the consortium, which every member cooperative shares.

policy-introduction =
    Qëllimi i parë i konsorciumit { $consortium-name } dhe i kooperativave të tij është <strong>të kujdesen për personat në vështirësi që jetojnë në bashkësinë tonë</strong>, në radhë të parë për ata me probleme të shëndetit mendor, dhe të zvogëlojnë mekanizmat e përjashtimit që veprojnë në bashkësi, në vendet e kujdesit dhe në punë. Nga këtu rrjedhin angazhimet tona.

commitment-welcome =
    Të kultivojmë një <strong>kulturë të mikpritjes</strong> që u përket të gjithëve: punonjësve dhe përfituesve në shërbimet e tipit A, çdo punëtori në ndërmarrjet e tipit B.

    Mikpritja është akti i parë i çdo shërbimi dhe i çdo marrëdhënieje pune: kush vjen duhet të gjejë njerëz që dëgjojnë, rregulla të kuptueshme dhe kohën që i nevojitet.
commitment-territory =
    Të jemi <strong>partner për zhvillimin vendor</strong>, që e duam të qëndrueshëm për ekonominë, për shoqërinë dhe për mjedisin.
commitment-co-design =
    <strong>Të bashkëprojektojmë dhe të bashkëprodhojmë shërbime novatore</strong> së bashku me entet publike: të mbyllim komunitete rezidenciale kur ekzistojnë forma më të mira mbështetjeje, të provojmë buxhete personale shëndeti.
commitment-habitat =
    Të ndërtojmë rreth psikiatrisë një <strong>mjedis me cilësi sociale</strong>, të përbërë nga sipërmarrja, integrimi në punë dhe përdorimet e reja të hapësirës publike.
commitment-social-economy =
    Të nxisim <strong>projekte të ekonomisë sociale</strong> që nuk mjaftohen me kryerjen e shërbimeve, dhe të krijojmë <strong>lidhje me ndërmarrje të tjera</strong>, në mënyrë që njerëzit të mund ta lënë rehabilitimin për një punë të zakonshme.
commitment-new-enterprises =
    Të krijojmë <strong>ndërmarrje të reja sociale</strong> dhe të përmirësojmë vazhdimisht shërbimet ekzistuese, duke mbajtur bashkë rehabilitimin dhe rikthimin në shoqëri e në punë.
commitment-members =
    T’u ofrojmë <strong>shërbime kooperativave anëtare</strong> dhe të kryejmë për to funksionin e sipërmarrësit të përgjithshëm.
commitment-living-place =
    Të mbajmë gjallë një <strong>vend që i jep jetë bashkësisë</strong> dhe që di të tërheqë vullnetarë, shoqata, shkolla, universitete dhe zeje.
commitment-quality =
    Të përhapim kulturën e cilësisë: vëmendje ndaj nevojave të klientëve dhe të përfituesve, shërbime efektive dhe efiçente, përmirësim të vazhdueshëm.
