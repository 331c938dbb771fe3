### The consortium Cascina Clarabella as an organisation. Invented for the example, but for its name and its aims.

organisation-mission =
    Konzorcij { $organisation-name } obstaja zato, da lahko zadruge članice skupaj naredijo <strong>to, česar nobena ne bi zmogla sama</strong>: da dom, oskrbo, delo in odnose ponudijo ljudem, ki so iz tega izključeni, prav tam, kjer živimo vsi.

    Konzorcij povezuje zadruge, ki skrbijo za ljudi, in tiste, ki ustvarjajo delo. Išče priložnosti, prevzema pogodbe, ponuja storitve in znanje, varuje skupna pravila; vsaki pa pušča njeno identiteto in njeno odgovornost.

    Domačija, po kateri se imenuje, je odprt kraj: tu ljudje delajo, se učijo, jedo in se srečujejo. Da vanjo zahajajo tudi ljudje, ki nas ne potrebujejo, je merilo uspeha.
organisation-logo = Logotip Cascina Clarabella: dvorišče z dvokapno streho in sonce
