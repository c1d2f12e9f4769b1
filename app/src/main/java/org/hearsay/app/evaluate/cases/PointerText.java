package org.hearsay.app.evaluate.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.evaluate.CorpusException;

/// Pointers as they are written: `A "a snippet" by Ilse Maran + B "another" by the ministry`.
final class PointerText {

    private PointerText() {}

    /// @throws CorpusException if there is none
    static List<Pointer> all(String text, Path file) throws CorpusException {
        List<Pointer> pointers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('"', at);
            int close = open < 0 ? -1 : text.indexOf('"', open + 1);
            if (close < 0) {
                break;
            }
            int next = text.indexOf('"', close + 1);
            String between = text.substring(close + 1, next < 0 ? text.length() : next);
            int plus = next < 0 ? -1 : Math.max(between.lastIndexOf('+'), between.lastIndexOf('='));
            String after = plus < 0 ? between : between.substring(0, plus);
            String by =
                    after.strip().startsWith("by ") ? after.strip().substring(3).strip() : null;
            String letter =
                    text.substring(at, open).replace("+", "").replace("=", "").strip();
            pointers.add(new Pointer(letter, text.substring(open + 1, close), by));
            at = plus < 0 ? text.length() : close + 1 + plus + 1;
        }
        if (pointers.isEmpty()) {
            throw new CorpusException(file + ": no pointer in: " + text);
        }
        return List.copyOf(pointers);
    }
}
