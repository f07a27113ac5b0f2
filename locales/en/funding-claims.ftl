# Claims: filing, checking, approving, and the answer for each person.
claim-title = Claims
claim-queue = Waiting for me
claim-queue-none = No claim waits for you
claim-queue-none-why = Claims come here in the order of their deadlines once a school sends them.
claim-queue-pressing = The oldest came on { $oldest }. { $today } due today, { $over } late.
claim-start = Start with the first
claim-none = No claim matches
claim-none-why = A school can claim once a class is finished and its results are recorded.
claim-none-picked = No claim is ticked yet.
claim-count = { $n ->
    [one] 1 claim
   *[other] { $n } claims
}
claim-total = Total of { $n } claims
claim-number = Claim
claim-programme = Programme
claim-school-and-class = Applicant and class
claim-heads = Persons
claim-n-heads = { $n ->
    [one] 1 person
   *[other] { $n } persons
}
claim-claimed = Claimed
claim-claimed-yuan = Claimed (yuan)
claim-approved-yuan = Approved (yuan)
claim-yuan = { $amount } yuan
claim-state = State
claim-due = Deadline
claim-due-today = Due today or late
claim-due-over = Late
claim-answer = Answer
claim-answers = Answers
claim-answers-all-yes = All eligible
claim-answers-some-unknown = Some need information
claim-answers-some-no = Some not eligible
claim-filter-words = Claim, class, applicant or learner
claim-sent-on = sent on { $on }
claim-not-sent = not sent yet
claim-figure-decided = { $n } claims decided
claim-figure-approved = { $amount } yuan approved

## States
claim-state-decided = Decided
claim-state-under-review = Under review
claim-line-approved = Approved
claim-phase-draft = Draft
claim-phase-submitted = First review
claim-phase-checked = Second review
claim-phase-reviewed = Approval
claim-phase-approved = Waiting for the meeting
claim-phase-decided = Decided
claim-phase-returned = Returned
claim-phase-on_hold = On hold
claim-phase-refused = Refused
claim-phase-withdrawn = Withdrawn

## Beginning a claim
claim-begin = Claim a grant
claim-begin-follows = Each learner is determined by the rules of the day that counts: eligible, not eligible or information needed, with the reasons. You look at it before you send it.
claim-class = Finished class
claim-choose-class = Choose a class
claim-compute = Determine this class
claim-drafted = Each learner is determined. Check and send.
claim-no-class = No class to claim for
claim-no-class-why = A class must be finished and not claimed for before.
claim-to-classes = See the classes
claim-back = Back
claim-back-to-list = Back to the claims
claim-back-to-queue = Back to the queue

## A claim
claim-head = Claim { $number }　Class { $class }　{ $days }, { $hours } class hours
claim-fund-left = { $fund }, left
claim-cut = Cut
claim-lines = Learners
claim-lines-all = List all
claim-lines-all-fine = All { $n } are eligible
claim-lines-pressing = { $n } that need a look first
claim-lines-total = Total of { $n } persons
claim-line-of = Line { $place }　{ $name }
claim-whole = The whole claim
claim-place = No.
claim-learner = Learner
claim-hours = Hours attended
claim-result = Result
claim-result-passed = Passed
claim-result-failed = Failed
claim-result-absent = Did not sit
claim-result-left = Left
claim-result-none = Not recorded
claim-open-amount = open
claim-why = why this answer
claim-reckoned-on = by the rules in force on { $on }
claim-earlier = { $n } earlier determinations are kept
claim-found = What the checks found
claim-found-hint = write what you saw; then the claim can go on
claim-papers = Papers
claim-paper-on-record = on record, not asked for again
claim-paper-needed = cannot follow later
claim-paper-may-follow = may follow later
claim-whose-turn = Whose turn
claim-what-happened = What happened
claim-checks = Automatic checks
claim-checks-later = The system checks the claim once it is sent.
claim-print-form = Print the claim form
claim-steps = History
claim-at = When
claim-step = Step
claim-by = by { $on }
claim-by-whom = By
claim-words = Opinion and reason
claim-step-of-line = { $step } (line { $place })
claim-by-office = human resources bureau
claim-meeting = Meeting
claim-on-list = on list { $number }
claim-turn-you = You ({ $role })
claim-turn-role = { $role }
claim-turn-decided = decided by the meeting; the public notice comes next
claim-turn-on-hold = on hold, waiting for a result
claim-turn-refused = closed
claim-turn-withdrawn = withdrawn by the school
claim-next-submitted = first review by the bureau
claim-next-checked = second review
claim-next-reviewed = approval by the leader
claim-next-approved = meeting of the bureau
claim-next-decided = decision of the meeting, then the public notice
claim-now-submitted = First review
claim-now-checked = Second review
claim-now-reviewed = Approval
claim-now-approved = Meeting
claim-now-notice = Public notice
claim-now-payment = Payment
claim-step-submit = Sent by the school
claim-step-check = First review passed
claim-step-review = Second review passed
claim-step-approve = Leader's approval
claim-step-decide = Decided by the meeting
claim-step-send_back = Sent back by the meeting
claim-step-return = Returned for correction
claim-step-hold = Put on hold
claim-step-resume = Resumed
claim-step-refuse = Refused
claim-step-set_amount = Amount fixed
claim-step-settle = Finding settled
claim-step-recheck = Checked again
claim-step-correct = Determined anew
claim-step-reopen = Reopened
claim-step-withdraw = Withdrawn by the school
claim-recusal-none = You took no earlier step and may act
claim-decision-draft = Send the claim
claim-decision-submitted = First review
claim-decision-checked = Second review
claim-decision-reviewed = Approval
claim-decision-approved = Waiting for the meeting
claim-decision-decided = Decided
claim-decision-returned = Correct and send
claim-decision-on-hold = On hold
claim-decision-refused = Refused
claim-decision-withdrawn = Withdrawn
claim-decide-numbers = { $due } persons with { $amount } yuan can pass, { $unknown } need information, { $refused } get nothing

