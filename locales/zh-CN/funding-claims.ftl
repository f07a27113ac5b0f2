# 补贴申请：申请、核对、审批、逐人判定。
claim-title = 补贴申请
claim-queue = 待我办理
claim-queue-none = 没有等您办理的申请
claim-queue-none-why = 学校提交后，会按办理期限排在这里。
claim-queue-pressing = 最早一件 { $oldest }送到。今天到期 { $today } 件，已超期 { $over } 件。
claim-start = 从第一件开始
claim-none = 没有符合条件的申请
claim-none-why = 班级结班、成绩登记后，学校就可以申请。
claim-none-picked = 还没有勾选申请。
claim-count = 共 { $n } 件
claim-total = 合计 { $n } 件
claim-number = 申请号
claim-programme = 补贴项目
claim-school-and-class = 申请单位和班级
claim-heads = 人数
claim-n-heads = { $n } 人
claim-claimed = 申请
claim-claimed-yuan = 申请（元）
claim-approved-yuan = 核定（元）
claim-yuan = { $amount } 元
claim-state = 状态
claim-due = 办理期限
claim-due-today = 今天到期和已超期
claim-due-over = 已超期
claim-answer = 判定
claim-answers = 判定情况
claim-answers-all-yes = 全部符合
claim-answers-some-unknown = 有待补信息
claim-answers-some-no = 有不符合
claim-filter-words = 申请号、班号、单位、学员
claim-sent-on = { $on }送到
claim-not-sent = 还没有提交
claim-figure-decided = 已决定的申请 { $n } 件
claim-figure-approved = 已核定 { $amount } 元

## 状态
claim-state-decided = 已决定
claim-state-under-review = 审核中
claim-line-approved = 已核定
claim-phase-draft = 草稿
claim-phase-submitted = 待初审
claim-phase-checked = 待复核
claim-phase-reviewed = 待审批
claim-phase-approved = 待上会
claim-phase-decided = 已决定
claim-phase-returned = 已退回
claim-phase-on_hold = 暂缓
claim-phase-refused = 不予补贴
claim-phase-withdrawn = 已撤回

## 开始申请
claim-begin = 申请补贴
claim-begin-follows = 选定班级后，逐人按当天有效的规则测算，给出符合、不符合、待补信息和理由。您看过再提交。
claim-class = 结了班的班级
claim-choose-class = 请选择班级
claim-compute = 测算这个班
claim-drafted = 已逐人测算，请核对后提交。
claim-no-class = 没有可以申请的班级
claim-no-class-why = 班级要先结班，而且还没有申请过。
claim-to-classes = 去看班级
claim-back = 返回
claim-back-to-list = 返回申请列表
claim-back-to-queue = 返回待办

## 申请页
claim-head = 申请号 { $number }　班号 { $class }　{ $days }，{ $hours } 课时
claim-fund-left = { $fund }，可用
claim-cut = 核减
claim-lines = 学员明细
claim-lines-all = 全部列出
claim-lines-all-fine = 全部 { $n } 人都符合
claim-lines-pressing = 先列需要看的 { $n } 人
claim-lines-total = 合计 { $n } 人
claim-line-of = 第 { $place } 行　{ $name }
claim-whole = 整件申请
claim-place = 序号
claim-learner = 学员
claim-hours = 出勤课时
claim-result = 成绩
claim-result-passed = 合格
claim-result-failed = 不合格
claim-result-absent = 缺考
claim-result-left = 退学
claim-result-none = 未登记
claim-open-amount = 待定
claim-why = 为什么是这个判定
claim-reckoned-on = 规则以 { $on }有效的为准
claim-earlier = 以前的判定 { $n } 次，都保留着
claim-found = 核对发现
claim-found-hint = 核实后写明看到什么，申请才能往下走
claim-papers = 材料
claim-paper-on-record = 系统里已有，不用再交
claim-paper-needed = 不能后补
claim-paper-may-follow = 可以容缺后补
claim-whose-turn = 轮到谁
claim-what-happened = 经过
claim-checks = 自动核对
claim-checks-later = 提交后由系统自动核对。
claim-print-form = 打印申请表
claim-steps = 办理日志
claim-at = 时间
claim-step = 办理
claim-by = 最迟 { $on }
claim-by-whom = 经手人
claim-words = 意见和原因
claim-step-of-line = { $step }（第 { $place } 行）
claim-by-office = 市人社局
claim-meeting = 上会
claim-on-list = 已列入 { $number } 号名单
claim-turn-you = 您（{ $role }）
claim-turn-role = { $role }
claim-turn-decided = 会议已决定，接下来公示
claim-turn-on-hold = 暂缓，等结果
claim-turn-refused = 已办结
claim-turn-withdrawn = 学校已撤回
claim-next-submitted = 市人社局初审
claim-next-checked = 复核
claim-next-reviewed = 分管领导审批
claim-next-approved = 局里上会
claim-next-decided = 会议决定，再公示
claim-now-submitted = 初审
claim-now-checked = 复核
claim-now-reviewed = 审批
claim-now-approved = 上会
claim-now-notice = 公示
claim-now-payment = 拨付
claim-step-submit = 学校提交
claim-step-check = 初审通过
claim-step-review = 复核通过
claim-step-approve = 领导审批
claim-step-decide = 会议决定
claim-step-send_back = 会议退回
claim-step-return = 退回补正
claim-step-hold = 暂缓
claim-step-resume = 恢复办理
claim-step-refuse = 不予补贴
claim-step-set_amount = 核定金额
claim-step-settle = 核实问题
claim-step-recheck = 重新核对
claim-step-correct = 重新判定
claim-step-reopen = 重新办理
claim-step-withdraw = 学校撤回
claim-recusal-none = 您没有办过前面的步骤，可以办
claim-decision-draft = 提交申请
claim-decision-submitted = 初审决定
claim-decision-checked = 复核决定
claim-decision-reviewed = 审批决定
claim-decision-approved = 待上会
claim-decision-decided = 已决定
claim-decision-returned = 补正后提交
claim-decision-on-hold = 暂缓中
claim-decision-refused = 不予补贴
claim-decision-withdrawn = 已撤回
claim-decide-numbers = { $due } 人 { $amount } 元可以通过，{ $unknown } 人待补信息，{ $refused } 人不予补贴

