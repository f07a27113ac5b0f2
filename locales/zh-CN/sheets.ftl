# 表格文件整份读不了的原因。

sheets-empty = 这个文件是空的，里面没有任何内容。
sheets-not-a-spreadsheet = { $looks ->
    [pdf] 这是 PDF 文件，不是表格。请上传原来的 Excel 或 WPS 表格。
    [picture] 这是图片，不是表格。请上传 Excel 或 WPS 表格；只有纸质名册的，请先录入表格。
    [document] 这是文字文档，不是表格。请把其中的表格复制到 Excel 或 WPS 表格后再上传。
    [slides] 这是演示文稿，不是表格。请上传 Excel 或 WPS 表格。
    [web-page] 这是网页，只是名字像表格（有的系统这样导出）。请用 Excel 或 WPS 打开，另存为“.xlsx”后再上传。
    [xml] 这是 XML 文件。请用 Excel 或 WPS 打开，另存为“.xlsx”后再上传。
    [archive] 这是压缩包。请先解压，再上传里面的表格。
    [binary-workbook] 这是“.xlsb”二进制工作簿。请另存为“.xlsx”后再上传。
   *[unknown] 这个文件不是表格。请上传 .xlsx、.xls、.ods 或 .csv 文件。
}
sheets-broken = 文件已损坏或不完整（像是 .{ $format } 文件），可能上传中断了。请用 Excel 或 WPS 打开检查，另存一份后再上传。
sheets-password = 文件设了打开密码。请在 Excel 或 WPS 中取消密码，保存后再上传。
sheets-too-many-bytes = 文件有 { $found } MB，最多 { $limit } MB。请删去图片和无关的工作表，或分成几份上传。
sheets-too-much-unpacked = 文件展开后超过 { $limit } MB，不像正常的表格，没有读取。请把名单复制到一个新表格后再上传。
sheets-too-many-sheets = 文件有 { $found } 个工作表，最多 { $limit } 个。请删去无关的工作表。
sheets-too-many-rows = 第 { $row } 行还有内容，最多 { $limit } 行。请分成几份上传；如果下面本应空白，请删除多余的行。
sheets-too-many-columns = 第 { $row } 行超过 { $limit } 列。请删去右边无关的列。
sheets-too-many-cells = 单元格总数超过 { $limit } 个。请删去无关的内容，或分成几份上传。
sheets-too-much-text = 文字总量超过 { $limit } MB。请删去无关的内容，或分成几份上传。
sheets-too-much-memory = 读这个文件要占用太多内存，已停止，没有改动任何数据。请把名单复制到一个新表格后再上传。
sheets-too-slow = 读这个文件超过 { $seconds } 秒，已停止，没有改动任何数据。请把名单复制到一个新表格后再上传。
sheets-could-not-read = 系统没能打开这个文件，不是文件本身的问题。请稍后再试；一直不行，请联系系统管理员。
