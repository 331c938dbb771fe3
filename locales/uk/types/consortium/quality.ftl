### Quality data of the consortium itself.

## Holders of copies, roles and units

role-members-services =
    { $gender ->
        [female] Керівниця послуг для кооперативів-членів
       *[other] Керівник послуг для кооперативів-членів
    }
role-development =
    { $gender ->
        [female] Керівниця проєктів і розвитку
       *[other] Керівник проєктів і розвитку
    }
