# Class filing: filled in, sent, checked, reviewed, approved.

class-list = Class filing
class-new = Begin a class
class-nav-returned = Returned classes
class-nav-without-results = Classes without results
class-filter-todo = To do
class-todo-ours = Our turn
class-todo-results = Finished, results missing
class-queue = Classes waiting for me
class-none = There is no class yet.
class-none-why = Once a class is begun, how far it is and whose turn it is are listed here.
class-queue-none = No class waits for you now.
class-queue-none-why = Classes that schools send and that are your turn are listed here, the most pressing first.
class-queue-start = Begin with the first
class-queue-sub = The oldest arrived on { $oldest }; { $late } past the last day.
class-filter-number = Class number or platform number

class-col-title = Class
class-col-institution = Institution
class-col-occupation = Occupation and level
class-col-days = From and to
class-col-first-day = First day
class-col-heads = Learners
class-col-state = State
class-col-due = Last day
class-col-left = Time left

class-state-approved = Approved
class-state-teaching = Being taught
class-state-finished = Finished
class-state-cancelled = Cancelled

class-title-label = Name of the class
class-title-hint = Occupation, level and which run it is.
class-like = Take over from an earlier class
class-like-hint = Programme, occupation, hours, trainers and venue are taken over; days, roster and numbers are not.
class-like-none = Nothing, begin empty
class-barred = Classes of your institution receive no training grant
class-begin = Begin to fill in
class-begun = The class is there. Fill in one part after the other; each is saved.
class-back-list = Back to the list
class-back = Back to the filing
class-back-class = Back to the class

class-tasks = Parts of the filing
class-tasks-done = { $done } of { $all } done
class-task-programme = Programme
class-task-occupation = Occupation and level
class-task-hours = Hours and syllabus
class-task-trainers = Trainers
class-task-venue = Venue and equipment
class-task-timetable = Timetable
class-task-attendance = Way of attendance
class-task-roster = Roster
class-task-platform_number = Provincial platform number
class-task-check = Check and send
class-saved-step = Each part is saved by itself; you can leave at any time.
class-saved-latest = Each part is saved by itself. The class begins on { $first } and must be sent by { $latest }.
class-save = Save this part
class-saved = Saved.
class-saved-but = Saved, but it cannot be sent yet: { $trouble }
class-print = Print the filing form
class-so-far = Filled in so far
class-returned-note = Why it was returned
class-turn-you = You
class-turn-then = After sending
class-turn-answer = The human resources bureau answers within { $days } working days
class-turn-review = The human resources bureau reviews it

class-programme-label = Programme
class-ceiling-institution = { " " }At most { $amount } yuan per head; the grant goes to the school, not to the person.
class-ceiling = { " " }At most { $amount } yuan per head.
class-form-label = Kind of training
class-form-employment = Employment skills training
class-form-post_upgrading = On-the-job skills upgrading training
class-form-entrepreneurship = Entrepreneurship and innovation training
class-free-label = Learners pay nothing
class-source-unit-label = Where the learners come from
class-source-unit-hint = The enterprise, village or unit; leave it empty when they come from many.
class-demand-label = Demand
class-demand-hint = Which enterprises named the need, and when; the review looks at it.

class-occupation-label = Occupation
class-occupation-hint = Type its Chinese name or its code, such as 6-31-01-03.
class-occupation-choose = Choose one of these
class-occupation-several = { $n } occupations fit; choose one below.
class-occupation-level = { $occupation }, { $level }
class-job-type-label = Job type
class-job-type-hint = Only when the class teaches one job type of the occupation.
class-aim-label = Certificate aimed at
class-aim-skill_level = Vocational skill level certificate
class-aim-qualification = National vocational qualification certificate
class-aim-special_ability = Special vocational ability certificate
class-aim-completion = Training completion certificate
class-level-label = Skill level
class-level-none = No level

