### Quality data of the consortium itself.

## Roles

role-members-services = Vodja storitev za članice
role-development = Vodja projektov in razvoja
