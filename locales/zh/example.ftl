### What the reader of an example document has to know.

example-notice =
    示例文件，数据均为虚构：Cascina Clarabella和Diogene确有其社，但文中的数字、人员和地址并非其真实资料。
