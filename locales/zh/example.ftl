### What the reader of an example document has to know.

example-notice = 示例，数据虚构：Cascina Clarabella和Diogene真实存在，但数字、人员和地址均非其实际资料。
