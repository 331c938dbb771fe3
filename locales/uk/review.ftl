### The review of a translation on paper.

review-title = Перевірка перекладу
review-source = Оригінал
review-translation = Переклад
review-state = Стан
review-remarks = Зауваження
review-section = Розділ
review-state-missing = бракує
review-state-stale = застарілий
review-state-by-hand = змінений вручну
review-state-translated = перекладено
review-state-reviewed = перевірено
review-state-final = остаточний
review-approval = Переклад прочитано й схвалено із записаними зауваженнями.
review-name = Ім’я
