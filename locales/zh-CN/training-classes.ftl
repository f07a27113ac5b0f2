# 开班备案：填报、送审、初审、复核、审批。

class-list = 开班备案
class-new = 新开一个班
class-nav-returned = 被退回的班
class-nav-without-results = 待录成绩的班
class-filter-todo = 要办的事
class-todo-ours = 轮到我们办的
class-todo-results = 已结班，待录成绩
class-queue = 待我审核的班
class-none = 还没有班级。
class-none-why = 新开一个班后，填报到哪一步、轮到谁，都列在这里。
class-queue-none = 现在没有等您审核的班。
class-queue-none-why = 学校送审后，轮到您的班会列在这里，最急的在最前面。
class-queue-start = 从第一件开始
class-queue-sub = 最早一件 { $oldest }送到，已超期 { $late } 件。
class-filter-number = 班号、省平台编号

class-col-title = 班级
class-col-institution = 培训机构
class-col-occupation = 职业和等级
class-col-days = 起止
class-col-first-day = 开班日
class-col-heads = 人数
class-col-state = 状态
class-col-due = 最迟
class-col-left = 期限

class-state-approved = 已批准
class-state-teaching = 上课中
class-state-finished = 已结班
class-state-cancelled = 已取消

# 开始

class-title-label = 班级名称
class-title-hint = 写职业、等级和期数，例如“电工（五级）第 3 期”。
class-like = 照哪一期带入
class-like-hint = 带入补贴项目、职业、课时、教师和场地；日期、花名册和编号不带。
class-like-none = 不带入，从空白开始
class-barred = 贵单位办的班领不到培训补助
class-begin = 开始填报
class-begun = 已建好，一项一项填，每填一项自动保存。
class-back-list = 返回列表
class-back = 返回备案
class-back-class = 返回班级

# 任务

class-tasks = 备案内容
class-tasks-done = { $all } 项，完成 { $done } 项
class-task-programme = 补贴项目
class-task-occupation = 职业和等级
class-task-hours = 课时和大纲
class-task-trainers = 教师
class-task-venue = 场地和设备
class-task-timetable = 课程表
class-task-attendance = 考勤方式
class-task-roster = 花名册
class-task-platform_number = 省平台班级编号
class-task-check = 核对并送审
class-saved-step = 每填一项自动保存，可以随时离开。
class-saved-latest = 每填一项自动保存。{ $first }开班，最迟 { $latest }送审。
class-save = 保存这一项
class-saved = 已保存。
class-saved-but = 已保存，但还不能送审：{ $trouble }
class-print = 打印备案表
class-so-far = 已填内容
class-returned-note = 退回原因
class-turn-you = 您
class-turn-then = 送审以后
class-turn-answer = 市人社局 { $days } 个工作日内答复
class-turn-review = 市人社局审核

# 补贴项目

class-programme-label = 补贴项目
class-ceiling-institution = 每人不超过 { $amount } 元，补助发给学校，不发给个人。
class-ceiling = 每人不超过 { $amount } 元。
class-form-label = 培训类型
class-form-employment = 就业技能培训
class-form-post_upgrading = 岗位技能提升培训
class-form-entrepreneurship = 创业创新培训
class-free-label = 学员不交费
class-source-unit-label = 生源单位
class-source-unit-hint = 学员来自哪个企业、村或单位；来源分散的不填。
class-demand-label = 需求说明
class-demand-hint = 哪些企业、什么时候提出的用工或培训需求，审核时要看。

# 职业和等级

class-occupation-label = 职业
class-occupation-hint = 输入名称或编码，例如“电工”或 6-31-01-03。
class-occupation-choose = 从下面选一个
class-occupation-several = 有 { $n } 个职业对得上，请从下面选一个。
class-occupation-level = { $occupation }，{ $level }
class-job-type-label = 工种
class-job-type-hint = 只教这个职业里的一个工种时填写。
class-aim-label = 考取证书
class-aim-skill_level = 职业技能等级证书
class-aim-qualification = 国家职业资格证书
class-aim-special_ability = 专项职业能力证书
class-aim-completion = 培训合格证书
class-level-label = 技能等级
class-level-none = 不分等级