class-hour-unit = class hours
class-heads-unit = people
class-theory-hours = Theory
class-practice-hours = Practice
class-online-hours = Online
class-hours-label = Class hours
class-hours-by-kind = { $hours } in all: { $theory } theory, { $practice } practice, { $online } online
class-hours-rule = A class hour has { $minutes } minutes, a day at most { $most } class hours. This is a local assumption, set in the policy pack.
class-starts-on = First day
class-starts-on-hint = The day of the first lesson. A class is sent { $days } working days before it; sent today, it begins on { $earliest } at the earliest.
class-starts-on-plain = The day of the first lesson.
class-ends-on = Last day
class-days-label = From and to
class-planned-heads = Learners planned
class-planned-heads-hint = { $least } to { $most } people.
class-rate-label = Agreed rate
class-rate-hint = The rate per head agreed for the project.
class-rate-per-head = { $amount } yuan per head
class-syllabus-label = Syllabus
class-syllabus-hint = Modules and their hours. Write it here or upload a file below; one of the two is needed.
class-syllabus-file = Syllabus as a file
class-syllabus-file-hint = PDF, Word, Excel or a photograph. Not needed when the syllabus is written above.
class-syllabus-file-kept = One is there; another replaces it.

class-no-trainers = The institution has no trainers yet.
class-no-trainers-why = Add them under Trainers once; they can be chosen for every class.
class-add-trainer = Add a trainer
class-trainers-label = Who teaches
class-trainers-more = Whoever is not on the list is added under Trainers first.
class-trainer-full-time = full time
class-trainer-part-time = part time
class-main-label = Class teacher
class-main-hint = The class teacher counts among those who teach.
class-main-choose = Choose one
class-main-mark = { " " }(class teacher)
class-no-venues = The institution has no venues yet.
class-no-venues-why = Add address and seats under Venues first.
class-add-venue = Add a venue
class-venue-label = Venue
class-venue-seats = { $name }, { $seats } seats
class-room-label = Room
class-room-hint = When every lesson is in the same room.
class-seats = { $n } seats
class-attendance-label = How attendance is recorded
class-attendance-once = One way a class; it cannot change once the class has begun.
class-attendance-yongji = Marked in this system
class-attendance-paper = Signed paper sheet
class-attendance-platform = Provincial platform
class-attendance-hint-yongji = The teacher marks each lesson on a phone.
class-attendance-hint-paper = Learners sign, the sheet is photographed.
class-attendance-hint-platform = Exported from the platform and imported here.
class-platform-number-label = Provincial platform number
class-platform-number-hint = It may follow later; it must be there before a claim.
class-platform-number-button = Enter the platform number
class-platform-number-later = To follow; it must be there before a claim

class-check-title = Check your answers
class-check-sub = Once sent, nothing can be changed unless it is returned.
class-check-open = It cannot be sent yet: { $task } is not done.
class-send-title = Send
class-send = Send to the human resources bureau
class-sent = Sent.
class-undertaking-truth = What is filed is true; learners are named truly; place, trainers and timetable are as they are.
class-undertaking-changes = Changes during the training are filed first; heads and hours are not overstated.
class-undertaking-money = The grant is spent on the training; learners are not charged for what the grant covers.
class-fee = What learners pay
class-fee-free = nothing
class-fee-paid = a fee
class-payee = Grant
class-timetable-sum = { $n } lessons, { $hours } class hours
class-roster-sum = { $n } people

