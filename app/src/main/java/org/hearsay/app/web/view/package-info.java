/// What the pages of the reading room show, ready to be written: the templates only place it.
///
/// Start with [Shell], the frame around every page, and [Line], one statement. [Query] is a search as an address has
/// it.
/// Between the ledger's answers and the templates, so that either may change without the other.
///
/// Trap: the templates escape all text, but not [org.hearsay.app.page.ArticleSection#html()], which has escaped it
/// itself.
@NullMarked
package org.hearsay.app.web.view;

import org.jspecify.annotations.NullMarked;
