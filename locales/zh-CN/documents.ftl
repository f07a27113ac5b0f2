# 打印：为什么这张纸没有印出来。

paper-missing-chinese-font = 缺少中文字体，这台服务器不能生成 PDF。可以用浏览器打印本页；请管理员安装字体（如 fonts-noto-cjk），或把单位的字体放进 YJ_FONT_DIR 所指的目录。
paper-does-not-add-up = 没有生成：各行合计 { $lines } 元，与总额 { $total } 元不一致，请先核对。
paper-too-long = 没有生成：共 { $lines } 行，一份最多 { $limit } 行，请分批打印。
paper-unprintable = 没有生成：所填内容不全或自相矛盾，请核对后重试。
paper-template-failed = 没有生成：是程序的错，不是您的操作有误。请把本页的编号告诉管理员。
