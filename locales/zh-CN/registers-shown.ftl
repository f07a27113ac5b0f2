# 各登记册共用的几个词。
register-choose = 请选择
register-not-known = 没有登记
register-since = { $day }起
register-until = 至{ $day }
register-no-end = 长期
