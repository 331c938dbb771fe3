### The review of a translation on paper.

review-title = Translation review
review-source = Source text
review-translation = Translation
review-state = State
review-remarks = Remarks
review-section = Section
review-state-missing = missing
review-state-stale = out of date
review-state-by-hand = changed by hand
review-state-translated = translated
review-state-reviewed = reviewed
review-state-final = final
review-approval = The translation has been read and is approved with the remarks noted.
review-name = Name
