### La hoja de trabajo para la imprenta.

print-title = Hoja de trabajo para la imprenta
print-customer = Cliente
print-file = Archivo
print-document = Documento
print-pages = Páginas
print-size = Tamaño final
print-bleed = sangrado
print-binding = Encuadernación
print-binding-stapled = grapado al lomo
print-binding-glued = rústica
print-binding-wire = espiral
print-binding-loose = hojas sueltas
print-binding-right = a la derecha
print-paper = Papel
print-cover = cubierta
print-inks = Colores
print-inks-cmyk = cuatricromía
print-inks-black = solo negro
print-condition = condición
print-copies = Ejemplares
print-total = Total

# On pages that are blank on purpose, where the data ask for it.
print-blank = Página dejada en blanco intencionadamente
