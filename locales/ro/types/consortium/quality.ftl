### Quality data of the consortium itself.

## Roles

role-members-services =
    { $gender ->
        [female] Responsabilă cu serviciile pentru cooperativele membre
       *[other] Responsabil cu serviciile pentru cooperativele membre
    }
role-development =
    { $gender ->
        [female] Responsabilă cu proiectele și dezvoltarea
       *[other] Responsabil cu proiectele și dezvoltarea
    }
