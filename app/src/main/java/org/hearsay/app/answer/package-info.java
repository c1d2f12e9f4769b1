/// What a ledger answers, as JSON for programs.
///
/// Start with [AnswerJson]. Constants of the model are in lower case and keys have the names that
/// `docs/record-json.md` gives them.
@NullMarked
package org.hearsay.app.answer;

import org.jspecify.annotations.NullMarked;
