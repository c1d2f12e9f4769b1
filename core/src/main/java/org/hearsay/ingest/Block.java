package org.hearsay.ingest;

import org.jsoup.nodes.Element;

/// A run of text in a page between two block borders: a paragraph, a heading, a list item, a cell.
///
/// @param text with white space folded as a browser does, trimmed, not empty
/// @param linked how many of its characters are inside links
/// @param element the innermost block element that holds it
record Block(String text, int linked, Element element) {

    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]");
    }
}
