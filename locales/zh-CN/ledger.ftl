# 资金账：科目、业务、不予记账的原因、核对结果。

## 科目
ledger-account-appropriation = 指标
ledger-account-income = 收入
ledger-account-left = 结余
ledger-account-committed = 已承诺
ledger-account-in-transit = 在途
ledger-account-returned = 退票待处理
ledger-account-paid = 已到账
ledger-account-recovered = 已追回
ledger-account-quota-left = 指标余额（备查）
ledger-account-quota-granted = 指标额度（备查）

## 业务
ledger-event-appropriation-received = 指标下达
ledger-event-appropriation-withdrawn = 指标收回
ledger-event-income-received = 收入入账
ledger-event-committed = 核定承诺
ledger-event-commitment-released = 承诺释放
ledger-event-payment-released = 拨付
ledger-event-payment-withdrawn = 撤出拨付
ledger-event-payment-confirmed = 到账
ledger-event-payment-returned = 退票
ledger-event-payment-retried = 重新拨付
ledger-event-return-released = 退票释放
ledger-event-recovered = 追回
ledger-event-reversed = 冲正

## 不予记账
ledger-bad-name-length = { $what ->
    [document] 文号
    [payee] 收款方编号
    [source] 收入来源
   *[other] 编号
}应为 1 至 128 个字，这里是 { $length } 个。
ledger-bad-name-character = { $what ->
    [document] 文号
    [payee] 收款方编号
    [source] 收入来源
   *[other] 编号
}的第 { $place } 个字不能用。
ledger-nothing = 这笔账没有金额变动。
ledger-too-many = 一笔账最多 { $most } 条分录，这里有 { $postings } 条，请分批办理。
ledger-not-positive = 金额应大于零，这里是 { $amount } 元。
ledger-more-than-any = { $amount } 元比任何一个县的预算都多（上限 { $most } 元），请核对是不是多打了数字。
ledger-too-large = 金额太大，无法记账。
ledger-unbalanced = 借贷不平，相差 { $by } 元。
ledger-same-key = 同一业务已经记过账，但内容不同，没有再记。
ledger-nothing-to-reverse = 找不到要冲正的那笔账。
ledger-reversed-before = 那笔账已经冲正过了。
ledger-not-the-reverse = 冲正的分录与原账不一致。
ledger-not-enough-left = 资金结余 { $has } 元，不够承诺 { $needs } 元。请先下达指标，或减少本批金额。
ledger-not-enough-committed = 对该收款方已承诺 { $has } 元，少于要动用的 { $needs } 元。
ledger-not-enough-in-transit = 对该收款方在途 { $has } 元，少于这里的 { $needs } 元。请核对回单是否属于本批。
ledger-not-enough-returned = 该收款方退票待处理 { $has } 元，少于这里的 { $needs } 元。
ledger-not-enough-paid = 该收款方已到账 { $has } 元，少于这里的 { $needs } 元。
ledger-not-enough-quota = 文号 { $detail } 的指标余额 { $has } 元，不够拨付 { $needs } 元。
ledger-not-enough-granted = { $detail } 名下只有 { $has } 元，不能收回 { $needs } 元。
ledger-more-than-paid = 追回合计将达 { $recovered } 元，超过已到账的 { $paid } 元。
ledger-more-than-granted = 文号 { $detail } 的指标余额将达 { $quota } 元，超过下达的 { $granted } 元。请核对这笔款是否用该文号拨付。

## 核对
ledger-finding-refused = 账目 { $key } 按当时的结余不可能记上。
ledger-finding-twice = 账目 { $key } 重复。
ledger-finding-balance = 科目 { $account } 存的余额是 { $stored } 元，按分录应为 { $computed } 元。
ledger-finding-does-not-add-up = 资金 { $fund } 各科目收支不平。
