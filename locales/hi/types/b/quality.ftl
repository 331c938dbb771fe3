### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager = उत्पादन प्रभारी
role-placement-tutor = रोज़गार समावेशन प्रभारी
unit-production = उत्पादन और सेवाएँ
unit-placement = रोज़गार समावेशन

## Norms

norm-disability-employment = दिव्यांगजनों का काम का अधिकार
norm-reserved-contracts = सार्वजनिक अनुबंध संहिता: आरक्षित अनुबंध
