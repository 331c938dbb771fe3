### What the reader of an example document has to know.

# Footer of every page. One line, two at most.
example-notice = Esempio con dati inventati: Cascina Clarabella e Diogene esistono, ma cifre, persone e indirizzi non sono i loro.
