/// A ledger, or a part of it, in the forms of others: CSV, JSON-LD of schema.org, W3C Web Annotation, brat, Citron.
///
/// Start with [Selection], which gives records to an [Exporter]; each form is one exporter. `docs/exports.md` says what
/// stands where. Every form carries each article's outlet, address and licence, for what is exported is somebody's
/// text.
///
/// Traps: offsets are Unicode code points of the article's text, as everywhere outside of Java. A spreadsheet takes a
/// cell that begins with `=` for a formula, and an article may say what it likes: see [StatementTable]. The names of
/// files in a brat folder come from the article's id, never from its text.
@NullMarked
package org.hearsay.app.export;

import org.jspecify.annotations.NullMarked;
