# The sealed journal: checkpoints and what the offline verifier found.

seal-checkpoint-not-a-note = This is not a signed checkpoint.
seal-checkpoint-other-key = The checkpoint is not signed by this key.
seal-checkpoint-wrong-signature = The checkpoint was changed after it was signed, or its signature is forged.
seal-checkpoint-malformed = What was signed is not a checkpoint.

seal-finding-missing = Entry { $position } is missing.
seal-finding-out-of-order = Entry { $position } stands there twice or out of order.
seal-finding-changed = The text of entry { $position } was changed.
seal-finding-not-canonical = Entry { $position } is not in its canonical form.
seal-finding-cut-off = The checkpoint covers { $size } entries, the journal has only { $entries }.
seal-finding-other-root = The first { $size } entries are not those that were signed; the first { $unchanged } are.
seal-finding-other-origin = The checkpoint is of another journal ({ $origin }).
