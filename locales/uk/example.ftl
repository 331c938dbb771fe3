### What the reader of an example document has to know.

example-notice = Приклад: Cascina Clarabella і Diogene існують, але цифри, люди й адреси вигадані.
