# Results and certificates: recording, resits, checking.

result-not-taught = Results are recorded once a class is approved.
result-day-outside = { $on } cannot be the day of the examination: it lies between the first day of the class and today.
result-no-such-learner = A learner is not in this class, or stands there twice. Reload the list.
result-score-outside = { $name }: a score lies between 0 and 100, with at most one decimal.
result-passed-already = { $name } passed already and is not examined again. Leave the row empty.
result-certificate-form = { $name }: the certificate number “{ $number }” does not fit. It needs a pass, and the form of its kind. Check it against the certificate.
result-certificate-taken = The certificate number { $number } is recorded for somebody else, or stands here twice. Check it against the certificate.
result-no-such-certificate = There is no such certificate.
