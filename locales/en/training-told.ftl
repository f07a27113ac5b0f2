# Telling the applicant: once for every return, hold, refusal, correction, returned payment.

told-title = What you were told
told-sub = Every return, hold, refusal, correction and returned payment, with its reason, its sentence and what can be done.
told-new = New for you
told-to-you = What you were told
told-to-applicant = What the applicant was told
told-none = Nothing was told yet
told-none-why = When something is returned, held, refused, corrected or paid back, it stands here.
told-col-day = Day
told-col-case = Number
told-col-what = What
told-col-why = Reason
told-col-sentence = Sentence
told-col-read = Read
told-is-read = read
told-is-new = new
told-read = I have read it
told-read-now = It is noted that you read it.
told-read-at = read by the institution on { $at }
told-unread = the institution has not ticked it yet
told-person = to the learner
told-objector = to whoever objected
told-until = By { $on } at the latest.
told-basis = { " " }(sentence { $sentence } of the document)
told-no-reason = see the page of the case
told-not-found = There is no such message.

## Titles on pages, and what can be done
told-class-returned = The class filing was sent back
told-class-returned-next = Put it right as written above and send it again; nothing has to be typed anew. Questions: { $phone }.
told-class-cancelled = The bureau cancelled the class
told-class-cancelled-next = If you disagree, bring what shows it, or file another class. Telephone { $phone }.
told-claim-returned = The claim was sent back
told-claim-returned-next = Supply what is missing and send it again; the claim then goes on. Questions: { $phone }.
told-claim-held = The claim waits
told-claim-held-next = Its clock stands still, and what is reserved stays reserved. To ask about it call { $phone }.
told-lines-refused =
    { $n ->
        [one] One person gets nothing
       *[other] { $n } persons get nothing
    }
told-lines-refused-next = If the reason is wrong, supply papers and ask the bureau to look again, or ask for a review: { $phone }. The others go on.
told-own-line-refused = Your line was refused
told-own-line-refused-next = The grant goes to the school; nothing is asked of you, and your result and certificate stay. If the reason is wrong come to the window or call { $phone }.
told-amount-lowered = One amount was lowered
told-amount-lowered-next = If the reason is wrong, supply papers and ask the bureau to look again: { $phone }.
told-claim-refused = The claim was refused
told-claim-refused-next = If the reason is wrong, supply papers and ask the bureau to look again, or ask for a review. The letter is on the page of the claim. Telephone { $phone }.
told-lines-held =
    { $n ->
        [one] One person waits for an answer
       *[other] { $n } persons wait for an answer
    }
told-lines-held-next = This is no refusal: one thing is not known yet. Once it is, they go on. Telephone { $phone }.
told-claim-reopened = The claim is looked at again
told-claim-reopened-next = Nothing to do for you now; you will be told what comes of it. Telephone { $phone }.
told-claim-corrected = The claim was determined anew
told-claim-corrected-next = Please look at the new result; if it is wrong call { $phone }.
told-objection-answered = An objection was answered
told-objection-answered-next = If it was not upheld the line goes on; if it was, the line gets nothing. If you disagree call { $phone }.
told-own-objection-answered = Your objection was answered
told-own-objection-answered-next = If you are not content, come to the window. Telephone { $phone }.
told-payment-returned = The bank sent the payment back
told-payment-returned-next = The money is safe. Please check the account; once it is right it is paid again. Telephone { $phone }.
told-payment-stopped = The payment was stopped before it arrived
told-payment-stopped-next = The money was not paid and is not lost; it goes into a later batch. Telephone { $phone }.

## Messages
told-sms-class-returned = Class { $number } was sent back on { $date }. Reason: { $reason }{ $basis }. Put it right and send it again. Telephone { $phone }.
told-sms-class-cancelled = Class { $number } was cancelled on { $date }. Reason: { $reason }{ $basis }. If you disagree call { $phone }.
told-sms-claim-returned = Claim { $number } was sent back on { $date }. Reason: { $reason }{ $basis }. Supply what is missing and send it again. Telephone { $phone }.
told-sms-claim-held = Claim { $number } waits since { $date }. Reason: { $reason }{ $basis }. Telephone { $phone }.
told-sms-lines-refused = In claim { $number } { $n } persons were refused on { $date }. Reason: { $reason }{ $basis }. You may supply papers and ask to be looked at again. Telephone { $phone }.
told-sms-own-line-refused = In the school's claim { $number } your line was refused on { $date }. Reason: { $reason }{ $basis }. Nothing is asked of you; your result and certificate stay. If the reason is wrong call { $phone }.
told-sms-amount-lowered = In claim { $number } one amount was lowered on { $date }. Reason: { $reason }{ $basis }. Telephone { $phone }.
told-sms-claim-refused = Claim { $number } was refused on { $date }. Reason: { $reason }{ $basis }. You may supply papers and ask to be looked at again, or ask for a review. Telephone { $phone }.
told-sms-lines-held = Claim { $number } was decided on { $date }; { $n } persons wait: { $reason }{ $basis }. Once it is known they go on. Telephone { $phone }.
told-sms-claim-reopened = Claim { $number } is looked at again since { $date }. Reason: { $reason }{ $basis }. You will be told what comes of it. Telephone { $phone }.
told-sms-claim-corrected = Claim { $number } was determined anew on { $date }. Reason: { $reason }{ $basis }. If the result is wrong call { $phone }.
told-sms-objection-answered = The objection to claim { $number } was answered on { $date }: { $reason }{ $basis }. Telephone { $phone }.
told-sms-own-objection-answered = Your objection { $number } was answered on { $date }: { $reason }{ $basis }. If you are not content call { $phone }.
told-sms-payment-returned = The payment for { $number } was sent back by the bank on { $date }. Reason: { $reason }{ $basis }. Please check the account; it is then paid again. Telephone { $phone }.
told-sms-payment-stopped = The payment for { $number } was stopped on { $date }. Reason: { $reason }{ $basis }. It goes into a later batch. Telephone { $phone }.