## 判定
claim-reason-not-met = 不满足：{ $condition }
claim-reason-missing = 还差：{ $facts }
claim-reason-had-before = { $on }已享受过
claim-tree-due = 应补
claim-tree-then = ；
claim-tree-paid-to = { $steps }。付给{ $payee }
claim-tree-at-most = 金额待定，不超过 { $amount } 元
claim-tree-open = 金额待定
claim-tree-fact = { $label }：{ $said }（{ $source }）
claim-tree-no-source = 没有来源
claim-tree-question = { $question }（来源：{ $source }）
claim-tree-assumed = 本地约定：{ $reason }
claim-assumed-source = { $reason }出处：{ $source }

## 核对
claim-check-identity = 证件号和户籍
claim-check-identity-gone = 个人信息已按期销毁，不能核对
claim-check-identity-region = 没有登记户籍所在地
claim-check-same-time = 同时段在他班上课
claim-check-same-time-class = { $on }和 { $class } 班同一时间上课
claim-check-busy = 教师、场地占用
claim-check-busy-class = { $on }和 { $class } 班用了同一位教师或同一间教室
claim-check-money-elsewhere = 其他部门的补贴
claim-check-free-elsewhere = 其他部门的免费培训
claim-check-elsewhere-had = { $on }享受过{ $programme }
claim-check-platform = 省平台双录差异
claim-check-platform-none = 还没有导入省平台的名单
claim-check-platform-open = 还有 { $n } 处差异没有处理
claim-check-attendance = 考勤
claim-check-attendance-denied = 学员否认到课 { $n } 天
claim-check-attendance-unmarked = 有 { $n } 次课没有考勤
claim-check-attendance-never = 考核合格，但没有一次出勤（{ $attended } / { $hours } 课时）
claim-check-attendance-share = 出勤 { $attended } / { $hours } 课时
claim-check-certificate = 证书联网查询
claim-check-certificate-none = 考核合格，还没有登记证书
claim-check-certificate-not-found = 联网查不到这张证书
claim-check-certificate-mismatch = 联网查到的和登记的不一致
claim-check-certificate-unchecked = 还没有联网查询
claim-check-account = 收款账户
claim-check-account-none = 没有确认的收款账户
claim-check-lines = 涉及 { $n } 人
claim-check-settled = 已核实
claim-settle = 写核实结果
claim-settle-words = 核实情况
claim-settle-words-hint = 看了什么、问了谁、结果怎样
claim-settled-words = 核实：{ $words }
claim-settled = 核实结果已记下。
claim-recheck = 重新核对
claim-rechecked = 已重新核对。

