### Der Auftragszettel für die Druckerei.

print-title = Auftragszettel für den Druck
print-customer = Auftraggeber
print-file = Datei
print-document = Dokument
print-pages = Seiten
print-size = Endformat
print-bleed = Beschnitt
print-binding = Bindung
print-binding-stapled = Rückstichheftung
print-binding-glued = Klebebindung
print-binding-wire = Drahtbindung
print-binding-loose = lose Blätter
print-binding-right = an der rechten Seite
print-paper = Papier
print-cover = Umschlag
print-inks = Farben
print-inks-cmyk = vierfarbig
print-inks-black = nur Schwarz
print-condition = Druckbedingung
print-copies = Exemplare
print-total = Summe

# On pages that are blank on purpose, where the data ask for it.
print-blank = Diese Seite bleibt absichtlich leer
