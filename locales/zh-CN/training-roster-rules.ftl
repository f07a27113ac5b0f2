# 花名册每一行的结果：修正了什么、为什么没通过、为什么跳过、还要提醒什么。

roster-no-table = 在 { $sheets } 个工作表中都没有找到名单：没有含“姓名”和“身份证号”的表头。请对照模板检查表头。

roster-repair-apostrophe = 去掉了前面的撇号
roster-repair-formula-escape = 去掉了公式写法 ="…"
roster-repair-fullwidth = 全角改成了半角
roster-repair-trim = 去掉了首尾空白
roster-repair-inner-space = 去掉了中间的空格
roster-repair-zero-width = 去掉了看不见的字符
roster-repair-lower-x = 小写 x 改成了大写 X
roster-repair-id15 = 15 位身份证号升为 18 位
roster-repair-name-space = 去掉了两字姓名中间的空格
roster-repair-name-dot = 姓名中的间隔号统一为“·”
roster-repair-ethnicity = 民族补上了“族”字
roster-repair-phone-format = 去掉了电话中的空格、横线或 +86
roster-repair-date-format = 日期改成了“年-月-日”写法

roster-rejected-id-precision-lost = 身份证号被表格存成了数字，末几位已经丢失，系统不猜。请把这一列设为“文本”，对照身份证重新填写。
roster-rejected-name-missing = 没有填写姓名。
roster-rejected-name-invalid = 姓名里有数字、字母、问号等不该有的字符，请对照身份证重新填写。
roster-rejected-id-missing = 没有填写身份证号。
roster-rejected-id-length = 身份证号应为 18 位，这里是 { $length } 位。
roster-rejected-id-checksum = 身份证号校验不通过，有一位填错了，请对照身份证核对。
roster-rejected-id-birth-invalid = 身份证号第 7 至 14 位不是一个有效的出生日期。
roster-rejected-duplicate-in-file = 与第 { $row } 行是同一个人，保留第 { $row } 行。
roster-rejected-id-conflict-name = 身份证号与第 { $row } 行相同而姓名不同，请核对是谁的号码。
roster-rejected-number-of-another = 这个身份证号登记在另一个姓名下。请对照身份证核对号码；号码和姓名都没错的，请人社局先更正登记的姓名。
roster-rejected-too-young = 开班当天 { $age } 周岁，不满 { $limit } 周岁。
roster-rejected-too-old = 开班当天 { $age } 周岁，超过 { $limit } 周岁。
roster-rejected-birth-mismatch = 出生日期一栏与身份证号不一致，请核对哪一个填错了。
roster-rejected-sex-mismatch = 性别一栏与身份证号不一致，请核对哪一个填错了。

roster-skipped-title = 标题行
roster-skipped-header = 表头
roster-skipped-blank = 空行
roster-skipped-footer = 合计、签字或说明
roster-skipped-empty-sheet = 空工作表

roster-notice-phone-missing = 没有填写电话，系统发不了通知。
roster-notice-account-missing = 没有填写银行账号，发给个人的钱打不出去。
roster-notice-account-precision-lost = 银行账号被表格存成了数字，末几位已经丢失，请按文本重新填写。
roster-notice-holder-differs = 银行户名与姓名不同，请确认账户是本人的。

roster-check-counts = 名单 { $entries } 人：通过 { $accepted } 人，修正后通过 { $repaired } 人，未通过 { $rejected } 人。

roster-field-id-number = 公民身份号码
roster-field-name = 姓名
roster-field-ethnicity = 民族
roster-field-sex = 性别
roster-field-birth-date = 出生日期
roster-field-phone = 联系电话
roster-field-employment-card-no = 就业失业登记证号码
roster-field-person-category = 人员类别
roster-field-hukou-kind = 户口性质
roster-field-hukou-region = 户口所在地区划
roster-field-residence-region = 常住地址区划
roster-field-home-address = 家庭住址
roster-field-postcode = 邮编
roster-field-email = 电子邮箱
roster-field-mail-address = 通讯地址
roster-field-bank-name = 开户银行
roster-field-account-holder = 银行户名
roster-field-account-no = 银行账号
roster-field-education = 学历
roster-field-employer = 工作单位
roster-field-job-type = 工种
roster-field-level = 等级
roster-field-seq = 序号
roster-field-remark = 备注

## 改回的行
roster-rejected-repair-taken-back = 修改已经改回，这个证件号要人来核对。请看身份证，填 18 位号码。
