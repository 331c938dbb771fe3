### Quality data of the consortium itself.

## Holders of copies, roles and units

role-members-services = Керівник послуг для кооперативів-членів
role-development = Керівник проєктів і розвитку
