### The policy that all share. Texts stand in layers like the data: this folder, types/<type>/, cooperatives/<id>/; the
### lowest one wins. labels.ftl, standard.ftl, manual.ftl and charter.ftl hold the built-in texts, which you may edit too.
### <strong> prints bold, <em> italic; a blank line parts paragraphs; { $consortium-name } is a value of the data.

policy-introduction =
    Il consorzio { $consortium-name } e le sue cooperative lavorano perché <strong>ogni persona possa contare su cura, lavoro e relazioni nel luogo in cui vive</strong>. Questa politica è comune a tutti e si traduce negli impegni che seguono.

# One message for each commitment of manuals/policy.toml.
commitment-people =
    <strong>Mettere al centro le persone</strong>: ascoltare chi usa i nostri servizi e chi ci affida un lavoro, concordare che cosa faremo, rispettarne le scelte e la riservatezza.
commitment-community =
    <strong>Lavorare con il territorio</strong>: cercare insieme a enti, scuole, associazioni e imprese risposte ai bisogni e occasioni di inclusione.
commitment-staff =
    <strong>Avere cura di chi lavora</strong>: garantire contratti regolari, luoghi sicuri, formazione e tempo per confrontarsi.
commitment-improvement =
    <strong>Mantenere le promesse e migliorare</strong>: rispettare leggi e accordi, misurare i risultati, renderne conto e imparare dagli errori e dai reclami.
