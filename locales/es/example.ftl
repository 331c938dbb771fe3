### What the reader of an example document has to know.

example-notice = Ejemplo con datos inventados: Cascina Clarabella y Diogene existen, pero las cifras, las personas y las direcciones no son las suyas.
