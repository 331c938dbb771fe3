### What the reader of an example document has to know.

example-notice = مثال ببيانات مختلقة: Cascina Clarabella وDiogene موجودتان فعلًا، لكن الأرقام والأشخاص والعناوين ليست أرقامهما ولا أشخاصهما ولا عناوينهما.