class-problem-programme-not-in-force = The programme is not in force on { $on }; choose another or change the first day.
class-problem-missing = Still missing: { $parts }
class-missing-programme = the programme
class-missing-training-form = the kind of training
class-missing-occupation = the occupation
class-missing-certificate-aim = the certificate aimed at
class-missing-level = the skill level
class-missing-hours = the class hours
class-missing-heads = the learners planned
class-missing-days = the first and the last day
class-missing-syllabus = the syllabus (its text or a file, one of the two)
class-missing-rate = the agreed rate
class-missing-itself = this part
class-problem-rate = The agreed rate lies above the programme's ceiling; lower it.
class-problem-heads = { $heads } learners planned; it must be { $least } to { $most }.
class-problem-too-late = Too late: the last day to send it was { $latest }. Sent today, the class begins on { $earliest } at the earliest.
class-problem-no-calendar = The holidays of { $year } are not announced yet, so working days cannot be counted.
class-problem-no-main = No class teacher is named yet.
class-problem-trainer-closed = A trainer no longer teaches for the institution; name another.
class-problem-seats = { $heads } people for { $seats } seats; choose another venue or plan for fewer.
class-problem-venue-closed = The venue is closed; choose another.
class-problem-hours-missing = { $planned } of { $hours } class hours planned, { $left } left.
class-problem-hours-too-many = { $planned } class hours planned, more than { $hours }; take lessons out or change the hours.
class-problem-lesson-outside = The lesson of { $on } lies outside the days of the class; change one of them.
class-problem-lesson-trainer = The lesson of { $on } is taught by somebody who was taken off the class; name another.
class-problem-first-lesson = The first lesson is on { $on }, the first day of the class is { $starts }; they must agree.
class-problem-too-few = { $heads } people on the roster; at least { $least } are needed.
class-problem-too-many = { $heads } people on the roster, at most { $most }; make two classes.

class-facts = What was filed
class-papers = Papers
class-history = What happened
class-checks = Automatic checks
class-check-carrier = The institution is one the programme admits
class-check-urgent = Urgently needed by enterprises (somebody rules)
class-turn-clerk = Clerk of the human resources bureau
class-turn-reviewer = Reviewer of the human resources bureau
class-turn-leader = Leader in charge at the human resources bureau
class-turn-nobody = Nobody
class-next-draft = The school completes and sends it
class-next-submitted = Second review
class-next-checked = Approval by the leader
class-next-reviewed = Once approved the class may begin
class-next-returned = The school corrects and sends it again
class-next-approved = Taught from its first day on
class-next-teaching = Declared finished after the last lesson
class-next-finished = Results are recorded, the grant is claimed
class-next-results = Record the results; { $n } learners have none
class-next-send-claim = The claim is not sent yet; check and send it
class-to-results = Record results
class-to-claim = Claim the grant
class-see-claim = See the claim
class-results = Results
class-attendance-kept = Attendance
class-step-system = By the system
class-next-cancelled = Nothing
class-step-submit = Sent by the school
class-step-check = First check
class-step-review = Second review
class-step-approve = Approval
class-step-return = Returned
class-step-cancel = Cancelled
class-step-begin = Begun
class-step-finish = Finished
class-step-change = Timetable changed
class-step-rule = Ruling on urgent need
class-step-as-deputy = { " " }(as deputy)
class-step-on-paper = { " " }(recorded from paper)
class-step-late = { " " }(filed late)
class-step-urgent = : yes
class-step-not-urgent = : no
class-step-latest = by { $day }
class-recusal = Somebody else must do this
class-recusal-submit = You sent this class; you cannot review it.
class-recusal-check = You checked this class; somebody else must review and approve it.
class-recusal-review = You reviewed this class; somebody else must approve it.
class-decide-submitted = First check
class-decide-checked = Second review
class-decide-reviewed = Approval
class-decide-paper = Did the leader sign on paper?
class-decide-numbers = { $heads } people, { $hours } class hours
class-pass-submitted = Pass the check, see the next
class-pass-checked = Pass the review, see the next
class-pass-reviewed = Approve the class, see the next
class-pass-with-words = Pass with words
class-passed = Passed.
class-opinion = Opinion
class-agreed = agreed
class-return = Return for correction
class-return-button = Return to the school
class-return-reason = Why it is returned
class-return-reason-hint = What is wrong and what to do; the school reads it.
class-return-sentence = Sentence it rests on
class-return-sentence-hint = The id of a sentence, such as 3.3.4. Leave it empty when unsure: a wrong citation is overturned.
class-returned = Returned to the school.
class-record-paper = Record approval on paper
class-paper-note = When the leader has signed the paper form, a clerk records it with its scan. The record says that it was copied from paper.
class-paper-leader = Leader who signed
class-paper-choose-leader = Choose one
class-paper-day = Day of the signature
class-paper-day-hint = As written on the paper.
class-paper-scan = Scan of the signature
class-paper-scan-hint = PDF, JPG or PNG; signature and day must be legible.
class-paper-opinion = Words on the paper
class-paper-button = Record the approval
class-paper-recorded = Recorded; the class may begin.
class-paper-signed = signed on { $day }
class-signature-check = Clerk
class-signature-review = Reviewer
class-signature-approve = Leader in charge
class-signature-deputy = { $role } (deputy)
class-unruled = Nobody has ruled yet whether enterprises urgently need this
class-unruled-short = urgent need not ruled
class-unruled-why = Sentence 3.3.4 pays only for occupations that enterprises urgently need. Without a ruling every claim of this class stays unknown and nothing can be paid. Rule first, then pass it.
class-unruled-tick = It cannot be ruled now; pass it all the same and rule before the claim
class-unruled-said = Nobody has ruled on urgent need. Rule first, or tick that it cannot be ruled now.
class-pass-unruled = Pass without a ruling
class-rule = Rule on urgent need
class-rule-follows = The document says occupations that enterprises urgently need and names no list; the bureau rules and says on what it rests.
class-rule-label = Do enterprises need it urgently?
class-rule-yes = Yes, urgently
class-rule-no = No
class-rule-basis = What the ruling rests on
class-rule-basis-hint = For example recorded demand of enterprises, or a list of urgent occupations.
class-rule-button = Record the ruling
class-ruled-now = Recorded.
class-cancel = Cancel this class
class-cancel-follows = Trainers, rooms and learners are free again. A cancelled class does not come back.
class-cancel-reason = Why it is cancelled
class-cancel-button = Cancel this class
class-cancelled-now = Cancelled.
class-finish = Declare it finished
class-finish-follows = After the last lesson the class is declared finished; then results are recorded and the grant is claimed.
class-finish-button = Declare it finished
class-finished-now = Finished.
class-figure-approved = { $n } classes approved over all years
class-figure-finished = { $n } classes finished over all years

