# SPDX-License-Identifier: Apache-2.0
"""Problems with tables that are read in: the file, a column, a row."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

TABLE_TOO_LARGE = ProblemText(
    "imports.too_large",
    QT_TRANSLATE_NOOP("Problem", "The file is larger than {limit} MB. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Divide it into smaller files."),
)
TABLE_ENCODING = ProblemText(
    "imports.encoding",
    QT_TRANSLATE_NOOP("Problem", "The letters of the file cannot be read. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Save it again as CSV with the encoding UTF-8."),
)
TABLE_NOT_TEXT = ProblemText(
    "imports.not_text",
    QT_TRANSLATE_NOOP("Problem", "The file is no text table. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "In the spreadsheet program, save the sheet as CSV."),
)
TABLE_EMPTY = ProblemText(
    "imports.empty",
    QT_TRANSLATE_NOOP("Problem", "The file has no line with column names. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Put the names of the columns in the first line."),
)
TABLE_TOO_MANY_ROWS = ProblemText(
    "imports.too_many_rows",
    QT_TRANSLATE_NOOP("Problem", "The file has more than {limit} rows. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Divide it into smaller files."),
)
TABLE_TOO_MANY_COLUMNS = ProblemText(
    "imports.too_many_columns",
    QT_TRANSLATE_NOOP("Problem", "The file has more than {limit} columns. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Remove the columns that are not needed."),
)
TABLE_FIELD_TOO_LARGE = ProblemText(
    "imports.field_too_large",
    QT_TRANSLATE_NOOP(
        "Problem", "Line {line} holds a cell of more than {limit} characters. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Often a quotation mark is not closed. Correct the line."),
)
TABLE_QUOTES = ProblemText(
    "imports.quotes",
    QT_TRANSLATE_NOOP(
        "Problem", "From line {line} on, a quotation mark is not closed. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Correct the quotation marks in this line."),
)
MAPPING_COLUMN = ProblemText(
    "imports.mapping_column",
    QT_TRANSLATE_NOOP("Problem", "The file has no column number {column}. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Choose the columns again."),
)
MAPPING_NO_TIME = ProblemText(
    "imports.mapping_no_time",
    QT_TRANSLATE_NOOP(
        "Problem", "No column says when the scores were taken. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Choose the column with the date or with the time point."),
)
MAPPING_NO_SCORES = ProblemText(
    "imports.mapping_no_scores",
    QT_TRANSLATE_NOOP("Problem", "No column is assigned to a measure. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Choose a measure for at least one column."),
)
MAPPING_TWICE = ProblemText(
    "imports.mapping_twice",
    QT_TRANSLATE_NOOP(
        "Problem", "A column or a measure was chosen twice: {name}. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Choose each column and each measure once."),
)
TIME_POINTS_NEED_START = ProblemText(
    "imports.time_points_need_start",
    QT_TRANSLATE_NOOP(
        "Problem", "The file counts time points without dates. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Give the date of the first time point and the days between."),
)
ROW_CELLS = ProblemText(
    "imports.row_cells",
    QT_TRANSLATE_NOOP("Problem", "The row has {given} cells instead of {expected}."),
    QT_TRANSLATE_NOOP("Problem", "Correct the row in the file."),
)
ROW_NO_CLIENT = ProblemText(
    "imports.row_no_client",
    QT_TRANSLATE_NOOP("Problem", "The row has no client code that can be used."),
    QT_TRANSLATE_NOOP("Problem", "Enter a code of at most {limit} characters."),
)
ROW_NO_TIME = ProblemText(
    "imports.row_no_time",
    QT_TRANSLATE_NOOP("Problem", "The row has neither a date nor a time point."),
    QT_TRANSLATE_NOOP("Problem", "Enter when the scores were taken."),
)
ROW_DATE = ProblemText(
    "imports.row_date",
    QT_TRANSLATE_NOOP("Problem", "The date in column {column} cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "Write it as 22/11/2026, 2026-11-22 or 22 Nov 2026."),
)
ROW_DATE_FUTURE = ProblemText(
    "imports.row_date_future",
    QT_TRANSLATE_NOOP("Problem", "The date in column {column} lies in the future."),
    QT_TRANSLATE_NOOP("Problem", "Correct the date."),
)
ROW_TIME_POINT = ProblemText(
    "imports.row_time_point",
    QT_TRANSLATE_NOOP("Problem", "The time point in column {column} cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "Time points are whole numbers from 1 to {limit}."),
)
ROW_SEX = ProblemText(
    "imports.row_sex",
    QT_TRANSLATE_NOOP("Problem", "The sex in column {column} cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "Write female or male, or leave the cell empty."),
)
ROW_SEX_DIFFERS = ProblemText(
    "imports.row_sex_differs",
    QT_TRANSLATE_NOOP("Problem", "The sex in column {column} differs from line {line}."),
    QT_TRANSLATE_NOOP("Problem", "Check whether both rows belong to the same client."),
)
ROW_AGE = ProblemText(
    "imports.row_age",
    QT_TRANSLATE_NOOP("Problem", "The age in column {column} cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "Write whole years from 0 to {limit}, or leave the cell empty."),
)
ROW_SCORE = ProblemText(
    "imports.row_score",
    QT_TRANSLATE_NOOP("Problem", "The score in column {column} is no number."),
    QT_TRANSLATE_NOOP("Problem", "Write a number, or leave the cell empty."),
)
ROW_DUPLICATE = ProblemText(
    "imports.row_duplicate",
    QT_TRANSLATE_NOOP(
        "Problem", "Client, time and measure are the same as in line {line} (column {column})."
    ),
    QT_TRANSLATE_NOOP("Problem", "Keep one of the two rows."),
)
ROW_NO_NAME = ProblemText(
    "imports.row_no_name",
    QT_TRANSLATE_NOOP("Problem", "The row has neither a name nor an alias."),
    QT_TRANSLATE_NOOP("Problem", "Enter one of them in the file, or leave this row out."),
)
ROW_TOO_LONG = ProblemText(
    "imports.row_too_long",
    QT_TRANSLATE_NOOP("Problem", "The cell in column {column} is longer than {limit} characters."),
    QT_TRANSLATE_NOOP("Problem", "Shorten it, or choose another field for this column."),
)
ROW_CELL_ERROR = ProblemText(
    "imports.row_cell_error",
    QT_TRANSLATE_NOOP("Problem", "The formula in column {column} has no result."),
    QT_TRANSLATE_NOOP("Problem", "Open the file in the spreadsheet program and save it again."),
)
ROW_WORD = ProblemText(
    "imports.row_word",
    QT_TRANSLATE_NOOP("Problem", "The word in column {column} is not known: {given}."),
    QT_TRANSLATE_NOOP("Problem", "Use one of the words of the manual, or empty the cell."),
)
ROW_PHONE = ProblemText(
    "imports.row_phone",
    QT_TRANSLATE_NOOP("Problem", "Column {column} holds no phone number that can be read."),
    QT_TRANSLATE_NOOP("Problem", "Write it as 0812-3456-7890, or with + for other countries."),
)
ROW_EMAIL = ProblemText(
    "imports.row_email",
    QT_TRANSLATE_NOOP("Problem", "Column {column} holds no e-mail address."),
    QT_TRANSLATE_NOOP("Problem", "Correct it, or empty the cell."),
)
ROW_FIGURES = ProblemText(
    "imports.row_figures",
    QT_TRANSLATE_NOOP(
        "Problem", "The number in column {column} has {given} figures, not {wanted}."
    ),
    QT_TRANSLATE_NOOP("Problem", "Correct it, or empty the cell."),
)
ROW_ROUNDED = ProblemText(
    "imports.row_rounded",
    QT_TRANSLATE_NOOP(
        "Problem", "The spreadsheet program has rounded the number in column {column}."
    ),
    QT_TRANSLATE_NOOP("Problem", "Format the column as text, and type the number again."),
)
ROW_CODE_IN_TRASH = ProblemText(
    "imports.row_code_in_trash",
    QT_TRANSLATE_NOOP("Problem", "The code {code} belongs to a client in the trash."),
    QT_TRANSLATE_NOOP("Problem", "Take that client out of the trash, or change the code."),
)
CLIENTS_TOO_MANY_COLUMNS = ProblemText(
    "imports.clients_too_many_columns",
    QT_TRANSLATE_NOOP(
        "Problem", "A list of clients can have {limit} columns at most. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Remove the columns that are not needed."),
)
IMPORT_CHANGED = ProblemText(
    "imports.changed_since",
    QT_TRANSLATE_NOOP(
        "Problem", "Clients of this import have been changed since. Nothing was undone."
    ),
    QT_TRANSLATE_NOOP("Problem", "Correct single clients by hand instead."),
)
