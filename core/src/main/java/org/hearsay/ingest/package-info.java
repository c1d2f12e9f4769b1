/// Bytes to articles: plain text and HTML pages.
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
