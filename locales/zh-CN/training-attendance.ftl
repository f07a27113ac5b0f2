# 考勤：点名、纸质签到表、学员确认和否认、核实处理。

attendance-no-such-lesson = 找不到这节课。课程表可能改过，请回到今天的课再看。
attendance-lesson-off = 这节课已调走或取消，不能记考勤。
attendance-lesson-ahead = 这节课在 { $on }，还没到，当天再记。
attendance-not-taught = 班级批准以后、结业以前才能记考勤。
attendance-other-source = 这个班的考勤来自{ $source ->
    [paper] 纸质签到表
    [platform] 省平台
   *[yongji] 本系统点名
}，不能用另一种方式再记。一个班只用一种来源。
attendance-no-such-learner = 这个班里没有这名学员。请刷新名单再记。
attendance-had-left = { $name } 那天已经离班，不用记考勤。
attendance-reason-missing = 没有写原因。改动已记的考勤、处理学员的否认，都要写明原因。
attendance-no-lesson-that-day = { $on } 没有课，或还没到那天。
attendance-stated-already = 这一天已经答过了。要更正，请打电话给市人社局。
attendance-nothing-open = 没有待核实的否认，可能已有人处理。
