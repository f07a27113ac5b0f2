# A few words the registers share.
register-choose = Choose one
register-not-known = not recorded
register-since = since { $day }
register-until = until { $day }
register-no-end = without end
