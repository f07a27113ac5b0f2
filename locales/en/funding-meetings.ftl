# Meetings: the list, the approval form, the decision.
meeting-title = Meeting lists
meeting-number = List
meeting-kind = Meeting
meeting-kind-party-group = Party group meeting
meeting-kind-director = Director's meeting
meeting-state = State
meeting-state-listed = Waiting for the meeting
meeting-state-decided = Decided
meeting-state-cancelled = Cancelled
meeting-cancelled = Cancelled
meeting-claims = Claims
meeting-unit-claims = claims
meeting-unit-heads = persons
meeting-sum = Total of the list
meeting-yuan = Amount (yuan)
meeting-minutes = Number of the minutes
meeting-minutes-hint = as the minutes have it
meeting-held-on = Day of the meeting
meeting-listed-on = drawn up on { $on }
meeting-head = { $kind }　drawn up on { $on }
meeting-none = No list yet
meeting-none-why = Claims the leader approved can be listed for a meeting.
meeting-list = List
meeting-outcome = What the meeting said
meeting-draw-up = Draw up a list
meeting-draw-up-picked = List the ticked claims
meeting-draw-up-n = List these { $n }
meeting-ready = Claims that wait for a meeting
meeting-ready-none = No claim waits for a meeting
meeting-ready-none-why = Claims come here once the leader approved them.
meeting-back-to-ready = Choose again
meeting-confirm-question = List { $n } claims with { $heads } persons and { $amount } yuan?
meeting-confirm-follows = The list can be printed as the approval form; single claims can be sent back, or the whole list cancelled. No money moves before the meeting decides.
meeting-drawn-up = List { $number } is drawn up.
meeting-print = Print the approval form: { $programme }
meeting-decide = Record the decision
meeting-decide-follows = With it { $n } claims, { $heads } persons and { $amount } yuan are approved and the money is bound at once. It cannot be taken back; claims can only be reopened one by one.
meeting-decided-by = Recorded by
meeting-decided-now = The decision is recorded and the money bound. The public notice comes next.
meeting-scan = Scanned minutes
meeting-scan-hint = a PDF or photograph that shows number, date and signatures
meeting-box = Box of the paper file
meeting-box-hint = auditors find the originals by it
meeting-send-back = Send this one back
meeting-send-back-about = Claim { $number } goes back to the clerk; the others stay on the list.
meeting-send-back-words = What the meeting said
meeting-send-back-words-hint = why it goes back and what is to be looked at
meeting-sent-back = Sent back to the clerk; the others are still listed.
meeting-cancel = Cancel the list
meeting-cancel-follows = Its claims wait for a meeting again and can be listed anew.
meeting-cancelled-reason = Why it is cancelled
meeting-cancelled-now = The list is cancelled.
meeting-short = { $fund } has { $has } yuan left, less than the { $needs } yuan of the list. Record an appropriation first or list fewer claims.

## Why it cannot be done
meeting-not-found = There is no such list.
meeting-not-open = The list is closed and cannot be changed.{ $state ->
   *[other] {""}
}
meeting-not-on-list = The claim is not on the list; it may have been sent back.
meeting-no-claims = No claim is chosen yet.
meeting-too-many = A list has at most { $max } claims. Draw up several.
meeting-not-approved = Claim { $number } is not approved by the leader and cannot be listed.{ $state ->
   *[other] {""}
}
meeting-on-another-list = Claim { $number } stands on another list.
meeting-held-later = The meeting is dated { $on }, which has not come.
meeting-minutes-taken = The minutes { $number } belong to another list. Compare the number.
meeting-nothing-left = Every claim of the list was sent back. Cancel the list.
meeting-not-enough = { $fund ->
   *[other] { $fund-en } has only { $has } yuan left, the list needs { $needs }. Record an appropriation first or send some claims back.
}
