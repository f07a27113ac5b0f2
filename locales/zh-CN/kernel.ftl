# 通用数据项：金额、证件号、电话、账号、代码、日期、工作日历的填写错误。

money-empty = 没有填写金额。
money-not-a-number = 这不是一个金额，请按 650 或 19,500.00 这样填写。
money-too-many-decimals = 金额最多两位小数（到分），这里写了 { $decimals } 位。
money-too-large = 金额太大。

id-number-empty = 没有填写身份证号。
id-number-length = 身份证号应为 { $expected } 位，这里是 { $length } 位。
id-number-lower-x = 身份证号末位的 x 要大写。
id-number-not-digits = 身份证号第 { $place } 位不是数字。
id-number-checksum = 身份证号校验不通过，有一位填错了，请对照身份证核对。
id-number-birth-invalid = 身份证号第 7 至 14 位不是一个有效的出生日期。

phone-empty = 没有填写手机号。
phone-not-digits = 手机号第 { $place } 位不是数字。
phone-length = 手机号应为 11 位，这里是 { $length } 位。
phone-not-mobile = 手机号应以 13 至 19 开头。

bank-account-empty = 没有填写银行账号。
bank-account-not-digits = 银行账号第 { $place } 位不是数字。
bank-account-too-short = 银行账号至少 { $least } 位，这里是 { $length } 位，少了 { $missing } 位。
bank-account-too-long = 银行账号最多 { $most } 位，这里是 { $length } 位，多了 { $extra } 位。

credit-code-empty = 没有填写统一社会信用代码。
credit-code-length = 统一社会信用代码应为 18 位，这里是 { $length } 位。
credit-code-character = 统一社会信用代码第 { $place } 位不能是“{ $found }”。
credit-code-checksum = 统一社会信用代码校验不通过，有一位填错了，请对照营业执照或登记证书核对。

region-code-length = 区划代码应为 2、4、6、9 或 12 位数字，这里是 { $length } 位。
region-code-not-digits = 区划代码只能是数字。

skill-level-empty = 没有填写技能等级。
skill-level-unknown = 这不是一个技能等级，请填写如“五级”“初级工”“五级（初级工）”。
skill-level-contradiction = 前后写的是两个不同的等级，请改成一致。

date-range-reversed = 结束日期 { $to } 早于开始日期 { $from }。

calendar-no-year = { $year } 年的放假安排尚未载入（现有 { $first_year } 年至 { $last_year } 年），无法推算工作日。
calendar-table-empty = 节假日表是空的。
calendar-table-header = 节假日表第 { $line } 行：表头应为 date,kind,name。
calendar-table-row = 节假日表第 { $line } 行：应为日期、holiday 或 workday、名称三项。
calendar-table-no-exception = 节假日表第 { $line } 行：放假日落在周末，或补班日落在工作日。
calendar-table-order = 节假日表第 { $line } 行：日期应晚于上一行。
calendar-table-year-missing = 节假日表第 { $line } 行：与上一行之间缺了整年。