# 课时和大纲

class-hour-unit = 课时
class-heads-unit = 人
class-theory-hours = 理论
class-practice-hours = 实操
class-online-hours = 线上
class-hours-label = 课时
class-hours-by-kind = 共 { $hours } 课时：理论 { $theory }，实操 { $practice }，线上 { $online }
class-hours-rule = 每课时 { $minutes } 分钟，一天不超过 { $most } 课时。这是本地约定，在政策包里设置。
class-starts-on = 开班日
class-starts-on-hint = 第一节课的日子。须提前 { $days } 个工作日送审，今天送审最早 { $earliest }开班。
class-starts-on-plain = 第一节课的日子。
class-ends-on = 结班日
class-days-label = 起止
class-planned-heads = 计划人数
class-planned-heads-hint = { $least } 至 { $most } 人。
class-rate-label = 核定单价
class-rate-hint = 项目协议核定的每人单价。
class-rate-per-head = 每人 { $amount } 元
class-syllabus-label = 教学大纲
class-syllabus-hint = 写清模块和学时。在这里写，或者在下面传文件，至少要有一样。
class-syllabus-file = 大纲文件
class-syllabus-file-hint = PDF、Word、Excel 或照片。上面写了大纲的，可以不传。
class-syllabus-file-kept = 已有一份，再传会换掉。

# 教师、场地、考勤、编号

class-no-trainers = 机构还没有登记教师。
class-no-trainers-why = 先在“教师”里登记，登记一次，以后每期都能选。
class-add-trainer = 登记教师
class-trainers-label = 任课教师
class-trainers-more = 名单里没有的，先在“教师”里登记。
class-trainer-full-time = 专职
class-trainer-part-time = 兼职
class-main-label = 班主任
class-main-hint = 班主任自动算作任课教师。
class-main-choose = 请选择
class-main-mark = （班主任）
class-no-venues = 机构还没有登记场地。
class-no-venues-why = 先在“场地”里登记地址和座位数。
class-add-venue = 登记场地
class-venue-label = 培训场地
class-venue-seats = { $name }　{ $seats } 座
class-room-label = 教室
class-room-hint = 所有课都在一间教室时填写。
class-seats = { $n } 座
class-attendance-label = 用哪种方式记考勤
class-attendance-once = 一个班只用一种，开班后不能换。
class-attendance-yongji = 在本系统点名
class-attendance-paper = 纸质签到表
class-attendance-platform = 省平台考勤
class-attendance-hint-yongji = 教师用手机逐节点名。
class-attendance-hint-paper = 学员签字，拍照上传。
class-attendance-hint-platform = 从省平台导出后导入。
class-platform-number-label = 省平台班级编号
class-platform-number-hint = 现在没有可以以后补；申请补贴前必须有。
class-platform-number-button = 填省平台编号
class-platform-number-later = 待补，申请补贴前必须有

# 核对

class-check-title = 核对内容
class-check-sub = 送审后不能再改，退回后才能改。
class-check-open = 还不能送审：“{ $task }”没有完成。
class-send-title = 送审
class-send = 送市人社局审核
class-sent = 已送审。
class-undertaking-truth = 所报内容真实，学员实名，培训地点、教师、课程表与实际一致。
class-undertaking-changes = 培训期间的变动先报变更，不虚报人数和课时。
class-undertaking-money = 培训补助用于培训支出，不向学员收取应由补助承担的费用。
class-fee = 学员缴费
class-fee-free = 免费
class-fee-paid = 收费
class-payee = 补助标准
class-timetable-sum = { $n } 节课，{ $hours } 课时
class-roster-sum = { $n } 人

# 问题