## Answers
claim-reason-not-met = Not met: { $condition }
claim-reason-missing = Missing: { $facts }
claim-reason-had-before = Had it on { $on }
claim-tree-due = Due
claim-tree-then = ; { "" }
claim-tree-paid-to = { $steps }. Paid to { $payee }
claim-tree-at-most = Amount open, at most { $amount } yuan
claim-tree-open = Amount open
claim-tree-fact = { $label }: { $said } ({ $source })
claim-tree-no-source = no source
claim-tree-question = { $question } (from: { $source })
claim-tree-assumed = Local assumption: { $reason }
claim-assumed-source = { $reason } Source: { $source }

## Checks
claim-check-identity = Identity and household register
claim-check-identity-gone = The personal data were destroyed at the end of retention
claim-check-identity-region = No household division on record
claim-check-same-time = In another class at the same time
claim-check-same-time-class = On { $on } at the same time as class { $class }
claim-check-busy = Trainers and rooms
claim-check-busy-class = On { $on } the same trainer or room as class { $class }
claim-check-money-elsewhere = Subsidies of other offices
claim-check-free-elsewhere = Free training of other offices
claim-check-elsewhere-had = Had { $programme } on { $on }
claim-check-platform = Differences to the provincial platform
claim-check-platform-none = No list of the provincial platform was imported
claim-check-platform-open = { $n } differences are open
claim-check-attendance = Attendance
claim-check-attendance-denied = The learner denies { $n } days
claim-check-attendance-unmarked = { $n } lessons without a mark
claim-check-attendance-never = Passed, but never present ({ $attended } of { $hours } class hours)
claim-check-attendance-share = Present { $attended } of { $hours } class hours
claim-check-certificate = Certificates in the national register
claim-check-certificate-none = Passed, no certificate on record yet
claim-check-certificate-not-found = The certificate is not in the national register
claim-check-certificate-mismatch = The national register says something else
claim-check-certificate-unchecked = Not looked up yet
claim-check-account = Bank account
claim-check-account-none = No confirmed account
claim-check-lines = { $n } persons
claim-check-settled = Settled
claim-settle = Settle it in words
claim-settle-words = What you found
claim-settle-words-hint = what you looked at, whom you asked, what came of it
claim-settled-words = Settled: { $words }
claim-settled = What you found is noted.
claim-recheck = Check again
claim-rechecked = Checked again.

