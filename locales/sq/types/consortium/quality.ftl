### Quality data of the consortium itself.

## Holders of copies, roles and units

role-members-services = Përgjegjës i shërbimeve për anëtaret
role-development = Përgjegjës i projekteve dhe i zhvillimit
