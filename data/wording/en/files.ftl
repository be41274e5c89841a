# What an officer is told of workbooks and of the template. The id is the message's code with - for _; the value says what is wrong,
# `.expected` what would have been right, `.hint` what to do next.

workbook-too-large = The workbook is larger than { $most } MB, or shows more text than that.
    .expected = A workbook of up to { $most } MB.
    .hint = Keep only the sheet with the homes, without pictures, or save that sheet as "CSV UTF-8".
workbook-inflates = The workbook unpacks to more than { $ratio } times its size, so it was not read.
    .expected = A workbook as a spreadsheet program saves it.
    .hint = Open it, save the sheet with the homes as "CSV UTF-8" and send that.
workbook-protected = The workbook is protected with a password.
    .expected = A workbook that opens without a password.
    .hint = Open it, take the password off (File, Info, Protect Workbook) and save it again, or save the sheet with the homes as "CSV UTF-8".
workbook-other-kind = The file is a { $kind } workbook.
    .expected = An XLSX workbook, or CSV.
    .hint = Open it in the program it comes from and save it as "Excel Workbook (.xlsx)" or "CSV UTF-8".
workbook-damaged = The workbook is damaged or was cut short.
    .expected = A whole XLSX workbook.
    .hint = Export or save it again and check that it opens. If it does, save the sheet with the homes as "CSV UTF-8" and send that.
workbook-too-long = The sheet has { $count } rows.
    .expected = Up to { $most } rows.
    .hint = Keep the rows of homes to let now. If you need more, save the sheet as "CSV UTF-8".
workbook-too-wide = The sheet goes as far as column { $column }.
    .expected = Up to { $most } columns.
    .hint = Delete what stands to the right of the table; a forgotten cell far out counts too.
workbook-other-sheets = Only sheet "{ $sheet }" was read. { $count ->
        [one] One other sheet holds
       *[other] { $count } other sheets hold
    } rows too: { $others }.
    .expected = All homes on one sheet.
    .hint = If homes stand on another sheet, move them to "{ $sheet }" or send that sheet too, in one file.
workbook-hidden-rows = { $count ->
        [one] One hidden row, row { $row }, was
       *[other] { $count } hidden rows, the first of them row { $row }, were
    } read like the rest.
    .expected = Every row to be seen.
    .hint = Show all rows (clear the filter). Delete those that should not be published.
workbook-hidden-columns = { $count ->
        [one] One hidden column was
       *[other] { $count } hidden columns were
    } read like the rest: { $columns }.
    .expected = Every column to be seen.
    .hint = Show all columns, and delete those that should not leave your office.
template-read = The file is the template filled in. It was read by the template's own column names, not by the saved layout.
    .expected = The template, or the export the layout was saved for.
    .hint = Nothing, if you meant to send the template.
