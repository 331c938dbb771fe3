### What the organizations say about themselves in the same words.

example-notice = Sample document: names, contact details, texts and figures are invented and are to be replaced.

organisation-values =
    <ul>
    <li><strong>Listening</strong>: we ask before we propose.</li>
    <li><strong>Trust</strong>: we do what we promise, and say so when we fall short.</li>
    <li><strong>Ties</strong>: no service can manage on its own.</li>
    </ul>

organisation-territory =
    { $organisation-name } works in { $organisation-address-city } and the neighbouring municipalities: small towns with many associations and a community life that is still lively. More and more people live alone or struggle to find a home and a job, while public resources are not growing at the same pace.

organisation-exclusions =
    Only requirement 7.1.5.2 (measurement traceability) is not applied: no result of our services depends on equipment subject to calibration.

organisation-logo = Logo of { $organisation-name }

## Roles and units of the organization chart

role-president = { manual-role-president }
role-director = { manual-role-director }
role-quality-manager = { manual-role-quality }
role-administration = Administration and Staff Manager
role-safety = { manual-role-safety }
role-operations = { manual-role-line }

unit-assembly = General meeting of members
unit-board = Board of Directors
unit-management = Top management
unit-quality = Quality
unit-administration = Administration
unit-safety = Health and safety
unit-operations = Services

## Offices

office-registered = Registered office
    .purpose = Management, information, administration
office-hours = Monday to Friday, 9:00–13:00 and 14:00–17:00
