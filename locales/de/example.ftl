### What the reader of an example document has to know.

example-notice = Beispiel mit erfundenen Daten: Cascina Clarabella und Diogene gibt es, doch Zahlen, Personen und Anschriften sind nicht die ihren.
