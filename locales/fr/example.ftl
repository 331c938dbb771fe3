### What the reader of an example document has to know (footer of every page).

example-notice = Exemple aux données inventées : Cascina Clarabella et Diogene existent, mais les chiffres, les personnes et les adresses ne sont pas les leurs.