class-problem-programme-not-in-force = 这个项目 { $on }没有施行，请换项目或改开班日。
class-problem-missing = 还差：{ $parts }
class-missing-programme = 补贴项目
class-missing-training-form = 培训类型
class-missing-occupation = 职业
class-missing-certificate-aim = 考取证书
class-missing-level = 技能等级
class-missing-hours = 课时
class-missing-heads = 计划人数
class-missing-days = 开班日和结班日
class-missing-syllabus = 教学大纲（写正文或传文件，至少一样）
class-missing-rate = 核定单价
class-missing-itself = 这一项
class-problem-rate = 核定单价高于项目上限，请改低。
class-problem-heads = 计划人数 { $heads }，应为 { $least } 至 { $most } 人，请改人数。
class-problem-too-late = 来不及了：最迟 { $latest }送审。今天送审，最早 { $earliest }开班。
class-problem-no-calendar = { $year } 年的节假日安排还没有公布，算不出工作日。
class-problem-no-main = 还没有指定班主任。
class-problem-trainer-closed = 有教师已不在本机构任教，请换人。
class-problem-seats = { $heads } 人，场地只有 { $seats } 座，请换场地或减少人数。
class-problem-venue-closed = 这个场地已停用，请换场地。
class-problem-hours-missing = 已排 { $planned } 课时，共 { $hours } 课时，还差 { $left } 课时。
class-problem-hours-too-many = 已排 { $planned } 课时，比 { $hours } 课时多，请减课或改课时。
class-problem-lesson-outside = { $on }的课不在起止日期内，请改课或改日期。
class-problem-lesson-trainer = { $on }的课由已换下的教师上，请换教师。
class-problem-first-lesson = 第一节课是 { $on }，开班日写的是 { $starts }，两个日期要一致。
class-problem-too-few = 花名册 { $heads } 人，至少要 { $least } 人。
class-problem-too-many = 花名册 { $heads } 人，最多 { $most } 人，可以分两个班。

# 审核

class-facts = 备案内容
class-papers = 材料
class-history = 办理过程
class-checks = 自动核对
class-check-carrier = 承训机构符合项目要求
class-check-urgent = 企业急需工种（由人认定）
class-turn-clerk = 市人社局经办
class-turn-reviewer = 市人社局复核
class-turn-leader = 市人社局分管领导
class-turn-nobody = 没有人要办
class-next-draft = 学校填完送审
class-next-submitted = 复核
class-next-checked = 分管领导审批
class-next-reviewed = 批准后可以开班
class-next-returned = 学校改好再送
class-next-approved = 开班日起上课
class-next-teaching = 课上完后报结班
class-next-finished = 录入成绩，申请补贴
class-next-results = 录入成绩，还差 { $n } 人
class-next-send-claim = 补贴申请还没有送出，请核对后送出
class-to-results = 录入成绩
class-to-claim = 申请补贴
class-see-claim = 看补贴申请
class-results = 考核结果
class-attendance-kept = 考勤
class-step-system = 系统自动
class-next-cancelled = 没有下一步
class-step-submit = 学校送审
class-step-check = 初审
class-step-review = 复核
class-step-approve = 审批
class-step-return = 退回
class-step-cancel = 取消
class-step-begin = 开班
class-step-finish = 结班
class-step-change = 变更课程表
class-step-rule = 认定急需工种
class-step-as-deputy = （代）
class-step-on-paper = （纸质审批，代录入）
class-step-late = （晚于规定时间）
class-step-urgent = ：是
class-step-not-urgent = ：否
class-step-latest = 最迟 { $day }
class-recusal = 这件须由别人办
class-recusal-submit = 这个班是您送审的，不能再由您审核。
class-recusal-check = 您已初审这个班，复核和审批须由别人办。
class-recusal-review = 您已复核这个班，审批须由别人办。
class-decide-submitted = 初审
class-decide-checked = 复核
class-decide-reviewed = 审批
class-decide-paper = 领导在纸上批了？
class-decide-numbers = { $heads } 人，{ $hours } 课时
class-pass-submitted = 初审通过，看下一件
class-pass-checked = 复核通过，看下一件
class-pass-reviewed = 批准开班，看下一件
class-pass-with-words = 写意见后通过
class-passed = 已通过。
class-opinion = 意见
class-agreed = 同意
class-return = 退回补正
class-return-button = 退回学校
class-return-reason = 退回原因
class-return-reason-hint = 写清哪里不对、怎么改，学校看得到。
class-return-sentence = 依据的条款
class-return-sentence-hint = 写句子编号，例如 3.3.4。拿不准就不写，引错了会被推翻。
class-returned = 已退回学校。
class-record-paper = 录入纸质审批
class-paper-note = 领导在纸质备案表上签字后，由经办录入并附扫描件。记录会写明是代录入。
class-paper-leader = 签字的领导
class-paper-choose-leader = 请选择
class-paper-day = 签字日期
class-paper-day-hint = 照纸上写的日期。
class-paper-scan = 签字扫描件
class-paper-scan-hint = PDF、JPG 或 PNG，签字和日期要看得清。
class-paper-opinion = 纸上的批语
class-paper-button = 录入审批
class-paper-recorded = 已录入，可以开班。
class-paper-signed = { $day }签字
class-signature-check = 经办
class-signature-review = 复核
class-signature-approve = 分管领导
class-signature-deputy = { $role }（AB 角代）
class-unruled = 企业急需工种还没有认定
class-unruled-short = 急需工种未认定
class-unruled-why = 文件第 3.3.4 句只补助企业急需工种。没有认定就批准开班，以后每个人的补贴都是“待补信息”，发不下去。请先认定，再通过。
class-unruled-tick = 现在认定不了，仍然通过；申请补贴前补认定
class-unruled-said = 企业急需工种还没有认定。请先认定；现在认定不了的，勾选后再通过。
class-pass-unruled = 不认定，先通过
class-rule = 认定急需工种
class-rule-follows = 文件写“企业急需工种”，没有写由什么目录认定，须由市人社局认定并写明依据。
class-rule-label = 是不是企业急需
class-rule-yes = 是，企业急需
class-rule-no = 不是
class-rule-basis = 认定依据
class-rule-basis-hint = 例如企业用工需求登记、急需工种目录。
class-rule-button = 记下认定
class-ruled-now = 已记下。
class-cancel = 取消这个班
class-cancel-follows = 取消后，教师、教室和学员的时间都会放开，这个班不能再恢复。
class-cancel-reason = 取消原因
class-cancel-button = 取消这个班
class-cancelled-now = 已取消。
class-finish = 报结班
class-finish-follows = 课都上完后报结班，接着录入成绩、申请补贴。
class-finish-button = 报结班
class-finished-now = 已结班。
class-figure-approved = 历年累计批准 { $n } 个班
class-figure-finished = 历年累计结班 { $n } 个班

