/// Bytes to articles: plain text, HTML pages, and articles that data give field by field.
///
/// [ArticleReader] is the one entry: it takes a file, a stream or bytes, with [Hints] of what is known from
/// elsewhere, and answers with an [IngestResult], an article or the reason why there is none. [InputFiles] lists
/// what a command's arguments mean. Inputs that hold many articles are for [org.hearsay.ingest.container].
///
/// ```java var reader = new ArticleReader(); switch (reader.read(Path.of("ferry.html"), Hints.NONE)) { case
/// IngestResult.Ingested(var article) -> System.out.println(article.headline()); case IngestResult.Rejected
/// rejected -> System.err.println(rejected.line()); }
/// ```
///
/// Inside, one way with no step back: bytes, decoded text, a draft (paragraphs and what the format says of them),
/// and the article, once dateline, credit and licence sentence are taken off the body.
///
/// Traps: a wire text's dateline is not in `text`, so an offset into an article is no offset into its file. A
/// page's language is what its text is in, not what it declares, once there is text enough. A date is the day as
/// the outlet writes it; its time zone is not applied. A new format needs its reader from text to draft, and a line
/// in [ArticleReader]; what follows is shared.
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
