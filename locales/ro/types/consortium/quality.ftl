### Quality data of the consortium itself.

## Roles

role-members-services =
    { $gender ->
        [female] Responsabilă cu serviciile pentru membri
       *[other] Responsabil cu serviciile pentru membri
    }
role-development =
    { $gender ->
        [female] Responsabilă cu proiectele și dezvoltarea
       *[other] Responsabil cu proiectele și dezvoltarea
    }
