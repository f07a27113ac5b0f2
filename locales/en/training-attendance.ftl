# Attendance: marking, paper sheets, what learners confirm and deny, and how it is settled.

attendance-no-such-lesson = There is no such lesson. The timetable may have changed; go back to the lessons of the day.
attendance-lesson-off = This lesson was moved or cancelled, so no attendance is kept for it.
attendance-lesson-ahead = This lesson is on { $on } and lies ahead. Mark it on that day.
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
