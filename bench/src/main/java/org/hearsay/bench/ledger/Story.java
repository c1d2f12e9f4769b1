package org.hearsay.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What a generated article says, before an outlet prints it.
///
/// @param agency that wrote it; `null` if an outlet did
/// @param place where it was written
/// @param paragraphs at least one, each of at least one sentence
record Story(String headline, @Nullable String agency, String place, List<List<Line>> paragraphs) {

    Story {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    Story withHeadline(String other) {
        return new Story(other, agency, place, paragraphs);
    }

    /// Its beginning, as a short paper prints it.
    ///
    /// @param share of the paragraphs that stay; three stay in any case
    Story trimmed(double share) {
        int kept = Math.clamp(Math.round(share * paragraphs.size()), Math.min(3, paragraphs.size()), paragraphs.size());
        return new Story(headline, agency, place, paragraphs.subList(0, kept));
    }

    /// As another desk prints it.
    ///
    /// @param share of the words that are changed
    Story edited(RandomGenerator random, Vocabulary vocabulary, double share) {
        return new Story(
                headline,
                agency,
                place,
                paragraphs.stream()
                        .map(lines -> lines.stream()
                                .map(line -> line.edited(random, vocabulary, share))
                                .toList())
                        .toList());
    }

    Story with(List<Line> paragraph) {
        List<List<Line>> more = new ArrayList<>(paragraphs);
        more.add(paragraph);
        return new Story(headline, agency, place, more);
    }

    /// Its sentences in which somebody is quoted.
    List<Line> quotations() {
        return paragraphs.stream().flatMap(List::stream).filter(Line::quoted).toList();
    }
}
