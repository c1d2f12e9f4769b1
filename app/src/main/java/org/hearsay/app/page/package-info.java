/// Records as HTML: each article with its sources, cues, contents, times and figures marked, its statements beside it,
/// the
/// two linked both ways.
///
/// Start with [PageWriter], one self-contained page that needs no script, no network and no second file;
/// [ArticleSection] is one article's part, which the reading room shows too, [Segments] cuts its text where marks begin
/// and end.
///
/// Traps: every word of an article is hostile until [Html#text(String)] has escaped it. Marks overlap and nest (a
/// statement within a statement), HTML elements cannot overlap: so the text is cut into segments, each a flat element
/// that names all the statements it belongs to. The page's own styles are allowed by their hashes; a style attribute
/// anywhere would be ignored by the browser.
@NullMarked
package org.hearsay.app.page;

import org.jspecify.annotations.NullMarked;