## Handling
claim-submit = Send the claim
claim-submitted = Sent. The bureau's first review comes next.
claim-confirm-true = We declare that learners, attendance and results are true and that no learner was charged
claim-pass = Pass { $n } persons and see the next
claim-passed = { $number } is passed.
claim-pass-picked = Pass the ticked claims
claim-pass-n = Pass these { $n }
claim-confirm-question = Pass { $n } claims with { $heads } persons and { $amount } yuan?
claim-confirm-follows = Each is a step of its own and goes on. One with a problem stays behind and stops no other.
claim-passed-many = { $n } passed, { $left } left behind.
claim-return = Return for correction
claim-return-reason = What is to be supplied or changed
claim-return-reason-hint = so that the school can act on it: page 3 of the signed list is missing
claim-returned = Returned to the school.
claim-hold = Put on hold
claim-hold-reason = What it waits for
claim-hold-reason-hint = the comparison with the social insurance register, for example
claim-held = On hold; its clock stands still.
claim-resume = Resume
claim-resumed = Resumed; its time begins anew.
claim-reopen = Reopen
claim-reopen-reason = Why it is reopened
claim-reopen-reason-hint = those refused or waiting for information are determined by what is on record now
claim-reopened = Reopened, from the first review on.
claim-withdraw = Withdraw the claim
claim-withdraw-reason = Why
claim-withdraw-reason-hint = you need not say
claim-withdraw-follows = A withdrawn claim is not handled any more and what it reserved is free again. You may claim anew later.
claim-withdrawn = Withdrawn.
claim-record-paper = Record the leader's paper
claim-paper-leader = Leader who signed
claim-paper-choose-leader = Choose
claim-paper-signed-on = Day of the signature
claim-paper-scan = Scan of the signed form
claim-paper-scan-hint = a PDF or photograph that shows signature and date
claim-paper-opinion = The leader's words
claim-paper-recorded = The leader's signature on paper is recorded.
claim-refuse-line = Refuse
claim-line-refused = Refused. The school reads the reason and its basis.
claim-reason = Reason
claim-reason-cites = cites sentence { $sentence }
claim-reason-assumed = a local assumption, cites no sentence
claim-reason-other = Another reason
claim-reason-other-hint = needs the facts and the sentence it rests on
claim-facts-words = Facts
claim-facts-words-hint = which day, what was seen: not in class on 12 April, by a visit
claim-sentence = Sentence it rests on
claim-sentence-hint = the number of the sentence, such as 3.3.5
claim-set-amount = Fix the amount
claim-amount = Amount
claim-amount-hint = { $amount } yuan were determined; it can only be that or less
claim-amount-why = Why it is less
claim-amount-why-hint = the agreement settles by hours taught, for example
claim-amount-set = The amount is fixed.
claim-answer-title = Supply what is missing
claim-answer-give = Answer this
claim-answer-source = Source: { $source }. Proof: { $proof }
claim-answer-where = Where it was found out
claim-answer-where-hint = which unit was asked, which paper was seen
claim-answer-paper = Scan of the paper
claim-answered = Answered and determined anew; the earlier determination is kept.
claim-yes = Yes
claim-no = No

