# Why a whole sheet file is not read.

sheets-empty = This file is empty; there is nothing in it.
sheets-not-a-spreadsheet = { $looks ->
    [pdf] This is a PDF, not a spreadsheet. Please upload the Excel or WPS sheet it was made from.
    [picture] This is a picture, not a spreadsheet. Please upload an Excel or WPS sheet; a roster on paper has to be typed into one first.
    [document] This is a text document, not a spreadsheet. Please copy its table into an Excel or WPS sheet and upload that.
    [slides] These are slides, not a spreadsheet. Please upload an Excel or WPS sheet.
    [web-page] This is a web page that is only named like a spreadsheet (some systems export it so). Open it in Excel or WPS, save it as ".xlsx" and upload that.
    [xml] This is an XML file. Open it in Excel or WPS, save it as ".xlsx" and upload that.
    [archive] This is a packed folder. Unpack it and upload the sheet inside.
    [binary-workbook] This is a binary workbook (".xlsb"). Please save it as ".xlsx" and upload that.
   *[unknown] This file is not a spreadsheet. Please upload a .xlsx, .xls, .ods or .csv file.
}
sheets-broken = The file is damaged or incomplete (it looks like .{ $format }); perhaps the upload was cut off. Open it in Excel or WPS, save a copy and upload that.
sheets-password = The file needs a password to open. Remove the password in Excel or WPS, save, and upload it again.
sheets-too-many-bytes = The file has { $found } MB, at most { $limit } MB are read. Remove pictures and sheets that do not belong to it, or upload it in parts.
sheets-too-much-unpacked = The file unpacks to more than { $limit } MB, which no ordinary sheet does; it was not read. Copy the list into a new sheet and upload that.
sheets-too-many-sheets = The file has { $found } sheets, at most { $limit } are read. Remove those that do not belong to it.
sheets-too-many-rows = There is something in row { $row }; at most { $limit } rows are read. Upload it in parts, or delete what should be blank below the list.
sheets-too-many-columns = Row { $row } has more than { $limit } columns. Remove the columns on the right that do not belong to the list.
sheets-too-many-cells = There are more than { $limit } cells. Remove what does not belong to the list, or upload it in parts.
sheets-too-much-text = There are more than { $limit } MB of text. Remove what does not belong to the list, or upload it in parts.
sheets-too-much-memory = Reading this file takes too much memory and was stopped; nothing was changed. Copy the list into a new sheet and upload that.
sheets-too-slow = Reading this file takes more than { $seconds } seconds and was stopped; nothing was changed. Copy the list into a new sheet and upload that.
sheets-could-not-read = The system could not open the file; the file itself is not at fault. Please try again later, and tell the system administrator if it stays so.
