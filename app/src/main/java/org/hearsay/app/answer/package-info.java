/// What a ledger answers, for programs: JSON and CSV.
///
/// Start with [AnswerJson]; [StatementTable] is CSV, one line a statement. Constants of the model are in lower case
/// and keys have the names that `docs/record-json.md` gives them.
///
/// Trap: a spreadsheet takes a cell that begins with `=` for a formula, and an article may say what it likes: see
/// [Csv].
@NullMarked
package org.hearsay.app.answer;

import org.jspecify.annotations.NullMarked;
