### What the organisations say about themselves in the same words; cooperatives/<id>/organisation.ftl has the rest.

# Foot of every page; not printed any more once `notice` is deleted from manuals/settings.toml.
example-notice = Documento di esempio: nomi, recapiti, testi e cifre sono inventati e vanno sostituiti.

organisation-values =
    <ul>
    <li><strong>Ascolto</strong>: chiediamo prima di proporre.</li>
    <li><strong>Fiducia</strong>: facciamo ciò che promettiamo, e diciamo quando non riesce.</li>
    <li><strong>Legami</strong>: nessun servizio può fare da solo.</li>
    </ul>

# Opens chapter 4 of the manual: where the organisation works.
organisation-territory =
    { $organisation-name } lavora a { $organisation-address-city } e nei comuni vicini: centri piccoli, con molte associazioni e una vita di paese ancora viva. Aumentano le persone sole e quelle che faticano a trovare casa e lavoro, mentre le risorse pubbliche non crescono allo stesso passo.

# Requirements of the standard that are not applied, and why.
organisation-exclusions =
    Non si applica il solo requisito 7.1.5.2 (riferibilità delle misurazioni): nessun risultato dei servizi dipende da strumenti soggetti a taratura.

# Read aloud in place of the logo.
organisation-logo = Logo di { $organisation-name }

## Roles (here the names that the built-in manual uses) and units of the organisation chart

role-president = { manual-role-president }
role-director = { manual-role-director }
role-quality-manager = { manual-role-quality }
role-administration = Responsabile amministrativo e del personale
role-safety = { manual-role-safety }
# Each type has its own name for it, since manual-role-line stands in types/<type>/manual.ftl.
role-operations = { manual-role-line }

unit-assembly = Assemblea dei soci
unit-board = Consiglio di amministrazione
unit-management = Direzione
unit-quality = Qualità
unit-administration = Amministrazione
unit-safety = Salute e sicurezza
unit-operations = Servizi

## Offices

office-registered = Sede legale e uffici
    .purpose = Direzione, informazioni, amministrazione
office-hours = Dal lunedì al venerdì, 9.00–13.00 e 14.00–17.00