# 说“不”的话

class-not-found = 找不到这个班，请返回列表查看。
class-not-deputy = { $on }不在您代理的日期内，不能代办。
class-wrong-move = { $state ->
        [draft] 草稿
        [submitted] 已送审
        [checked] 已初审
        [reviewed] 已复核
        [approved] 已批准
        [returned] 已退回
        [teaching] 上课中
        [finished] 已结班
       *[cancelled] 已取消
    }的班不能{ $move ->
        [edit] 修改
        [submit] 送审
        [check] 初审
        [review] 复核
        [approve] 审批
        [return] 退回
        [cancel] 取消
        [begin] 开班
        [change] 变更课程表
        [finish] 报结班
       *[rule] 认定
    }，请刷新页面看现在到了哪一步。
class-same-hand-filed = 这个班是您送审的，不能再由您审核，请换别人办。
class-same-hand-checked = 您已初审这个班，这一步须由别人办。
class-same-hand-reviewed = 您已复核这个班，这一步须由别人办。
class-reason-missing = 没有写原因。请写清哪里不对、怎么办。
class-reason-too-long = 原因有 { $n } 个字，最多 { $max } 个字。
class-title-missing = 没有写班级名称。
class-title-too-long = 班级名称有 { $n } 个字，最多 { $max } 个字。
class-not-a-carrier = 贵单位不是培训机构，不能办班。职工培训请从“企业”入口办理。
class-institution-suspended = 机构已被暂停，不能新开班。原因：{ $reason }
class-licence-not-yet = 办学许可 { $on }才开始，之前不能新开班。
class-licence-over = 办学许可 { $on }已到期，请先更新机构资料。
class-programme-unknown = 政策里没有可以办班的项目“{ $programme }”，请从列表里选。
class-programme-not-in-force = 这个项目 { $on }没有施行，请换项目或改开班日。
class-programme-not-this-institution = 文件第 { $sentence } 句写的是“{ $words }”。贵机构登记为{ $kind ->
        [private_institution] 民办培训机构
        [public_institution] 公办培训机构
        [public_base] 公共实训基地
        [vocational_school] 职业院校
        [technical_school] 技工院校
        [enterprise] 企业
        [evaluation_body] 评价机构
       *[office] 机关单位
    }，不能按这个项目办班。可以请符合这一句的机构承办；登记有误的，请先更正机构资料。自己收费办的班不用在这里备案。
