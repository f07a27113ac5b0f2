demonstration-bar = 演示数据　今天是 { $date }　人和机构都是虚构的
demonstration-moved = 已运行到下一个工作日
