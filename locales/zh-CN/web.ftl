# 网页框架：布局、部件、表单、表格、出错页。每个键在两种语言里都有，占位符相同。

## 日期和期限
web-date = { $month } 月 { $day } 日
web-date-year = { $year } 年 { $date }
web-date-weekday = { $date }（{ $weekday }）
web-date-range = { $from }至 { $to }
web-weekday-1 = 星期一
web-weekday-2 = 星期二
web-weekday-3 = 星期三
web-weekday-4 = 星期四
web-weekday-5 = 星期五
web-weekday-6 = 星期六
web-weekday-7 = 星期日
web-month-1 = 1
web-month-2 = 2
web-month-3 = 3
web-month-4 = 4
web-month-5 = 5
web-month-6 = 6
web-month-7 = 7
web-month-8 = 8
web-month-9 = 9
web-month-10 = 10
web-month-11 = 11
web-month-12 = 12
web-due-today = 今天到期
web-due-left = 剩 { $n } 个工作日
web-due-over = 已超 { $n } 个工作日

## 状态
web-status-not-started = 未开始
web-status-locked = 暂不能做
web-status-draft = 草稿
web-status-no-system-work = 无需系统办理
web-status-withdrawn = 已撤回
web-status-in-progress = 进行中
web-status-first-review = 待初审
web-status-second-review = 待复核
web-status-approval = 待审批
web-status-meeting = 待上会
web-status-on-notice = 公示中
web-status-awaiting-payment = 待支付
web-status-paying = 支付中
web-status-repaired = 已修正
web-status-partly-done = 部分落实
web-status-done = 已完成
web-status-eligible = 符合
web-status-pass = 通过
web-status-accepted = 接受
web-status-received = 已收到
web-status-sent = 已发送
web-status-carried-out = 已落实
web-status-paid = 已到账
web-status-problem = 有问题
web-status-on-hold = 暂缓
web-status-returned = 已退回
web-status-objected = 有异议
web-status-could-not-check = 未能核对
web-status-unsent = 待发送
web-status-not-yet = 尚未落实
web-status-not-eligible = 不符合
web-status-fail = 不通过
web-status-refused = 不予补贴
web-status-payment-failed = 付款失败
web-status-rejected = 退回
web-status-missing = 待补信息
web-status-no-data = 无数据

## 部件
web-yuan = 元
web-basis = 依据
web-clause-open = 第 { $sentence } 句，看原文
web-gloss-not-law = 释义，非法律文本
web-turn-whose = 轮到
web-turn-by = 最迟
web-turn-by-left = { $day }，{ $left }
web-turn-next = 下一步
web-turn-recusal = 回避
web-step-to-come = （还没到）
web-assumed = 本地约定
web-ask-missing = 还缺一个答案：
web-change = 修改
web-rows = 行
web-import-original = 原文件
web-import-again = 换一个文件
web-import-rejected = 退回 { $n } 行
web-import-rejected-hint = 更正一行收一行，不影响其他行
web-import-rejected-sheet = 下载退回表（带原因）
web-import-row = 原行
web-import-name = 姓名
web-import-content = 原表内容
web-import-why = 原因和怎样改
web-import-fix = 改为
web-import-no-fix = 不能改
web-import-more = 另有 { $n } 行同类
web-import-repaired = 已修正 { $n } 行
web-import-repaired-hint = 系统改过的地方都列在这里，不对可以改回
web-import-who = 学员
web-import-column = 列
web-import-change = 原来 → 现在
web-import-what = 改了什么
web-import-undo = 改回

## 表格
web-filter = 筛选
web-filter-apply = 查询
web-filter-clear = 清除
web-filter-all = 全部
web-table-count = 共 { $n } 行
web-table-pages = { $count }，每页 { $size } 行
web-table-none = 这里还没有内容
web-table-none-why = 有了就列在这里。
web-table-none-filtered = 没有符合筛选条件的
web-table-none-filtered-why = 放宽条件再查一次。
web-pages = 分页
web-page-next = 下一页
web-export = 导出
web-export-most = （最多 { $n } 行，请先筛选）
web-export-number = 证件号
web-pick-all = 全选本页
web-pick-one = 选中 { $row }
web-pick-count = 已选 # 件
web-pick-some = 勾选要办的
web-pick-hint = 下一页列出人数和金额，请您确认。

web-keys = 键盘：
web-keys-move = 上下
web-keys-pick = 选中

