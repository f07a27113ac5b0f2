# 账号与访问：登录、口令、动态口令、会话、角色、代理（AB 角）、接口令牌。每个键在两种语言里都有，占位符相同。

## 登录
access-wrong = 登录名或口令不对。忘了口令，请找本单位的系统管理员重置。
access-locked = 试错次数太多，{ $until } 以后再试。常用的那台电脑或手机不受影响。
access-suspended = 这个账号已停用。有疑问请找系统管理员。
access-password-expired = 这个一次性口令已过期，请找系统管理员重新发一个。
access-second-factor-wrong = 动态口令不对。请看手机上现在显示的 6 位数，或输入一个没用过的恢复码。
access-second-factor-used = 这个动态口令已经用过。等手机上换成下一个再输入。
access-over = 时间太长或试的次数太多，请从头再登录一次。
access-phone-unfit = 手机号应为 11 位，以 13 至 19 开头。
access-code-too-soon = 验证码刚发过，{ $seconds } 秒后可以再发。
access-too-many-codes = 今天发的验证码太多，{ $until } 以后再试，或者打电话给我们。
access-code-wrong = 验证码不对，还可以试 { $left } 次。
access-code-over = 验证码已失效，请重新发一个。
access-code-message = 【永技】验证码 { $code }，{ $minutes } 分钟内有效。工作人员不会向您要这个码。

## 口令
access-password-short = 口令太短，至少 { $min } 个字符。用一句好记的话最稳妥。
access-password-long = 口令太长，最多 { $max } 个字符。
access-password-common = 这个口令太容易被猜到。不要用登录名、常见单词、连续或重复的字符。
access-password-same = 新口令和旧口令一样，请换一个。
access-not-proven = 请再输入一次口令，确认是您本人。
access-worker-password = 劳动者用手机验证码登录，没有口令。
access-worker-elsewhere = 劳动者的账号从人员登记里开：先找到这个人，再开账号。
access-reset-own = 自己的口令和动态口令在“我的账号”里更换，不能由自己重置。
access-one-time-days = 一次性口令的有效期为 1 至 30 天。

## 动态口令和恢复码
access-totp-unreadable = 这个密钥不是为本账号生成的，请重新开始绑定。
access-totp-nothing-pending = 没有等待确认的绑定，请重新开始。
access-totp-first-code-wrong = 和手机上应显示的 6 位数不一致。请等下一个数再输入；一直不对时，请检查手机的时间。
access-totp-none = 这个账号没有绑定动态口令。
access-worker-totp = 劳动者用手机验证码登录，不需要动态口令。
access-recovery-unfit = 恢复码的格式不对，请重新生成。

## 账号
access-no-such-account = 没有这个账号，或者账号已停用。
access-name-missing = 请填写姓名。
access-login-unfit = 登录名为 3 至 40 个字符，以字母开头，只用小写字母、数字、点、短横和下划线。
access-login-taken = 已有人使用这个登录名，请换一个。
access-organisation-missing = 机构或企业的账号要选所属机构，其他账号不选。
access-person-missing = 劳动者的账号要对应一位已登记的人员，其他账号不用。
access-person-has-account = 这位劳动者已有账号。
access-phone-missing = 劳动者用手机登录，请填写手机号。
access-reason-missing = 请写明原因。
access-suspended-already = 这个账号已经停用。
access-suspend-own = 不能停用自己的账号，请由另一位系统管理员办理。
access-not-suspended = 这个账号没有停用。
access-last-administrator = 这是最后一位系统管理员。请先给另一个账号系统管理员的角色，再办这一项。
access-own-roles = 不能改自己的角色，请由另一位系统管理员办理。
access-own-reach = 不能改自己的管辖范围，请由另一位系统管理员办理。

## 角色
access-roles-none = 请至少选一个角色。
access-roles-kind =
    { $kind ->
        [staff] 机关工作人员的账号
        [organisation] 机构或企业的账号
       *[worker] 劳动者的账号
    }不能承担“{ $role ->
        [worker] 劳动者
        [school_manager] 学校管理员
        [teacher] 教师
        [enterprise_handler] 企业经办
        [clerk] 经办
        [reviewer] 复核
        [leader] 分管领导
        [meeting_secretary] 会议秘书
        [fund_officer] 资金经办
        [township_officer] 乡镇经办
        [auditor] 审计
        [administrator] 系统管理员
       *[other] 系统
    }”。
access-roles-alone =
    { $role ->
        [administrator] 系统管理员只管账号和设置，不能兼其他角色。
       *[auditor] 审计只看不改，不能兼其他角色。
    }
access-roles-twice =
    同一个角色选了两次：{ $role ->
        [clerk] 经办
        [reviewer] 复核
        [leader] 分管领导
        [meeting_secretary] 会议秘书
        [fund_officer] 资金经办
        [township_officer] 乡镇经办
        [auditor] 审计
        [administrator] 系统管理员
        [school_manager] 学校管理员
        [teacher] 教师
        [enterprise_handler] 企业经办
       *[worker] 劳动者
    }。
access-roles-dates =
    截止日期早于开始日期，或者已经过去：{ $role ->
        [clerk] 经办
        [reviewer] 复核
        [leader] 分管领导
        [meeting_secretary] 会议秘书
        [fund_officer] 资金经办
        [township_officer] 乡镇经办
        [auditor] 审计
        [administrator] 系统管理员
        [school_manager] 学校管理员
        [teacher] 教师
        [enterprise_handler] 企业经办
       *[worker] 劳动者
    }。

## 代理（AB 角）
access-deputy-oneself = 不能代理自己。
access-deputy-own-place = 不能指定自己代理别人，请由本人或另一位系统管理员办理。
access-deputy-no-shared-role = 代理人要有被代理人的同一角色。请先给角色，或换一位。
access-deputy-dates = 截止日期早于开始日期，或者已经过去。
access-deputy-other-organisation = 代理人要和被代理人在同一个单位。
access-deputy-none = 没有这项代理。
access-deputy-over = 这项代理已经结束。

## 接口令牌
access-token-name-missing = 请写明令牌作什么用，例如“班级同步”。
access-token-roles = 令牌只能带您自己的角色，至少选一个。
access-token-expiry = 截止日期应在今天之后，最远 { $max } 天。
access-token-digest = 令牌没有生成好，请再试一次。
access-token-too-many = 一个账号最多有 { $max } 个有效的令牌，请先停用不用的。
access-token-none = 没有这个令牌。
access-token-revoked = 这个令牌已经停用。

## 登录记录
access-outcome-signed-in = 登录
access-outcome-wrong = 口令不对
access-outcome-second-factor-wrong = 动态口令不对
access-outcome-recovery-code = 用恢复码登录
access-outcome-locked = 试错太多，已锁定
access-outcome-suspended = 账号停用期间登录
access-outcome-expired = 一次性口令过期
access-outcome-code-wrong = 验证码不对

## 系统设置
access-setting-empty = 请填写数值。
access-setting-not-a-number = 请填整数。
access-setting-out-of-range = 只能填 { $low } 至 { $high }。
access-setting-not-a-telephone = 请填电话号码，只用数字、空格和 - + ( )。
access-setting-too-long = 太长，最多 { $most } 个字，只能一行。
access-setting-not-english = 这一行显示在英文页面上，请用英文填写。
access-setting-nothing = 没有要改的设置。
access-setting-twice = 同一项设置写了两次。
