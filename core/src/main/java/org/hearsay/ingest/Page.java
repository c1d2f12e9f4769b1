package org.hearsay.ingest;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads an HTML page: what its head says, then the main body without navigation, promotion and captions.
final class Page {

    private Page() {}

    static Draft read(String markup, Hints hints) {
        Document page = Parser.htmlParser().parseInput(markup, hints.url() == null ? "" : hints.url());
        JsonLd data = JsonLd.in(page);
        Metadata metadata = data.metadata().orElse(MetaTags.in(page)).orElse(VisibleMetadata.in(page));
        List<String> body = BodyExtractor.paragraphs(page, metadata.headline(), data.articleBody());
        return new Draft(body, metadata);
    }
}
