# Shared words: faults in amounts, numbers of persons and organisations, codes, dates, the working-day calendar.

money-empty = No amount is given.
money-not-a-number = This is not an amount; write it like 650 or 19,500.00.
money-too-many-decimals = An amount has at most two decimals, this one has { $decimals }.
money-too-large = The amount is too large.

id-number-empty = No identity number is given.
id-number-length = An identity number has { $expected } characters, this one has { $length }.
id-number-lower-x = The x at the end of an identity number is a capital X.
id-number-not-digits = Character { $place } of the identity number is not a digit.
id-number-checksum = The check character of the identity number does not fit: one character is mistyped. Please compare it with the card.
id-number-birth-invalid = Digits 7 to 14 of the identity number are no birth date.

phone-empty = No mobile number is given.
phone-not-digits = Character { $place } of the mobile number is not a digit.
phone-length = A mobile number has 11 digits, this one has { $length }.
phone-not-mobile = A mobile number begins with 13 to 19.

bank-account-empty = No account number is given.
bank-account-not-digits = Character { $place } of the account number is not a digit.
bank-account-too-short = An account number has at least { $least } digits, this one has { $length }: { $missing } missing.
bank-account-too-long = An account number has at most { $most } digits, this one has { $length }: { $extra } too many.

credit-code-empty = No credit code is given.
credit-code-length = A unified social credit code has 18 characters, this one has { $length }.
credit-code-character = Character { $place } of the credit code cannot be “{ $found }”.
credit-code-checksum = The check character of the credit code does not fit: one character is mistyped. Please compare it with the licence.

region-code-length = A division code has 2, 4, 6, 9 or 12 digits, this one has { $length } characters.
region-code-not-digits = A division code consists of digits only.

skill-level-empty = No skill level is given.
skill-level-unknown = This is not a skill level; write for example “level 5” as it stands on the certificate.
skill-level-contradiction = The words name two different levels; please make them agree.

date-range-reversed = The last day, { $to }, lies before the first, { $from }.

calendar-no-year = The holidays of { $year } are not loaded yet (there are { $first_year } to { $last_year }), so working days cannot be counted.
calendar-table-empty = The holiday table is empty.
calendar-table-header = Line { $line } of the holiday table: the header must be date,kind,name.
calendar-table-row = Line { $line } of the holiday table: it must be a date, holiday or workday, and a name.
calendar-table-no-exception = Line { $line } of the holiday table: a holiday on a weekend, or a make-up day on a weekday.
calendar-table-order = Line { $line } of the holiday table: the date must be later than that of the line before.
calendar-table-year-missing = Line { $line } of the holiday table: a whole year is missing before it.
