### The review of a translation on paper.

review-title = 译文审校
review-source = 原文
review-translation = 译文
review-state = 状态
review-remarks = 意见
review-section = 章节
review-state-missing = 缺失
review-state-stale = 过时
review-state-by-hand = 手工改动
review-state-translated = 已译
review-state-reviewed = 已审
review-state-final = 定稿
review-approval = 译文已经阅读，连同所记意见予以批准。
review-name = 姓名
