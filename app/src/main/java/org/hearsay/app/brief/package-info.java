/// One page on a matter, in Markdown or HTML, every line linked to its sentence.
///
/// Start with [Brief], which gathers what is agreed, disputed, counted, promised and dated; [BriefMarkdown] and
/// [BriefHtml] write it. Article text is hostile: it is escaped in both.
@NullMarked
package org.hearsay.app.brief;

import org.jspecify.annotations.NullMarked;