## 表单
web-optional = （可不填）
web-errors = 有 { $n } 处需要修改
web-title-error = 错误：{ $title }
web-field-empty = “{ $label }”还没有填
web-field-choose = 请从“{ $label }”列出的里面选一个
web-field-long = “{ $label }”写了 { $n } 个字，最多 { $max } 个字
web-field-control = “{ $label }”里有看不见的控制字符，请重新输入
web-field-number = “{ $label }”要填整数，如 32
web-field-range = “{ $label }”应在 { $min } 至 { $max } 之间
web-field-money = “{ $label }”要填金额，最多两位小数，如 650.00
web-field-money-positive = “{ $label }”要大于 0
web-field-date = “{ $label }”不是一个日期，应写成 2023-05-15
web-field-time = “{ $label }”不是一个时间，应写成 08:30
web-field-many = “{ $label }”最多选 { $max } 项
web-field-file = “{ $label }”还没有选文件，或文件是空的
web-field-unread = 这个表单没有读全，请把页面最下面的编号告诉我们

## 外壳
web-skip = 跳到正文
web-demo = 演示
web-demo-next-day = 运行到下一个工作日
web-crumbs = 当前位置
web-menu = 菜单
web-nav-main = 主导航
web-nav-handle = 办理
web-nav-training = 培训
web-nav-money = 资金
web-nav-checks = 核对
web-nav-oversight = 监督
web-nav-organisation = 机构
web-nav-basis = 依据
web-nav-settings = 设置
web-search = 查找
web-search-hint = 查姓名、证件号、班号、批次号
web-elder-on = 适老模式
web-elder-off = 标准模式
web-elder-on-short = 适老
web-elder-off-short = 标准
web-sign-in = 登录
web-sign-out = 退出
web-my-pages = 我的首页
web-back = 返回
web-host = 主办：
web-telephone = 咨询电话：
web-hours = （{ $hours }）
web-data-time = 本页数据截至 { $at }
web-request = 本页编号 { $code }
web-phone-help = 不会用手机办？请到乡镇（街道）便民服务中心，或打 { $telephone }。
web-print-hint = 用浏览器的打印功能打印本页。
web-list-comma = 、

## 角色
web-role-worker = 劳动者
web-role-school_manager = 学校管理员
web-role-teacher = 教师
web-role-enterprise_handler = 企业经办
web-role-clerk = 经办
web-role-reviewer = 复核
web-role-leader = 分管领导
web-role-meeting_secretary = 会议秘书
web-role-fund_officer = 资金经办
web-role-township_officer = 乡镇经办
web-role-auditor = 审计
web-role-administrator = 系统管理员
web-role-system = 系统

## 不能办的原因
denied-not-signed-in = 请先登录。
denied-role = 您的账号没有这项权限。
denied-other-county = 这是别的县（市）的事项，您的账号管不到。
denied-other-organisation = 这是别的机构的事项，您的账号管不到。
denied-other-region = 这是别的乡镇（街道）的事项，您的账号管不到。
denied-other-person = 这是别人的事项，您看不到。

## 出错页
web-error-not-found = 没有这个页面
web-error-not-found-why = 地址可能写错了，或者您的账号看不到它。
web-error-denied = 您的账号不能办这件事
web-error-denied-roles = 能办的是：{ $roles }。需要这项权限，请找系统管理员。
web-error-stale = 有人先改了
web-error-stale-why = 您打开这一页之后，别人改过同一件事。您这次没有改成，请重新看一遍再办。
web-error-key-reused = 同一张表单提交了两次，内容不一样
web-error-key-reused-why = 第一次已经办成，第二次没有办。请回到原页面看结果。
web-error-forged = 这张表单不是从您现在的登录里发出的
web-error-forged-why = 没有办任何事。请重新打开表单再填一次。
web-error-too-large = 内容太大
web-error-too-large-why = 最多 { $max } MB，请分成几份再传。
web-error-unreadable = 收到的内容读不懂
web-error-unreadable-why = 没有办任何事。请重新打开表单再填一次。
web-error-refused = 没有办成
web-error-broken = 这一步没有办成
web-error-broken-why = 出了我们没料到的问题，数据没有改动。其他内容照常可办。
web-error-busy = 现在忙
web-error-busy-why = 没有办任何事，过一会儿再试就行。
web-error-full = 服务器磁盘已满
web-error-full-why = 没有改动任何数据。请告诉管理员腾出空间。
web-error-ask = 报修请说编号 { $code }，电话 { $telephone }。
web-error-read-again = 重新看这一页
web-error-back = 返回
web-error-home = 回首页

## 保留的表单
web-draft-title = 刚才填的内容还在
web-draft-kept = 登录过期前填的内容还在，还没有发出
web-draft-kept-why = 点“接着发出”就按原来填的办；不想发就返回。
web-draft-send = 接着发出
web-draft-back = 返回原页面
web-draft-files = 刚才选的文件没有保存
web-draft-files-why = 登录已过期，文件要重新选一次。请返回原页面。

## 接口
web-api-key = 缺少请求头 Idempotency-Key，或它的格式不对（1 至 64 个可见字符）
web-api-body = 请求体读不懂
web-api-cursor = 参数 cursor 不是上一次给出的值
web-api-limit = 参数 limit 应为整数
