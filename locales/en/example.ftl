### What the reader of an example document has to know.

example-notice = Example with invented data: Cascina Clarabella and Diogene exist, but the figures, people and addresses are not theirs.
