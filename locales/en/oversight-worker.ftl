# A worker's own pages.
worker-word-home = Home
worker-word-classes = Classes
worker-word-money = Money
worker-me = My account
worker-me-how = Account, password and devices
worker-hello = Hello, { $name }
worker-today = Today
worker-lesson-at = Lesson: { $day } { $hours }
worker-lesson-place = Lesson { $seq } of { $lessons }
worker-trainer = Teacher: { $name }
worker-see-lessons = See the lessons
worker-no-lesson = You have no lesson ahead.
worker-money = My money
worker-money-open = { $n } under way
worker-classes = My classes and hours
worker-classes-count =
    { $n ->
        [one] { $n } class
       *[other] { $n } classes
    }
worker-hours = { $attended } of { $hours } hours attended
worker-certificates = My certificates
worker-certificates-count =
    { $n ->
        [one] { $n } certificate
       *[other] { $n } certificates
    }
worker-benefits = What else can I get
worker-benefits-how = Subsidies and free courses, each with its sentence
worker-find-class = Find a class
worker-find-class-how = Places, dates and free seats
worker-no-class = You have not joined a class yet.
worker-left = Left
worker-cancelled = Cancelled
worker-school = School
worker-days = Dates
worker-hours-head = Hours
worker-fee = You pay
worker-free = Nothing
worker-ask-school = Ask the school
worker-lessons = Lessons
worker-lesson-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
worker-mark-present = Present
worker-mark-late = Late
worker-mark-leave = On leave
worker-mark-absent = Absent
worker-mark-none = Not marked yet
worker-results = Results
worker-result = Result
worker-passed = Passed
worker-failed = Not passed
worker-not-examined = Not examined
worker-examined-on = Examined on
worker-attempt = { $day }, attempt { $n }
worker-theory = Theory
worker-practice = Practice
worker-certificate = Certificate number
worker-trade = Trade and level
worker-checked = National register
worker-check-found = Found, and the same
worker-check-not_found = Not found
worker-check-mismatch = Differs from what is recorded
worker-check-unchecked = Not checked yet
worker-issued-on = Issued on
worker-issued-by = Issued by
worker-no-certificate = No certificate of yours stands here yet.
worker-certificate-note = Certificates are issued by evaluation bodies; here they are only recorded and checked. Tell the school if a number is wrong.
worker-no-money = No subsidy concerns you now.
worker-no-money-why = Once the school has claimed, each step stands here.
worker-school-money = The grant goes to the school, not to you; learning costs you nothing.
worker-reason = Reason:{" "}
worker-claim-number = Claim { $number }
worker-call = Call { $telephone }
worker-bank-card = My bank card
worker-bank-card-how = A change is checked once more by the bureau
worker-step-claim = Claim filed
worker-step-review = The bureau reviews
worker-step-meeting = The bureau's meeting decides
worker-step-notice = Public notice
worker-step-payment = The finance bureau pays
worker-step-arrived = In the account
worker-holder-claim = The school
worker-holder-review = The human resources bureau; nothing for you to do
worker-holder-meeting = The bureau's meeting; nothing for you to do
worker-holder-notice = On notice or waiting for it; nothing for you to do
worker-holder-payment = The finance bureau and the bank; nothing for you to do
worker-bounced-school = The bank sent the school's payment back; it is paid again once the school has put its account right.
worker-bounced-inactive = Your bank card is not activated and the bank sent the money back. Take your identity card to the bank, have it activated and call us: it is paid again.
worker-bounced-name = The name on the card is not yours and the bank sent the money back. Please name a card of your own.
worker-bounced-closed = This card is closed and the bank sent the money back. Please name another card of your own.
worker-bounced-other = The bank sent the money back. Please call and ask why; it is paid again once that is put right.
