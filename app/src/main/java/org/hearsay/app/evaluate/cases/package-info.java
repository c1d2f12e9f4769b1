/// Small cases that say which disputes, commitments and matters a few short articles hold, and how many of them are
/// found.
///
/// Start with [CaseFile], which reads them; their format is told in the README beside them. [CaseReading] takes a case
/// the whole way from text to answer, [DisputeScore] and [CommitmentScore] count.
@NullMarked
package org.hearsay.app.evaluate.cases;

import org.jspecify.annotations.NullMarked;
