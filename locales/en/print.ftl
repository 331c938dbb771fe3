### The job sheet for the printer.

print-title = Job sheet for printing
print-customer = Customer
print-file = File
print-document = Document
print-pages = Pages
print-size = Trimmed size
print-bleed = bleed
print-binding = Binding
print-binding-stapled = saddle-stitched
print-binding-glued = perfect-bound
print-binding-wire = wire-bound
print-binding-loose = loose leaves
print-binding-right = at the right side
print-paper = Paper
print-cover = cover
print-inks = Inks
print-inks-cmyk = four colours
print-inks-black = black only
print-condition = condition
print-copies = Copies
print-total = Total

# On pages that are blank on purpose, where the data ask for it.
print-blank = This page is intentionally left blank