class-not-found = There is no such class; look at the list.
class-not-deputy = { $on } lies outside the days of your appointment as deputy.
class-wrong-move = A class that is { $state ->
        [draft] a draft
        [submitted] sent
        [checked] checked
        [reviewed] reviewed
        [approved] approved
        [returned] returned
        [teaching] being taught
        [finished] finished
       *[cancelled] cancelled
    } cannot be { $move ->
        [edit] edited
        [submit] sent
        [check] checked
        [review] reviewed
        [approve] approved
        [return] returned
        [cancel] cancelled
        [begin] begun
        [change] rescheduled
        [finish] finished
       *[rule] ruled on
    }; reload the page to see where it stands.
class-same-hand-filed = You sent this class; somebody else must review it.
class-same-hand-checked = You checked this class; somebody else must take this step.
class-same-hand-reviewed = You reviewed this class; somebody else must take this step.
class-reason-missing = The reason is missing. Say what is wrong and what to do.
class-reason-too-long = The reason has { $n } characters, at most { $max }.
class-title-missing = The class has no name.
class-title-too-long = The name has { $n } characters, at most { $max }.
class-not-a-carrier = Your organisation is no training institution and teaches no classes. Staff training is filed from the enterprise's own pages.
class-institution-suspended = The institution is suspended and cannot begin a class. Reason: { $reason }
class-licence-not-yet = The licence begins on { $on }; no class can begin before.
class-licence-over = The licence ended on { $on }; update the institution's card first.
class-programme-unknown = The policy has no programme { $programme } for classes; choose one of the list.
class-programme-not-in-force = The programme is not in force on { $on }; choose another or change the first day.
class-programme-not-this-institution = Sentence { $sentence } of the document reads “{ $words }”. Your institution is registered as { $kind ->
        [private_institution] a private training institution
        [public_institution] a public training institution
        [public_base] a public training base
        [vocational_school] a vocational school
        [technical_school] a technical-worker school
        [enterprise] an enterprise
        [evaluation_body] an evaluation body
       *[office] an office
    }, so the class cannot be filed under this programme. An institution the sentence names may hold it; if the registration is wrong, have it corrected first. A class held for fees is not filed here.
