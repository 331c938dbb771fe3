### Quality data of the consortium itself.

## Roles

role-members-services = Responsabil cu serviciile pentru membri
role-development = Responsabil cu proiectele și dezvoltarea
