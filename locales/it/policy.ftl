### The policy of the consortium, which every member cooperative shares: introduction, commitments, sign-off.
### The mission that stands above it is each organisation's own: cooperatives/<id>/organisation.ftl, organisation-mission.
### Words inside <strong> are printed in bold in the middle of the sentence. Keep the stress on the same idea, wherever
### it falls in your language; one stressed phrase for each one of the source.

# Stands above the list of commitments. Each of them is a sentence of its own and begins with what is to be done.
# Variables: $consortium-name (text)
policy-introduction =
    La prima finalità del consorzio { $consortium-name } e delle sue cooperative è <strong>prendersi cura delle persone in difficoltà che vivono nel territorio</strong>, in primo luogo di quelle con problemi psichiatrici, e ridurre i meccanismi di esclusione che agiscono nel territorio, nei luoghi di cura e nel lavoro. Da qui discendono i nostri impegni.

# The first commitment has a second paragraph, parted by a blank line: keep it apart in the translation too.
# “Type A” cooperatives run care and educational services, “type B” are enterprises that employ disadvantaged people.
commitment-welcome =
    Coltivare una <strong>cultura dell’accoglienza</strong> che appartenga a tutti: agli operatori e agli ospiti nei servizi di tipo A, a ogni lavoratore nelle imprese di tipo B.

    Accogliere è il primo atto di ogni servizio e di ogni rapporto di lavoro: chi arriva deve trovare ascolto, regole comprensibili e il tempo di cui ha bisogno.

commitment-territory =
    Essere un <strong>interlocutore per lo sviluppo del territorio</strong>, che vogliamo sostenibile per l’economia, per la società e per l’ambiente.

# “Budget di salute”: a personal budget that the health service and the municipality put together for one person's plan.
commitment-co-design =
    <strong>Co-progettare e coprodurre servizi innovativi</strong> insieme agli enti pubblici: chiudere comunità residenziali quando esistono forme migliori di sostegno, sperimentare budget di salute personali.

# “Habitat”: the whole of places, relations and opportunities in which a person with a mental disorder lives.
commitment-habitat =
    Costruire attorno alla psichiatria un <strong>habitat di qualità sociale</strong>, fatto di impresa, di inserimenti lavorativi e di nuovi usi dello spazio pubblico.

# Two stressed phrases.
commitment-social-economy =
    Promuovere <strong>progetti di economia sociale</strong> che non si esauriscano nell’esecuzione di prestazioni, e stringere <strong>legami con altre imprese</strong>, così che le persone possano lasciare la riabilitazione per un lavoro ordinario.

commitment-new-enterprises =
    Far nascere <strong>nuove imprese sociali</strong> e migliorare con continuità i servizi esistenti, tenendo insieme la riabilitazione e il reinserimento nella società e nel lavoro.

# “General contractor”: the consortium takes a contract as a whole and entrusts it to its members.
commitment-members =
    Offrire <strong>servizi alle cooperative associate</strong> e svolgere per loro la funzione di general contractor.

commitment-living-place =
    Tenere vivo un <strong>luogo che rianima il territorio</strong> e che sa attirare volontari, associazioni, scuole, università e mestieri artigiani.

# No stressed phrase.
commitment-quality =
    Diffondere la cultura della qualità: attenzione ai bisogni di clienti e utenti, servizi efficaci ed efficienti, miglioramento continuo.
