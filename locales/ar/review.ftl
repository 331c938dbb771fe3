### The review of a translation on paper.

review-title = مراجعة الترجمة
review-source = النص الأصلي
review-translation = الترجمة
review-state = الحالة
review-remarks = الملاحظات
review-section = القسم
review-state-missing = مفقودة
review-state-stale = قديمة
review-state-by-hand = معدّلة يدويًا
review-state-translated = مترجمة
review-state-reviewed = مراجَعة
review-state-final = نهائية
review-approval = قُرئت الترجمة واعتُمدت مع الملاحظات المدوّنة.
review-name = الاسم
