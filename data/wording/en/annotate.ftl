# What is written into a file that is given back: where a problem is and what it costs, around the problem's own
# sentence. `crates/ingest` holds a test that every code it can say stands here.

annotate-file = { $sentence }
annotate-row = { $sentence }
annotate-row-refused = This row is left out: { $sentence }
annotate-cell = { $cell }: { $sentence }
annotate-cell-refused = This row is left out. { $cell }: { $sentence }

# Why a file cannot be given back.

annotate-no-table = No table was found in the file, so nothing can be written into it.
annotate-too-large-for-a-workbook = The file has more rows or columns than such a workbook should hold. Take the CSV.
annotate-cell-too-long-for-a-workbook = Cell { $cell } holds more text than a workbook’s cell can. Take the CSV.

# The page that checks a file.

give-back-title = Get the file back with the problems written in
give-back-lead = Your own file with two columns more at the end: what is wrong in each row, and what to do. Correct it and send it in as it is; the two columns are left out when it is read.
give-back-xlsx = Check and download as a workbook (XLSX)
give-back-csv = Check and download as CSV