## 办理
claim-submit = 提交申请
claim-submitted = 已提交，等市人社局初审。
claim-confirm-true = 本单位承诺所报学员、考勤、成绩真实，没有向学员收费
claim-pass = 通过 { $n } 人，看下一件
claim-passed = { $number } 已通过。
claim-pass-picked = 通过选中的申请
claim-pass-n = 通过这 { $n } 件
claim-confirm-question = 通过 { $n } 件，{ $heads } 人，{ $amount } 元？
claim-confirm-follows = 每件各记一步，转到下一环节。有问题的那件会留下，不影响其他。
claim-passed-many = 已通过 { $n } 件，留下 { $left } 件。
claim-return = 退回补正
claim-return-reason = 要补什么、改什么
claim-return-reason-hint = 学校照着就能改，例如：缺学员签收表第 3 页
claim-returned = 已退回学校补正。
claim-hold = 暂缓
claim-hold-reason = 等什么
claim-hold-reason-hint = 例如：等社保比对结果
claim-held = 已暂缓，办理期限停住。
claim-resume = 恢复办理
claim-resumed = 已恢复办理，期限重新计算。
claim-reopen = 重新办理
claim-reopen-reason = 为什么重新办理
claim-reopen-reason-hint = 不予补贴和待补信息的人会按现在的登记重新判定
claim-reopened = 已重新办理，从初审开始。
claim-withdraw = 撤回申请
claim-withdraw-reason = 撤回原因
claim-withdraw-reason-hint = 写不写都可以
claim-withdraw-follows = 撤回后，这件申请不再办理，占住的享受次数放开；以后可以重新申请。
claim-withdrawn = 已撤回。
claim-record-paper = 代录入领导签批
claim-paper-leader = 签批的领导
claim-paper-choose-leader = 请选择
claim-paper-signed-on = 签批日期
claim-paper-scan = 签批件扫描
claim-paper-scan-hint = PDF 或照片，要看得清签名和日期
claim-paper-opinion = 领导的批语
claim-paper-recorded = 已记下领导的纸质签批。
claim-refuse-line = 不予补贴
claim-line-refused = 已记为不予补贴，理由和依据会告诉学校。
claim-reason = 理由
claim-reason-cites = 依据 { $sentence } 句
claim-reason-assumed = 本地约定，不引用文件原文
claim-reason-other = 其他理由
claim-reason-other-hint = 要写明事实，并写依据哪一句
claim-facts-words = 事实
claim-facts-words-hint = 哪一天、看到什么，例如：上门核实，4 月 12 日未到课
claim-sentence = 依据哪一句
claim-sentence-hint = 写句子编号，例如 3.3.5
claim-set-amount = 核定金额
claim-amount = 核定金额
claim-amount-hint = 测算为 { $amount } 元，只能低于或等于它
claim-amount-why = 为什么低于测算
claim-amount-why-hint = 例如：协议约定按实际课时结算
claim-amount-set = 金额已核定。
claim-answer-title = 补上缺的信息
claim-answer-give = 补上这一项
claim-answer-source = 来源：{ $source }。可以凭：{ $proof }
claim-answer-where = 从哪里核实的
claim-answer-where-hint = 写清问了哪个单位、看了哪份材料
claim-answer-paper = 材料扫描
claim-answered = 已补上，并重新判定；以前的判定保留。
claim-yes = 是
claim-no = 否

