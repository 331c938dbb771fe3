### The consortium Cascina Clarabella as an organization. Invented for the example, but for its name and its aims.

organisation-mission =
    { $organisation-name } ekziston që kooperativat anëtare të mund të bëjnë së bashku <strong>atë që asnjëra nuk do ta bënte dot vetëm</strong>: t’u japin shtëpi, kujdes, punë dhe marrëdhënie atyre që janë përjashtuar prej tyre, në të njëjtat vende ku jetojnë të gjithë.

    Konsorciumi bashkon kooperativat që kujdesen për njerëzit dhe ato që krijojnë punë. Kërkon mundësi, merr përsipër kontrata, ofron shërbime dhe njohuri, ruan rregulla të përbashkëta; secilës i lë identitetin dhe përgjegjësinë e vet.

    Shtëpia fshatare (cascina) nga e ka marrë emrin është një vend i hapur: aty punohet, studiohet, hahet, bëhen takime. Që aty vijnë edhe ata që nuk kanë nevojë për ne, është masa e suksesit.

organisation-logo = Logoja e Cascina Clarabella: një oborr me çati me dy ujëra dhe dielli
