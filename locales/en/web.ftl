# The web kit: layouts, components, forms, tables, error pages. Every key stands in both languages with the same placeholders.

## days and deadlines
web-date = { $day } { $month }
web-date-year = { $date } { $year }
web-date-weekday = { $weekday } { $date }
web-date-range = { $from } to { $to }
web-weekday-1 = Monday
web-weekday-2 = Tuesday
web-weekday-3 = Wednesday
web-weekday-4 = Thursday
web-weekday-5 = Friday
web-weekday-6 = Saturday
web-weekday-7 = Sunday
web-month-1 = January
web-month-2 = February
web-month-3 = March
web-month-4 = April
web-month-5 = May
web-month-6 = June
web-month-7 = July
web-month-8 = August
web-month-9 = September
web-month-10 = October
web-month-11 = November
web-month-12 = December
web-due-today = due today
web-due-left = { $n ->
    [one] { $n } working day left
   *[other] { $n } working days left
}
web-due-over = { $n ->
    [one] { $n } working day late
   *[other] { $n } working days late
}

## states
web-status-not-started = Not started
web-status-locked = Cannot be done yet
web-status-draft = Draft
web-status-no-system-work = Nothing to do here
web-status-withdrawn = Withdrawn
web-status-in-progress = In progress
web-status-first-review = Awaiting first review
web-status-second-review = Awaiting second review
web-status-approval = Awaiting approval
web-status-meeting = Awaiting the meeting
web-status-on-notice = On public notice
web-status-awaiting-payment = Awaiting payment
web-status-paying = Being paid
web-status-repaired = Repaired
web-status-partly-done = Partly carried out
web-status-done = Done
web-status-eligible = Eligible
web-status-pass = Pass
web-status-accepted = Accepted
web-status-received = Received
web-status-sent = Sent
web-status-carried-out = Carried out
web-status-paid = Paid
web-status-problem = Problem
web-status-on-hold = On hold
web-status-returned = Returned
web-status-objected = Objected to
web-status-could-not-check = Could not check
web-status-unsent = Not sent yet
web-status-not-yet = Not yet
web-status-not-eligible = Not eligible
web-status-fail = Fail
web-status-refused = No subsidy
web-status-payment-failed = Payment failed
web-status-rejected = Rejected
web-status-missing = Information missing
web-status-no-data = No data

## components
web-yuan = yuan
web-basis = Basis
web-clause-open = Sentence { $sentence }, open the original
web-gloss-not-law = gloss, not law
web-turn-whose = Whose turn
web-turn-by = By
web-turn-by-left = { $day }, { $left }
web-turn-next = Next
web-turn-recusal = Recusal
web-step-to-come = (still to come)
web-assumed = local assumption
web-ask-missing = One answer is missing:
web-change = Change
web-rows = rows
web-import-original = Original file
web-import-again = Choose another file
web-import-rejected = { $n ->
    [one] { $n } row rejected
   *[other] { $n } rows rejected
}
web-import-rejected-hint = each corrected row is taken at once; the others are not affected
web-import-rejected-sheet = Download rejected rows with reasons
web-import-row = Row
web-import-name = Name
web-import-content = In the file
web-import-why = What is wrong and how to put it right
web-import-fix = Change to
web-import-no-fix = cannot be corrected
web-import-more = { $n ->
    [one] and { $n } more row of this kind
   *[other] and { $n } more rows of this kind
}
web-import-repaired = { $n ->
    [one] { $n } row repaired
   *[other] { $n } rows repaired
}
web-import-repaired-hint = everything the system changed is listed here and can be changed back
web-import-who = Learner
web-import-column = Column
web-import-change = Before → now
web-import-what = What was changed
web-import-undo = Change back

## tables
web-filter = Filter
web-filter-apply = Search
web-filter-clear = Clear
web-filter-all = All
web-table-count = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
web-table-pages = { $count }, { $size } a page
web-table-none = Nothing here yet
web-table-none-why = It will be listed here.
web-table-none-filtered = Nothing matches the filter
web-table-none-filtered-why = Widen the filter and search again.
web-pages = Pages
web-page-next = Next page
web-export = Export
web-export-number = Identity number
web-pick-all = Tick all on this page
web-pick-one = Tick { $row }
web-pick-count = # ticked
web-pick-some = Tick what you want to handle
web-pick-hint = The next page lists people and yuan for you to confirm.

## forms
web-optional = (optional)
web-errors = { $n ->
    [one] { $n } thing needs correcting
   *[other] { $n } things need correcting
}
web-title-error = Error: { $title }
web-field-empty = “{ $label }” is still empty
web-field-choose = Choose one of those listed under “{ $label }”
web-field-long = “{ $label }” has { $n } characters; at most { $max } are allowed
web-field-control = “{ $label }” contains invisible control characters; please type it again
web-field-number = “{ $label }” must be a whole number, such as 32
web-field-range = “{ $label }” must lie between { $min } and { $max }
web-field-money = “{ $label }” must be an amount with at most two decimals, such as 650.00
web-field-money-positive = “{ $label }” must be more than 0
web-field-date = “{ $label }” is not a date; write 2023-05-15
web-field-time = “{ $label }” is not a time; write 08:30
web-field-many = Choose at most { $max } under “{ $label }”
web-field-file = No file was chosen for “{ $label }”, or the file is empty
web-field-file-large = The file is larger than { $max } MB; please split it
web-field-unread = This form was not read completely; please tell us the code at the foot of the page
