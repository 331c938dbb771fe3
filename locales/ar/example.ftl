### What the reader of an example document has to know.

example-notice = مثال ببيانات مختلقة: Cascina Clarabella وDiogene موجودتان، لكن الأرقام والأشخاص والعناوين لا تخصهما.
