### What the reader of an example document has to know.

example-notice = Primer z izmišljenimi podatki: Cascina Clarabella in Diogene obstajata, številke, osebe in naslovi pa niso njuni.
