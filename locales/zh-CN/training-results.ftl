# 成绩和证书：登记、补考、查证。

result-not-taught = 班级批准以后才能登记成绩。
result-day-outside = { $on } 不能作为考试日期：应在开班日之后、今天之前（含当天）。
result-no-such-learner = 有一名学员不在这个班里，或重复出现。请刷新名单再登记。
result-score-outside = { $name } 的分数不对，应在 0 至 100 之间，最多一位小数。
result-passed-already = { $name } 已经合格，不用再考。请把这一行留空。
result-certificate-form = { $name } 的证书编号“{ $number }”不对：要先合格，编号要合乎证书种类。请对照证书填写。
result-certificate-taken = 证书编号 { $number } 已经登记在别人名下，或在这次填了两遍。请对照证书核对。
result-no-such-certificate = 找不到这本证书。