class-note-too-long = 最多写 { $max } 个字。
class-occupation-unknown = 职业目录里没有“{ $code }”。请换个名称，或输入八位编码。
class-level-missing = 职业技能等级证书要写等级，请选一个。
class-job-type-too-long = 工种名称有 { $n } 个字，最多 { $max } 个字。
class-hours-wrong = 三项课时合计 { $hours }，应为 1 至 { $max } 课时，每项不能是负数。
class-days-wrong = 结班日 { $to } 早于开班日 { $from }，或者相隔超过两年，请改日期。
class-heads-wrong = 计划人数 { $n }，应为 1 至 { $max } 人。
class-rate-wrong = 单价 { $rate } 元不对，应大于 0。
class-rate-above-ceiling = 单价 { $rate } 元，超过上限 { $ceiling } 元（文件第 { $sentence } 句）。请看是不是多打了一个 0。
class-syllabus-too-long = 大纲有 { $n } 个字，最多 { $max } 个字；更长的请上传文件。
class-trainers-how-many = 选了 { $n } 名教师，应为 1 至 { $max } 名。
class-trainer-twice = 同一名教师选了两次。
class-trainer-not-ours = 选中的教师不在本机构名单里，或已停用。
class-trainers-one-main = 班主任要指定 1 名，现在是 { $n } 名。
class-trainer-subject-too-long = 任教科目最多 { $max } 个字。
class-venue-not-ours = 这个场地不是本机构的，或已停用，请从列表里选。
class-venue-too-few-seats = 计划 { $heads } 人，这个场地只有 { $seats } 座。请换场地，或减少人数。
class-room-too-long = 教室名称最多 { $max } 个字。
class-attendance-source-not-taken = 本市不用{ $source ->
        [yongji] 系统点名
        [paper] 纸质签到表
       *[platform] 省平台考勤
    }记考勤，请选别的方式。
class-platform-number-wrong = 省平台编号只有字母、数字和横线，最多 { $max } 位，请对照省平台填写。
class-platform-number-taken = 编号 { $number } 已是另一个班的，请对照省平台核对。
class-not-ready = “{ $task ->
        [programme] 补贴项目
        [occupation] 职业和等级
        [hours] 课时和大纲
        [trainers] 教师
        [venue] 场地和设备
        [timetable] 课程表
        [attendance] 考勤方式
        [roster] 花名册
       *[platform_number] 省平台班级编号
    }”还没有完成，填好才能送审。
class-too-late = 来不及了：最迟应在 { $latest } 送审。今天送审，最早 { $earliest } 开班，请改开班日。
class-no-calendar = { $year } 年的节假日安排还没有公布，算不出工作日，请等公布后再送审。
class-no-such-sentence = 文件里没有 { $sentence } 这一句，请对照原文，拿不准就不写。
class-paper-no-scan = 没有签字扫描件，不能录入。请扫描或拍下签过字的备案表。
class-paper-not-a-scan = 这种文件（{ $type }）看不到签字，请传 PDF、JPG 或 PNG。
class-paper-no-leader = 这个账号 { $on } 不是分管领导，请选签字的那一位。
class-paper-signed-later = 签字日期 { $on } 还没有到，请照纸上的日期填写。
class-paper-signed-before = 签字日期 { $on } 早于送审日 { $filed }，请核对。
class-lessons-ahead = 还有 { $n } 节课没有下课，最后一节 { $last } { $at } 下课。一节课到下课时间才算上完，都上完了才能报结班。
class-no-lessons = 这个班没有课程表，不能结班。
