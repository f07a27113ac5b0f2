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
web-ask-missing = One answer is missing:{" "}
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
web-export-most = (at most { $n } rows; filter first)
web-export-number = Identity number
web-pick-all = Tick all on this page
web-pick-one = Tick { $row }
web-pick-count = # ticked
web-pick-some = Tick what you want to handle
web-pick-hint = The next page lists people and yuan for you to confirm.

web-keys = Keys:
web-keys-move = up and down
web-keys-pick = tick

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
web-field-unread = This form was not read completely; please tell us the code at the foot of the page

## shells
web-skip = Skip to the content
web-demo = Demonstration
web-demo-next-day = Run on to the next working day
web-crumbs = You are here
web-menu = Menu
web-nav-main = Main navigation
web-nav-handle = To do
web-nav-training = Training
web-nav-money = Money
web-nav-checks = Checks
web-nav-oversight = Oversight
web-nav-organisation = Organisation
web-nav-basis = Basis
web-nav-settings = Settings
web-search = Find
web-search-hint = Name, identity number, class or batch number
web-elder-on = Large print
web-elder-off = Normal print
web-elder-on-short = Large
web-elder-off-short = Normal
web-sign-in = Sign in
web-sign-out = Sign out
web-my-pages = My pages
web-back = Back
web-host = Run by:{" "}
web-telephone = Telephone:{" "}
web-hours = {" "}({ $hours })
web-data-time = Data as of { $at }
web-request = Page code { $code }
web-phone-help = Not at home with a phone? Go to the service centre of your township or sub-district, or call { $telephone }.
web-print-hint = Use your browser’s print command.
web-list-comma = ,{" "}

## roles
web-role-worker = worker
web-role-school_manager = school manager
web-role-teacher = teacher
web-role-enterprise_handler = enterprise handler
web-role-clerk = clerk
web-role-reviewer = reviewer
web-role-leader = leader in charge
web-role-meeting_secretary = meeting secretary
web-role-fund_officer = fund officer
web-role-township_officer = township officer
web-role-auditor = auditor
web-role-administrator = system administrator
web-role-system = system

## why not
denied-not-signed-in = Please sign in first.
denied-role = Your account does not have this right.
denied-other-county = This belongs to another county; your account does not reach it.
denied-other-organisation = This belongs to another organisation; your account does not reach it.
denied-other-region = This belongs to another township or sub-district; your account does not reach it.
denied-other-person = This is somebody else’s affair; you cannot see it.

## error pages
web-error-not-found = There is no such page
web-error-not-found-why = The address may be mistyped, or your account may not see it.
web-error-denied = Your account may not do this
web-error-denied-roles = Those who may: { $roles }. If you need this right, ask the system administrator.
web-error-stale = Somebody else changed this first
web-error-stale-why = Somebody changed the same case after you opened this page. Your change was not made; please read it again before you go on.
web-error-key-reused = The same form was sent twice with different content
web-error-key-reused-why = The first one was done, the second was not. Please go back and look at the result.
web-error-forged = This form was not sent from your present session
web-error-forged-why = Nothing was done. Please open the form again and fill it in once more.
web-error-too-large = This is too large
web-error-too-large-why = At most { $max } MB; please split it.
web-error-unreadable = What was sent cannot be read
web-error-unreadable-why = Nothing was done. Please open the form again and fill it in once more.
web-error-refused = This was not done
web-error-broken = This step did not work
web-error-broken-why = Something happened that we did not foresee. No data was changed; everything else works as usual.
web-error-busy = Busy just now
web-error-busy-why = Nothing was done. Please try again in a moment.
web-error-full = The server’s disk is full
web-error-full-why = No data was changed. Please tell the administrator to make room.
web-error-ask = To report it, name the code { $code } and call { $telephone }.
web-error-read-again = Read this page again
web-error-back = Back
web-error-home = To the first page

## kept forms
web-draft-title = What you filled in is still here
web-draft-kept = What you filled in before your session ended is still here and has not been sent
web-draft-kept-why = “Send it now” does what you filled in; go back if you do not want to send it.
web-draft-send = Send it now
web-draft-back = Back to the page
web-draft-files = The file you chose was not kept
web-draft-files-why = Your session had ended, so the file must be chosen again. Please go back to the page.

## API
web-api-key = The header Idempotency-Key is missing or malformed (1 to 64 visible characters)
web-api-body = The request body cannot be read
web-api-cursor = The parameter cursor is not what the last answer gave
web-api-limit = The parameter limit must be a whole number