class-note-too-long = At most { $max } characters.
class-occupation-unknown = The dictionary of occupations has no { $code }; try another name or the eight-digit code.
class-level-missing = A skill level certificate needs its level; choose one.
class-job-type-too-long = The job type has { $n } characters, at most { $max }.
class-hours-wrong = The hours add up to { $hours }; they must be 1 to { $max }, and none of the three below zero.
class-days-wrong = The last day { $to } lies before the first day { $from }, or more than two years after it.
class-heads-wrong = { $n } learners planned; it must be 1 to { $max }.
class-rate-wrong = A rate of { $rate } yuan is wrong; it must be above 0.
class-rate-above-ceiling = The rate of { $rate } yuan lies above the ceiling of { $ceiling } yuan (sentence { $sentence }). Is there one 0 too many?
class-syllabus-too-long = The syllabus has { $n } characters, at most { $max }; upload a longer one as a file.
class-trainers-how-many = { $n } trainers chosen; it must be 1 to { $max }.
class-trainer-twice = One trainer was chosen twice.
class-trainer-not-ours = A trainer is not on the institution's list, or no longer active.
class-trainers-one-main = One class teacher is needed; there are { $n }.
class-trainer-subject-too-long = A subject has at most { $max } characters.
class-venue-not-ours = The venue is not the institution's, or it is closed; choose one of the list.
class-venue-too-few-seats = { $heads } learners planned, the venue has { $seats } seats. Choose another or plan for fewer.
class-room-too-long = A room's name has at most { $max } characters.
class-attendance-source-not-taken = The city does not take attendance from { $source ->
        [yongji] this system
        [paper] paper sheets
       *[platform] the platform
    }; choose another way.
class-platform-number-wrong = The number has letters, digits and hyphens only, at most { $max }; copy it from the platform.
class-platform-number-taken = Another class has the number { $number }; compare it with the platform.
class-not-ready = { $task ->
        [programme] The programme
        [occupation] Occupation and level
        [hours] Hours and syllabus
        [trainers] The trainers
        [venue] The venue
        [timetable] The timetable
        [attendance] The way of attendance
        [roster] The roster
       *[platform_number] The platform number
    } must be completed before the class can be sent.
class-too-late = Too late: the last day to send it was { $latest }. Sent today, the class begins on { $earliest } at the earliest; change the first day.
class-no-calendar = The holidays of { $year } are not announced yet, so working days cannot be counted; send it once they are.
class-no-such-sentence = The document has no sentence { $sentence }; compare with its text, or leave it empty.
class-paper-no-scan = Without a scan of the signature nothing is recorded. Scan or photograph the signed form.
class-paper-not-a-scan = A file of this kind ({ $type }) shows no signature; hand in PDF, JPG or PNG.
class-paper-no-leader = This account was no leader in charge on { $on }; choose the one who signed.
class-paper-signed-later = The day of the signature, { $on }, has not come yet; copy it from the paper.
class-paper-signed-before = The day of the signature, { $on }, lies before the filing of { $filed }; check it.
class-lessons-ahead = { $n } lessons are not over, the last ends on { $last } at { $at }. A lesson counts as given once its end has come; the class is finished after the last.
class-no-lessons = The class has no timetable and cannot be finished.
