### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator = सेवा विभाग प्रभारी
unit-services = सेवा विभाग

## Norms

norm-care-levels = स्वास्थ्य देखभाल के आवश्यक स्तर (LEA)
norm-health-charters = स्वास्थ्य सेवा चार्टरों का सामान्य संदर्भ ढाँचा
