### What the reader of an example document has to know.

example-notice = Shembull: Cascina Clarabella dhe Diogene ekzistojnë, por shifrat, personat dhe adresat janë të trilluara.
