### Робочий аркуш для друкарні.

print-title = Робочий аркуш для друку
print-customer = Замовник
print-file = Файл
print-document = Документ
print-pages = Сторінки
print-size = Обрізний формат
print-bleed = виліт
print-binding = Скріплення
print-binding-stapled = скоба
print-binding-glued = клейове
print-binding-wire = пружина
print-binding-loose = окремі аркуші
print-binding-right = праворуч
print-paper = Папір
print-cover = обкладинка
print-inks = Фарби
print-inks-cmyk = чотири фарби
print-inks-black = лише чорна
print-condition = умови друку
print-copies = Примірники
print-total = Усього

# On pages that are blank on purpose, where the data ask for it.
print-blank = Цю сторінку навмисно залишено порожньою
