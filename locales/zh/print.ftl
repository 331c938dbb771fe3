### 给印刷厂的工单。

print-title = 印刷工单
print-customer = 委托方
print-file = 文件
print-document = 文档
print-pages = 页数
print-size = 成品尺寸
print-bleed = 出血
print-binding = 装订
print-binding-stapled = 骑马钉
print-binding-glued = 胶装
print-binding-wire = 线圈装
print-binding-loose = 散页
print-binding-right = 右侧
print-paper = 纸张
print-cover = 封面
print-inks = 颜色
print-inks-cmyk = 四色
print-inks-black = 单黑
print-condition = 印刷条件
print-copies = 份数
print-total = 合计

# On pages that are blank on purpose, where the data ask for it.
print-blank = 此页有意留空
