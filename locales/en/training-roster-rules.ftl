# What becomes of each row of a roster: repairs, reasons for rejection, reasons for skipping, notices.

roster-no-table = No list of persons was found (sheets looked at: { $sheets }): a header with name and identity number is missing. Please compare the header with the template.

roster-repair-apostrophe = leading apostrophe removed
roster-repair-formula-escape = formula notation ="…" removed
roster-repair-fullwidth = full-width characters made ordinary ones
roster-repair-trim = blanks at the ends removed
roster-repair-inner-space = blanks inside removed
roster-repair-zero-width = invisible characters removed
roster-repair-lower-x = small x made a capital X
roster-repair-id15 = 15-digit identity number widened to 18
roster-repair-name-space = padding inside a name of two characters removed
roster-repair-name-dot = middle dot of the name made the standard one
roster-repair-ethnicity = word for "people" added to the ethnicity
roster-repair-phone-format = blanks, hyphens or +86 removed from the phone number
roster-repair-date-format = date written as year-month-day

roster-rejected-id-precision-lost = The sheet stored the identity number as a number; its last digits are lost and are not guessed. Make the column "text" and type the number again from the card.
roster-rejected-name-missing = No name is given.
roster-rejected-name-invalid = The name contains digits, letters, question marks or other signs no name has. Type it again from the card.
roster-rejected-id-missing = No identity number is given.
roster-rejected-id-length = An identity number has 18 characters, this one has { $length }.
roster-rejected-id-checksum = The check character of the identity number does not fit: one character is mistyped. Please compare it with the card.
roster-rejected-id-birth-invalid = Digits 7 to 14 of the identity number are no birth date.
roster-rejected-duplicate-in-file = The same person as in row { $row }; row { $row } stays.
roster-rejected-id-conflict-name = The same identity number stands in row { $row } with another name. Please find out whose it is.
roster-rejected-number-of-another = This identity number is registered under another name. Check the number against the identity card; if number and name are both right, ask the bureau to correct the name on record.
roster-rejected-too-young = { $age } years old on the opening day, younger than { $limit }.
roster-rejected-too-old = { $age } years old on the opening day, older than { $limit }.
roster-rejected-birth-mismatch = The birth date column disagrees with the identity number. Please find out which is wrong.
roster-rejected-sex-mismatch = The sex column disagrees with the identity number. Please find out which is wrong.

roster-skipped-title = title
roster-skipped-header = header
roster-skipped-blank = blank row
roster-skipped-footer = total, signatures or note
roster-skipped-empty-sheet = empty sheet

roster-notice-phone-missing = No phone number is given; messages cannot be sent.
roster-notice-account-missing = No bank account is given; money meant for the person cannot be sent.
roster-notice-account-precision-lost = The sheet stored the account as a number; its last digits are lost. Please type it again as text.
roster-notice-holder-differs = The account holder is named differently from the person. Please make sure that the account is the person's own.

roster-check-counts = { $entries } persons: { $accepted } accepted, { $repaired } accepted after repairs, { $rejected } rejected.

roster-field-id-number = identity number
roster-field-name = name
roster-field-ethnicity = ethnicity
roster-field-sex = sex
roster-field-birth-date = birth date
roster-field-phone = phone
roster-field-employment-card-no = employment registration card number
roster-field-person-category = category of person
roster-field-hukou-kind = kind of household register
roster-field-hukou-region = region of the household register
roster-field-residence-region = region of residence
roster-field-home-address = home address
roster-field-postcode = postcode
roster-field-email = e-mail
roster-field-mail-address = mailing address
roster-field-bank-name = bank
roster-field-account-holder = account holder
roster-field-account-no = account number
roster-field-education = education
roster-field-employer = employer
roster-field-job-type = occupation
roster-field-level = level
roster-field-seq = number in the list
roster-field-remark = remark

## a repair taken back
roster-rejected-repair-taken-back = The repair was taken back, so this number must be checked by a person. Look at the identity card and give all 18 digits.