## 不能办的原因
claim-not-found = 没有这件申请，可能录错了编号。
claim-line-not-found = 第 { $place } 行不能这样办：没有这一行，或者它不在审核中。
claim-not-deputy = { $on }不在您代班的日期里，请先办 AB 角委托。
claim-on-meeting-list = 这件申请已列入上会名单，请先由会议秘书退回。
claim-decided-already = 已有人经会议决定，不能再撤回；要改请申请重新办理。
claim-wrong-move = { $state ->
    [draft] 申请还是草稿，要先由学校提交。
    [submitted] 申请在初审，轮不到这一步。
    [checked] 申请在复核，轮不到这一步。
    [reviewed] 申请在等领导审批，轮不到这一步。
    [approved] 申请在等上会，轮不到这一步。
    [decided] 会议已经决定，只能重新办理。
    [returned] 申请已退回学校，要等学校补正后提交。
    [on_hold] 申请暂缓中，要先恢复办理。
    [refused] 申请已不予补贴，只能重新办理。
   *[withdrawn] 申请已撤回，学校可以另提一件。
} { $move ->
   *[other] {""}
}
claim-same-hand-filed = 提交申请的人不能自己审核，请由另一个人办。
claim-same-hand-checked = 初审的人不能再复核或审批，请由另一个人办。
claim-same-hand-reviewed = 复核的人不能再审批，请由另一个人办。
claim-same-hand-approved = 审批过的人不能再办这一步，请由另一个人办。
claim-words-missing = 这一项要写，写的话别人会看到。
claim-words-too-long = 写了 { $n } 个字，最多 { $max } 个字。
claim-class-not-found = 没有这个班级。
claim-class-not-finished = 班级还没有结班，结班后才能申请。{ $state ->
   *[other] {""}
}
claim-programme-unknown = { $programme } 不是按班级申请的项目，请另选。
claim-programme-not-in-force = { $on }这一天，这个项目不在有效期内。
claim-paid-by-others = { $hint-en ->
   *[other] 这一项不由市人社局发放。{ $hint }
}
claim-amount-unpublished = 文件支持，但金额还没有公布，暂时不能申请。
claim-platform-number-missing = 还没有省平台班级编号。省平台备案在前，请先在班级里填上编号。
claim-too-late = 申请期限已过，最后一天是 { $until }。
claim-exists = 这个班已有申请 { $number }，不用再提。
claim-no-learners = 班里没有学员，请先导入花名册。
claim-not-confirmed = 请勾选承诺，再提交。
claim-nothing-to-claim = 这个班没有一个人可能得到补贴，理由见每一行。
claim-findings-open = 核对发现的问题还有 { $n } 处没有核实，请先写核实结果。
claim-no-account = 学校没有确认的收款账户。请学校报账户，由另一个人确认后再审批。
claim-only-unknown = 剩下的 { $n } 人都待补信息，还没有可以通过的人。请先补信息，或者逐人办理。
claim-line-no-benefit = 第 { $place } 行没有占住享受次数，请重新判定或不予补贴。
claim-scan-missing = 还没有扫描件。
claim-scan-not-a-scan = 这个文件不是扫描件，请用 PDF、JPG 或 PNG。{ $type ->
   *[other] {""}
}
claim-paper-no-leader = { $on }这一天，这个账号不是分管领导。
claim-paper-signed-later = 签批日期 { $on }还没有到。
claim-paper-signed-before = 签批日期 { $on }早于提交日期 { $sent }，请核对。
claim-no-such-sentence = 文件里没有第 { $sentence } 句，引错依据会输掉复议。
claim-sentence-missing = 其他理由要写依据哪一句。{ $sentence ->
   *[other] {""}
}
claim-no-such-reason = 理由要从列出的里面选。{ $reason ->
   *[other] {""}
}
claim-amount-not-due = 这一行不是“符合”，没有可以核定的金额。
claim-amount-not-positive = 金额要大于 0；一分不给请用“不予补贴”。
claim-amount-too-much = { $amount } 元超过了按规则算出的 { $most } 元，请核对有没有多打一位。
claim-no-such-finding = 最近一次核对没有这一处，可能已重新核对过。
claim-answer-no-line = 要先选定是哪一个人。
claim-answer-no-such-fact = 这个项目不看“{ $fact }”。
claim-answer-impossible = { $why-en ->
   *[other] “{ $fact }”填得不对：{ $why }
}
claim-nothing-to-reopen = 没有不予补贴或待补信息的人，不用重新办理。

## 决定书
claim-letter-returned = 退回补正通知书
claim-letter-partly = 部分不予补贴决定书
claim-letter-refused = 不予补贴决定书
claim-letter-word = 决定书 Word

## 抽查
claim-check-spot-check = 签到表抽查
claim-check-spot-differs = 抽查的签到表有 { $n } 次和考勤记录不一致
claim-check-spot-agrees = 抽查了 { $n } 人次，都一致

## 申请材料
claim-material = 材料
claim-material-open = 交材料、看材料
claim-material-missing = 缺{ $name }
claim-material-got = 已收 { $n } 份，{ $on }
claim-material-how = 情况
claim-material-on = 交来日期
claim-material-action = 操作
claim-material-none = 这个项目没有材料清单
claim-material-none-why = 系统里已有的记录不用再交。
claim-material-note = 缺的材料是要补的，不会因此不予补贴。系统里已有的不用再交。
claim-material-which = 哪一种材料
claim-material-form = 交的是
claim-material-form-original = 原件
claim-material-form-copy = 复印件
claim-material-file = 扫描件或照片
claim-material-file-hint = PDF、JPG 或 PNG，最大 { $most } MB
claim-material-hand = 交这份材料
claim-material-handed = 材料已收。
claim-material-take-back = 撤回
claim-material-taken-back = 已撤回。
claim-material-unknown = 这个项目不要这种材料。
claim-material-on-record = 这项系统里已有，不用交。
claim-material-original = 这项要交原件，请拍原件。
claim-material-too-big = 文件有 { $size } MB，最大 { $most } MB。请拍小一点或分开交。
claim-material-too-many = 一件申请最多 { $most } 份材料。
claim-material-twice = 这份文件已经交过。
claim-material-closed = 现在不能交或撤回材料。
claim-material-gone = 没有这份材料，可能已经撤回。