## Why it cannot be done
claim-not-found = There is no such claim. The number may be wrong.
claim-line-not-found = This cannot be done with line { $place }: there is no such line, or it is not under review.
claim-not-deputy = { $on } is not among the days on which you stand in. Have the appointment made first.
claim-on-meeting-list = The claim stands on a meeting's list. The secretary must send it back first.
claim-decided-already = The meeting decided lines of it, so it cannot be withdrawn. Ask for it to be reopened.
claim-wrong-move = { $state ->
    [draft] The claim is still a draft; the school must send it first.
    [submitted] The claim is in first review; this step has not come.
    [checked] The claim is in second review; this step has not come.
    [reviewed] The claim waits for the leader; this step has not come.
    [approved] The claim waits for the meeting; this step has not come.
    [decided] The meeting has decided; it can only be reopened.
    [returned] The claim is with the school for correction.
    [on_hold] The claim is on hold; resume it first.
    [refused] The claim is refused; it can only be reopened.
   *[withdrawn] The claim is withdrawn; the school may file another.
} { $move ->
   *[other] {""}
}
claim-same-hand-filed = Whoever filed the claim does not review it. Somebody else must do this.
claim-same-hand-checked = Whoever did the first review takes no later step. Somebody else must do this.
claim-same-hand-reviewed = Whoever did the second review does not approve. Somebody else must do this.
claim-same-hand-approved = Whoever approved does not take this step. Somebody else must do this.
claim-words-missing = This must be filled in; others will read it.
claim-words-too-long = It has { $n } characters, at most { $max } are allowed.
claim-class-not-found = There is no such class.
claim-class-not-finished = The class is not finished. It can be claimed for afterwards.{ $state ->
   *[other] {""}
}
claim-programme-unknown = { $programme } is not claimed class by class. Choose another.
claim-programme-not-in-force = The programme was not in force on { $on }.
claim-paid-by-others = { $hint ->
   *[other] This is not paid by the human resources bureau. { $hint-en }
}
claim-amount-unpublished = The document supports it, but the amount is not published yet, so it cannot be claimed.
claim-platform-number-missing = The class number of the provincial platform is missing. The filing there comes first; enter the number with the class.
claim-too-late = The time for claiming is over; the last day was { $until }.
claim-exists = Claim { $number } exists for this class; no other is needed.
claim-no-learners = Nobody is on the roster. Import it first.
claim-not-confirmed = Tick the declaration, then send.
claim-nothing-to-claim = Nobody of this class can get the grant; each line says why.
claim-findings-open = { $n } findings of the checks are not settled. Settle them in words first.
claim-no-account = The school has no confirmed account. It names one, another person confirms it, then the claim can be approved.
claim-only-unknown = The { $n } persons left all need information; nobody can pass yet. Supply it first, or handle them one by one.
claim-line-no-benefit = Line { $place } holds no benefit. Determine it anew or refuse it.
claim-scan-missing = The scan is missing.
claim-scan-not-a-scan = This file is no scan. Use PDF, JPG or PNG.{ $type ->
   *[other] {""}
}
claim-paper-no-leader = This account was no leader on { $on }.
claim-paper-signed-later = The signature is dated { $on }, which has not come.
claim-paper-signed-before = The signature of { $on } is older than the claim of { $sent }. Please compare.
claim-no-such-sentence = The document has no sentence { $sentence }. A wrong citation loses an appeal.
claim-sentence-missing = Another reason needs the sentence it rests on.{ $sentence ->
   *[other] {""}
}
claim-no-such-reason = The reason must be one of the list.{ $reason ->
   *[other] {""}
}
claim-amount-not-due = The line is not answered with yes, so there is no amount to fix.
claim-amount-not-positive = An amount is above 0; to give nothing, refuse the line.
claim-amount-too-much = { $amount } yuan are more than the { $most } yuan of the rules. Is there a digit too many?
claim-no-such-finding = The latest run of the checks has no such finding; they may have run again.
claim-answer-no-line = Choose the person first.
claim-answer-no-such-fact = The programme does not look at “{ $fact }”.
claim-answer-impossible = { $why ->
   *[other] “{ $fact }” cannot be so: { $why-en }
}
claim-nothing-to-reopen = Nobody is refused or waits for information; there is nothing to reopen.

## letters
claim-letter-returned = Letter: what to supply
claim-letter-partly = Letter: refused in part
claim-letter-refused = Letter: refused
claim-letter-word = Letter for Word

## spot checks
claim-check-spot-check = Spot check of sheets
claim-check-spot-differs = { $n } photographed sheets differ from the marks
claim-check-spot-agrees = { $n } marks compared, all agree

## papers of a claim
claim-material = Paper
claim-material-open = Hand in and open
claim-material-missing = missing: { $name }
claim-material-got = { $n } received, { $on }
claim-material-how = How it stands
claim-material-on = Handed in
claim-material-action = Action
claim-material-none = This programme has no list of papers
claim-material-none-why = What the system holds need not be handed in.
claim-material-note = A missing paper is to be supplied; nothing is refused for it. What the system holds is not asked for again.
claim-material-which = Which paper
claim-material-form = What was photographed
claim-material-form-original = the original
claim-material-form-copy = a copy
claim-material-file = Scan or photograph
claim-material-file-hint = PDF, JPG or PNG, at most { $most } MB
claim-material-hand = Hand this paper in
claim-material-handed = The paper was received.
claim-material-take-back = Take back
claim-material-taken-back = Taken back.
claim-material-unknown = The programme asks for no such paper.
claim-material-on-record = The system holds this; it need not be handed in.
claim-material-original = The original is asked for; photograph the original.
claim-material-too-big = The file has { $size } MB, at most { $most } MB are taken. Make it smaller or hand it in in parts.
claim-material-too-many = A claim has at most { $most } papers.
claim-material-twice = This file was handed in already.
claim-material-closed = Papers of this claim cannot be changed now.
claim-material-gone = There is no such paper; it may have been taken back.
