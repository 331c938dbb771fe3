### The review of a translation on paper.

review-title = अनुवाद की समीक्षा
review-source = मूल पाठ
review-translation = अनुवाद
review-state = स्थिति
review-remarks = टिप्पणियाँ
review-section = खंड
review-state-missing = नहीं है
review-state-stale = पुराना
review-state-by-hand = हाथ से बदला गया
review-state-translated = अनूदित
review-state-reviewed = समीक्षित
review-state-final = अंतिम
review-approval = अनुवाद पढ़ लिया गया है और दर्ज टिप्पणियों के साथ स्वीकृत है।
review-name = नाम
