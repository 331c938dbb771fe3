### Quality data of the consortium itself.

## Holders of copies, roles and units

role-members-services =
    { $gender ->
        [female] Përgjegjëse e shërbimeve për anëtaret
       *[other] Përgjegjës i shërbimeve për anëtaret
    }
role-development =
    { $gender ->
        [female] Përgjegjëse e projekteve dhe e zhvillimit
       *[other] Përgjegjës i projekteve dhe i zhvillimit
    }
