package org.hearsay.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The body without the notes at its end (wire credit, copyright, licence), and what these say.
///
/// @param paragraphs the body, as given when no note was found; never empty unless it was
/// @param credit the notes in reading order, `null` if there are none
/// @param licence as [Article][org.hearsay.model.Article] keeps it
/// @param outlet whose content the licence covers, where its sentence says
record BackMatter(
        List<String> paragraphs,
        @Nullable String credit,
        @Nullable String licence,
        @Nullable String outlet) {

    /// A note on the last paragraph's own line starts at most so many characters before its end.
    private static final int TAIL = 700;

    private static final int MOST_NOTES = 30;

    /// Takes notes off the end until what stands there is none. The first paragraph's opening sentence always
    /// stays.
    static BackMatter of(List<String> body) {
        List<String> paragraphs = new ArrayList<>(body);
        Deque<String> credits = new ArrayDeque<>();
        String licence = null;
        String outlet = null;
        for (int notes = 0; notes < MOST_NOTES && !paragraphs.isEmpty(); notes++) {
            String last = paragraphs.getLast();
            int start = noteStart(last, paragraphs.size() > 1);
            if (start < 0) {
                break;
            }
            String note = last.substring(start).strip();
            paragraphs.removeLast();
            if (start > 0) {
                paragraphs.add(last.substring(0, start).stripTrailing());
            }
            if (CreditRule.isLicence(note)) {
                licence = licence == null ? LicenceName.in(note) : licence;
                outlet = outlet == null ? licensor(note) : outlet;
            } else {
                credits.addFirst(note);
            }
        }
        return new BackMatter(
                List.copyOf(paragraphs), credits.isEmpty() ? null : String.join(" ", credits), licence, outlet);
    }

    /// Where the note starts that ends the paragraph: 0 if all of it is one, -1 if it ends in none.
    private static int noteStart(String paragraph, boolean mayBeAll) {
        if (mayBeAll && paragraph.length() <= TAIL && CreditRule.isNote(paragraph)) {
            return 0;
        }
        int from = Math.max(1, paragraph.length() - TAIL);
        for (int i = paragraph.length() - 1; i >= from; i--) {
            if (Sentences.startsAt(paragraph, i) && CreditRule.isNote(paragraph.substring(i))) {
                return i;
            }
        }
        return -1;
    }

    /// X in "All content by X is licensed under …".
    private static @Nullable String licensor(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        int by = lower.indexOf(" by ");
        int end = by < 0 ? -1 : firstAfter(lower, by, " is licensed", " is published", " is available", " is under");
        return lower.startsWith("all content by ") && end > by + 4
                ? note.substring(by + 4, end).strip()
                : null;
    }

    private static int firstAfter(String text, int from, String... phrases) {
        for (String phrase : phrases) {
            int at = text.indexOf(phrase, from);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
