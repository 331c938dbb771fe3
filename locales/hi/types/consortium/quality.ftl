### Quality data of the consortium itself.

## Roles

role-members-services = सदस्य समिति सेवा प्रभारी
role-development = परियोजना और विकास प्रभारी
