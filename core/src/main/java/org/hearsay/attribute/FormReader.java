package org.hearsay.attribute;

import org.hearsay.model.Form;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;

/// Tells direct, indirect and mixed content by how much of it stands within quotation marks.
final class FormReader {

    private static final double DIRECT = 0.9;

    private FormReader() {}

    static Form of(Passage content, Prose prose) {
        int all = 0;
        int quoted = 0;
        for (Span span : content.spans()) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(prose.text().charAt(i))) {
                    all++;
                    if (prose.quoted(i)) {
                        quoted++;
                    }
                }
            }
        }
        if (quoted == 0) {
            return Form.INDIRECT;
        }
        return quoted >= DIRECT * all ? Form.DIRECT : Form.MIXED;
    }
}
