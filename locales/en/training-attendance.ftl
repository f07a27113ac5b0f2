# Attendance: marking, paper sheets, what learners confirm and deny, and how it is settled.

attendance-no-such-lesson = There is no such lesson. The timetable may have changed; go back to the lessons of the day.
attendance-lesson-off = This lesson was moved or cancelled, so no attendance is kept for it.
attendance-lesson-ahead = This lesson is on { $on } and lies ahead. Mark it on that day.
attendance-lesson-not-begun = This lesson begins at { $at }. Mark it once it has begun.
attendance-not-taught = Attendance is kept from the approval of a class to its end.
attendance-other-source = This class takes its attendance from { $source ->
    [paper] the paper sheet
    [platform] the provincial platform
   *[yongji] marks in this system
}, so it cannot be kept another way as well. One source a class.
attendance-no-such-learner = This learner is not in the class. Reload the list.
attendance-had-left = { $name } had left by that day and needs no mark.
attendance-reason-missing = The reason is missing. A changed mark and a settled denial need one.
attendance-no-lesson-that-day = The class had no lesson on { $on }, or that day lies ahead.
attendance-stated-already = This day was answered already. To correct it, call the bureau.
attendance-nothing-open = There is no open denial; somebody may have settled it.

attendance-nav = Attendance
attendance-word = Lessons
attendance-day-title = Lessons of the day
attendance-day-before = Day before
attendance-day-after = Day after
attendance-no-lessons = There is no lesson on this day.
attendance-no-lessons-why = The timetable has no lesson of yours on this day; look at the day before or after.
attendance-times = { $from } to { $to }
attendance-ahead = Ahead
attendance-unmarked = Not marked
attendance-marked = Marked
attendance-mark-title = Mark attendance
attendance-lesson = The lesson
attendance-class = Class
attendance-time = Time
attendance-content = Content
attendance-hours = Hours
attendance-n-hours = { $n ->
    [one] { $n } class hour
   *[other] { $n } class hours
}
attendance-learners = { $n ->
    [one] { $n } learner
   *[other] { $n } learners
}
attendance-preset = All count as present; change those who were not
attendance-present = Present
attendance-late = Late
attendance-leave = On leave
attendance-absent = Absent
attendance-left = left on { $day }
attendance-nobody = The class has no learners yet, so there is nothing to mark.
attendance-photograph = Photograph of the paper sheet
attendance-photograph-hint = The whole sheet, readable. It can follow later.
attendance-photograph-kind = This is no photograph. Take one with the phone, or choose a JPG or PNG picture.
attendance-reason = Why it changes
attendance-reason-hint = A mark that stands already changes only with a reason; without a change leave it empty.
attendance-all-present = All { $n } were there
attendance-mark-button = Record attendance of { $n }
attendance-marked-now = Attendance recorded: { $new } new, { $changed } changed.
attendance-sheets = Sheets handed in
attendance-sheet-of = Photograph of { $at }
attendance-hours-title = Hours of the learners
attendance-lessons = Lessons and attendance
attendance-col-attended = Attended
attendance-col-held = Held
attendance-col-planned = Planned
attendance-col-share = Share
attendance-col-day = Day
attendance-col-there = Present
attendance-col-away = Away
attendance-no-timetable = There is no timetable yet.
attendance-no-timetable-why = Once there is one, the attendance of each lesson stands here.
attendance-denials = Denials to look into
attendance-denials-sub = Learners say that they were not in class. Hear both sides first; a doubt is not guilt.
attendance-statements = What learners said
attendance-statement = What the learner said
attendance-no-statements = No learner confirmed or denied a day.
attendance-no-statements-why = Once a learner confirms or denies a day on a phone, it stands here.
attendance-confirmed = Confirmed
attendance-denied-open = Denied, to be looked into
attendance-denied-upheld = Denial was right
attendance-denied-rejected = Denial was not right
attendance-col-said = Answer
attendance-col-words = In their words
attendance-col-found = What was found
attendance-settle = Settle
attendance-settle-question = As was found, on that day the learner
attendance-settle-yes = was not in class
attendance-settle-yes-hint = The marks of that day become absences and the hours are cut.
attendance-settle-no = was in class
attendance-settle-no-hint = The marks stay.
attendance-found = What was found
attendance-found-hint = Whom you asked, what you saw, what the school answered.
attendance-settle-button = Record what was found
attendance-back-statements = Back to the statements
attendance-settled-now = What was found is recorded.
attendance-own-title = My lessons
attendance-own-why = Look whether each day is right. Saying no does not cost you money; the bureau will look into it.
attendance-own-lessons = Lessons so far
attendance-own-class = { $class }
attendance-own-mark = Attendance: { $mark }
attendance-own-answer = Answer
attendance-own-none = You are in no class yet.
attendance-own-none-why = Once a school enrols you, your lessons stand here.
attendance-own-no-days = No lesson was held yet.
attendance-own-no-days-why = Come back after the first one.
attendance-own-question = Were you in class on { $day }?
attendance-own-yes = Yes
attendance-own-no = No
attendance-own-words = Anything to add
attendance-own-words-hint = For example “I was out of town that day”.
attendance-own-button = Tell the bureau
attendance-own-back = Back to my lessons
attendance-own-said = Recorded, thank you.
attendance-short-present = Here
attendance-short-late = Late
attendance-short-leave = Leave
attendance-short-absent = Away

## spot checks of sheets
attendance-spot = Spot check this sheet
attendance-spot-none = not spot checked yet
attendance-spot-found = { $n } compared, { $differ } differ
attendance-spot-open = Open the photograph
attendance-spot-how = Open the photograph and hold it against the marks below. Leave those that agree, tick those that differ. A difference is a question, not a finding.
attendance-spot-differs = Learners whose records differ
attendance-spot-differs-hint = under each name stands the mark
attendance-spot-words = What differs
attendance-spot-words-hint = needed when something differs, such as “no signature on the sheet”
attendance-spot-button = Record the check
attendance-spot-back = Back to the lesson
attendance-spot-done = Recorded: { $n } compared, { $differ } differ.
attendance-no-such-sheet = There is no such sheet.
attendance-nothing-compared = There is nobody in it, so nothing was recorded.

## attendance from the platform
attendance-export-title = Take over the platform's attendance
attendance-export-sub = This class takes its attendance from the provincial platform; it is not marked here.
attendance-export = The export
attendance-export-hint = It needs name or number, day and mark; on days with several lessons the time too. Upload it as it is; a later export updates the marks.
attendance-export-button = Take it over
attendance-export-no-table = The file has no columns of names, days and marks.
attendance-export-told = What was taken over
attendance-export-counts = { $taken } rows taken, { $rejected } not
attendance-export-back = Back to attendance
attendance-row-no-learner = nobody on the roster is meant for certain
attendance-row-date = the day cannot be read
attendance-row-no-lesson = the timetable has no lesson then
attendance-row-mark = the mark is not known
attendance-row-left = had left by then
attendance-row-ahead = the lesson lies ahead
