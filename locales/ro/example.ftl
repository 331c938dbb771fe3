### What the reader of an example document has to know.

example-notice = Exemplu cu date inventate: Cascina Clarabella și Diogene există, dar cifrele, persoanele și adresele nu sunt ale lor.
