package org.hearsay.app.evaluate;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Form;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;

/// Which letters and digits of a text stand within quotation marks.
final class QuotedWords {

    private final String text;
    private final BitSet quoted = new BitSet();

    private QuotedWords(String text) {
        this.text = text;
    }

    static QuotedWords of(String text) {
        QuotedWords words = new QuotedWords(text);
        Prose.of(text).quotations().forEach(quotation -> words.quoted.set(quotation.start(), quotation.end()));
        return words;
    }

    /// Direct if all letters and digits of the content are quoted, mixed if some are, indirect if none.
    Form form(List<Span> content) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (int at = span.start(); at < span.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    inside |= quoted.get(at);
                    outside |= !quoted.get(at);
                }
            }
        }
        if (!inside) {
            return Form.INDIRECT;
        }
        return outside ? Form.MIXED : Form.DIRECT;
    }
}
