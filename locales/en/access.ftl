# Accounts and access: sign-in, passwords, second factor, sessions, roles, deputies, API tokens.

## sign-in
access-wrong = The sign-in name or the password is wrong. If you forgot the password, ask the system administrator of your office to reset it.
access-locked = Too many wrong tries. Try again after { $until }. The computer or telephone you usually use is not affected.
access-suspended = This account is suspended. If you have a question, ask the system administrator.
access-password-expired = This one-time password is no longer good. Ask the system administrator for another.
access-second-factor-wrong = The code is wrong. Enter the 6 digits your telephone shows now, or a recovery code you have not used.
access-second-factor-used = This code was used before. Wait until your telephone shows the next one.
access-over = This took too long or too many tries. Please sign in again from the beginning.
access-phone-unfit = A mobile number has 11 digits and begins with 13 to 19.
access-code-too-soon = A code was sent a moment ago. You can ask for another in { $seconds } seconds.
access-too-many-codes = Too many codes were sent. Try again after { $until }, or call us.
access-code-wrong = The code is wrong. You have { $left } tries left.
access-code-over = The code is no longer good. Please ask for another.
access-code-message = [Yongji] Your code is { $code }, good for { $minutes } minutes. Our staff will never ask you for it.

## passwords
access-password-short = The password is too short: it needs at least { $min } characters. A sentence you remember well is safest.
access-password-long = The password is too long: it has at most { $max } characters.
access-password-common = This password is easy to guess. Do not use the sign-in name, well-known words, runs or repeats.
access-password-same = The new password is the old one. Please choose another.
access-not-proven = Please type your password again, so that we know it is you.
access-worker-password = Workers sign in by a code on their telephone and have no password.
access-worker-elsewhere = A worker's account is opened from the register of people: find the person first.
access-reset-own = You replace your own password and second factor under “My account”; you cannot reset them yourself.
access-one-time-days = A one-time password is good for 1 to 30 days.

## second factor and recovery codes
access-totp-unreadable = This secret was not made for this account. Please begin again.
access-totp-nothing-pending = No second factor is waiting to be confirmed. Please begin again.
access-totp-first-code-wrong = This is not the number your telephone should show. Wait for the next one; if it never fits, check the time on your telephone.
access-totp-none = This account has no second factor.
access-worker-totp = Workers sign in by a code on their telephone and need no second factor.
access-recovery-unfit = The recovery codes are not well-formed. Please make new ones.

## accounts
access-no-such-account = There is no such account, or it is suspended.
access-name-missing = Please give the name.
access-login-unfit = A sign-in name has 3 to 40 characters, begins with a letter, and uses lower-case letters, digits, dots, hyphens and underscores.
access-login-taken = Somebody signs in under this name already. Please choose another.
access-organisation-missing = An account of an institution or enterprise names its organisation; other accounts do not.
access-person-missing = A worker’s account belongs to a person on record; other accounts do not.
access-person-has-account = This worker has an account already.
access-phone-missing = Workers sign in by telephone. Please give the number.
access-reason-missing = Please give the reason.
access-suspended-already = This account is suspended already.
access-suspend-own = You cannot suspend your own account. Another system administrator can.
access-not-suspended = This account is not suspended.
access-last-administrator = This is the last system administrator. First give another account the role of system administrator.
access-own-roles = You cannot change your own roles. Another system administrator can.
access-own-reach = You cannot change the reach of your own roles. Another system administrator can.

## roles
access-roles-none = Please choose at least one role.
access-roles-kind =
    { $kind ->
        [staff] An account of an office
        [organisation] An account of an institution or enterprise
       *[worker] A worker’s account
    } cannot be { $role ->
        [worker] a worker
        [school_manager] a school manager
        [teacher] a teacher
        [enterprise_handler] an enterprise handler
        [clerk] a clerk
        [reviewer] a reviewer
        [leader] a leader in charge
        [meeting_secretary] a meeting secretary
        [fund_officer] a fund officer
        [township_officer] a township officer
        [auditor] an auditor
        [administrator] a system administrator
       *[other] the system
    }.
access-roles-alone =
    { $role ->
        [administrator] A system administrator keeps accounts and settings only and holds no other role.
       *[auditor] An auditor reads and changes nothing, and holds no other role.
    }
access-roles-twice =
    The same role is chosen twice: { $role ->
        [clerk] clerk
        [reviewer] reviewer
        [leader] leader in charge
        [meeting_secretary] meeting secretary
        [fund_officer] fund officer
        [township_officer] township officer
        [auditor] auditor
        [administrator] system administrator
        [school_manager] school manager
        [teacher] teacher
        [enterprise_handler] enterprise handler
       *[worker] worker
    }.
access-roles-dates =
    The last day lies before the first, or has passed: { $role ->
        [clerk] clerk
        [reviewer] reviewer
        [leader] leader in charge
        [meeting_secretary] meeting secretary
        [fund_officer] fund officer
        [township_officer] township officer
        [auditor] auditor
        [administrator] system administrator
        [school_manager] school manager
        [teacher] teacher
        [enterprise_handler] enterprise handler
       *[worker] worker
    }.

## deputies
access-deputy-oneself = Nobody stands in for themselves.
access-deputy-own-place = You cannot appoint yourself. The person concerned or another system administrator can.
access-deputy-no-shared-role = A deputy holds the same role as the one they stand in for. Give the role first, or choose somebody else.
access-deputy-dates = The last day lies before the first, or has passed.
access-deputy-other-organisation = A deputy belongs to the same organisation.
access-deputy-none = There is no such appointment.
access-deputy-over = This appointment is over.

## API tokens
access-token-name-missing = Please say what the token is for, such as “class synchronisation”.
access-token-roles = A token carries some of your own roles. Choose at least one.
access-token-expiry = The last day lies after today, at most { $max } days ahead.
access-token-digest = The token was not made properly. Please try again.
access-token-too-many = An account has at most { $max } live tokens. First take back those you do not use.
access-token-none = There is no such token.
access-token-revoked = This token was taken back already.

## sign-ins
access-outcome-signed-in = Signed in
access-outcome-wrong = Wrong password
access-outcome-second-factor-wrong = Wrong second factor
access-outcome-recovery-code = Signed in with a recovery code
access-outcome-locked = Too many wrong tries, locked
access-outcome-suspended = Tried while the account was suspended
access-outcome-expired = One-time password no longer good
access-outcome-code-wrong = Wrong code

## settings
access-setting-empty = Please give a value.
access-setting-not-a-number = A whole number is needed.
access-setting-out-of-range = It must be from { $low } to { $high }.
access-setting-not-a-telephone = Please give a telephone number: digits, spaces and - + ( ) only.
access-setting-too-long = Too long: at most { $most } characters in one line.
access-setting-not-english = This line stands on English pages: please write it in English.
access-setting-nothing = No setting is named.
access-setting-twice = This setting is named twice.
