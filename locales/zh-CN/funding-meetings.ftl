# 上会：名单、审批表、会议决定。
meeting-title = 上会名单
meeting-number = 名单号
meeting-kind = 会议
meeting-kind-party-group = 局党组会
meeting-kind-director = 局长办公会
meeting-state = 状态
meeting-state-listed = 待上会
meeting-state-decided = 已决定
meeting-state-cancelled = 已取消
meeting-cancelled = 已取消
meeting-claims = 申请件数
meeting-unit-claims = 件
meeting-unit-heads = 人
meeting-sum = 名单合计
meeting-yuan = 金额（元）
meeting-minutes = 会议纪要编号
meeting-minutes-hint = 照纪要抄写，例如：永人社党组〔2023〕7 号
meeting-held-on = 开会日期
meeting-listed-on = { $on }列出
meeting-head = { $kind }　{ $on }列出
meeting-none = 还没有上会名单
meeting-none-why = 领导审批通过的申请，可以列成一批上会。
meeting-list = 名单
meeting-outcome = 会议意见
meeting-draw-up = 列上会名单
meeting-draw-up-picked = 把选中的列入名单
meeting-draw-up-n = 列入这 { $n } 件
meeting-ready = 等上会的申请
meeting-ready-none = 没有等上会的申请
meeting-ready-none-why = 领导审批通过后会出现在这里。
meeting-back-to-ready = 返回重选
meeting-confirm-question = 把 { $n } 件、{ $heads } 人、{ $amount } 元列入一份名单？
meeting-confirm-follows = 名单可以打印审批表，也可以退回个别申请或整份取消；会议决定前不动资金。
meeting-drawn-up = 名单 { $number } 已列好。
meeting-print = 打印审批表：{ $programme }
meeting-decide = 记录会议决定
meeting-decide-follows = 记录后，{ $n } 件、{ $heads } 人、{ $amount } 元就此核定，资金随即锁定，不能撤回，只能逐件重新办理。
meeting-decided-by = 记录人
meeting-decided-now = 会议决定已记录，资金已锁定。接下来公示。
meeting-scan = 会议纪要扫描
meeting-scan-hint = PDF 或照片，要看得清编号、日期和签字
meeting-box = 纸质卷宗盒号
meeting-box-hint = 审计时按盒号找原件
meeting-send-back = 退回这一件
meeting-send-back-about = 申请 { $number } 退回经办，其余照常上会。
meeting-send-back-words = 会议意见
meeting-send-back-words-hint = 为什么退回、要核什么
meeting-sent-back = 已退回经办，其余仍在名单上。
meeting-cancel = 取消名单
meeting-cancel-follows = 取消后，名单上的申请回到“等上会”，可以另列。
meeting-cancelled-reason = 取消原因
meeting-cancelled-now = 名单已取消。
meeting-short = { $fund }可用 { $has } 元，不够名单需要的 { $needs } 元。请先登记指标，或者减少申请。

## 不能办的原因
meeting-not-found = 没有这份名单。
meeting-not-open = 名单已经办完，不能再改。{ $state ->
   *[other] {""}
}
meeting-not-on-list = 这件申请不在名单上，可能已经退回。
meeting-no-claims = 还没有选申请。
meeting-too-many = 一份名单最多 { $max } 件，请分开列。
meeting-not-approved = 申请 { $number } 还没有通过领导审批，不能上会。{ $state ->
   *[other] {""}
}
meeting-on-another-list = 申请 { $number } 已在另一份名单上。
meeting-held-later = 开会日期 { $on }还没有到。
meeting-minutes-taken = 纪要 { $number } 已用在另一份名单上，请核对编号。
meeting-nothing-left = 名单上的申请都退回了，没有可以决定的，请取消名单。
meeting-not-enough = { $fund-en ->
   *[other] { $fund }只剩 { $has } 元，名单要 { $needs } 元。请先登记指标，或者退回部分申请。
}
