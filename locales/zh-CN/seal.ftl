# 日志封存：校验点与离线核验的结果。

seal-checkpoint-not-a-note = 这不是一份签名的校验点。
seal-checkpoint-other-key = 校验点不是由这个密钥签名的。
seal-checkpoint-wrong-signature = 校验点签名后被改动过，或签名是伪造的。
seal-checkpoint-malformed = 签名的内容不是校验点。

seal-finding-missing = 缺少第 { $position } 条记录。
seal-finding-out-of-order = 第 { $position } 条记录重复或次序不对。
seal-finding-changed = 第 { $position } 条记录的内容被改动过。
seal-finding-not-canonical = 第 { $position } 条记录不是规范格式。
seal-finding-cut-off = 校验点包含 { $size } 条记录，日志只有 { $entries } 条。
seal-finding-other-root = 前 { $size } 条记录与签名时不同；前 { $unchanged } 条未变。
seal-finding-other-origin = 校验点属于另一份日志（{ $origin }）。
