# The ledger: accounts, events, why an entry is refused, what a check found.

## accounts
ledger-account-appropriation = Appropriation
ledger-account-income = Income
ledger-account-left = Left
ledger-account-committed = Committed
ledger-account-in-transit = In transit
ledger-account-returned = Returned by the bank
ledger-account-paid = Paid
ledger-account-recovered = Recovered
ledger-account-quota-left = Quota left (memorandum)
ledger-account-quota-granted = Quota granted (memorandum)

## events
ledger-event-appropriation-received = Appropriation received
ledger-event-appropriation-withdrawn = Appropriation withdrawn
ledger-event-income-received = Income received
ledger-event-committed = Committed at approval
ledger-event-commitment-released = Commitment released
ledger-event-payment-released = Payment released
ledger-event-payment-withdrawn = Payment withdrawn
ledger-event-payment-confirmed = Payment arrived
ledger-event-payment-returned = Payment returned
ledger-event-payment-retried = Payment sent again
ledger-event-return-released = Returned payment given up
ledger-event-recovered = Recovered
ledger-event-reversed = Reversed

## refusals
ledger-bad-name-length = The { $what ->
    [document] document number
    [payee] payee's id
    [source] source of income
   *[other] id
} has 1 to 128 characters, this one has { $length }.
ledger-bad-name-character = Character { $place } of the { $what ->
    [document] document number
    [payee] payee's id
    [source] source of income
   *[other] id
} cannot be used.
ledger-nothing = The entry moves no money.
ledger-too-many = An entry has at most { $most } postings, this one has { $postings }; please do it in several batches.
ledger-not-positive = The amount must be above zero, it is { $amount } yuan.
ledger-more-than-any = { $amount } yuan is more than any county has (at most { $most } yuan); check whether digits were typed twice.
ledger-too-large = The amount is too large to be booked.
ledger-unbalanced = Debits and credits differ by { $by } yuan.
ledger-same-key = This was booked before with other content; it was not booked again.
ledger-nothing-to-reverse = There is no such entry to reverse.
ledger-reversed-before = That entry was reversed before.
ledger-not-the-reverse = The postings are not those of the entry to be reversed.
ledger-not-enough-left = The fund has { $has } yuan left, not enough to commit { $needs } yuan. Record an appropriation first or make the batch smaller.
ledger-not-enough-committed = { $has } yuan are committed to this payee, less than the { $needs } yuan to be used.
ledger-not-enough-in-transit = { $has } yuan are in transit to this payee, less than the { $needs } yuan here. Check that the return file belongs to this batch.
ledger-not-enough-returned = { $has } yuan stand returned for this payee, less than the { $needs } yuan here.
ledger-not-enough-paid = { $has } yuan were paid to this payee, less than the { $needs } yuan here.
ledger-not-enough-quota = Document { $detail } has a quota of { $has } yuan left, not enough to pay { $needs } yuan.
ledger-not-enough-granted = Only { $has } yuan came in under { $detail }; { $needs } yuan cannot be taken back.
ledger-more-than-paid = Recoveries would reach { $recovered } yuan, more than the { $paid } yuan paid.
ledger-more-than-granted = The quota of document { $detail } would be { $quota } yuan, more than the { $granted } yuan it granted. Check that this payment was released under it.

## findings
ledger-finding-refused = Entry { $key } could not have been booked with the balances of its time.
ledger-finding-twice = Entry { $key } stands there twice.
ledger-finding-balance = Account { $account } is stored with { $stored } yuan; its entries give { $computed } yuan.
ledger-finding-does-not-add-up = The accounts of fund { $fund } do not add up.
