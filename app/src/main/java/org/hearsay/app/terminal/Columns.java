package org.hearsay.app.terminal;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many columns text takes in a terminal: two for a character that is Wide or Fullwidth in Unicode's East Asian
/// Width (UAX #11) and for an emoji, none for a combining mark, one for any other.
final class Columns {

    private static final int EMOJI_VARIATION = 0xFE0F;

    private Columns() {}

    static int of(String text) {
        if (isAscii(text)) {
            return text.length();
        }
        int columns = 0;
        for (String cluster : clusters(text)) {
            columns += ofCluster(cluster);
        }
        return columns;
    }

    /// The extended grapheme clusters (UAX #29) of a text: what a reader takes for one character.
    static List<String> clusters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<String> clusters = new ArrayList<>();
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    static int ofCluster(String cluster) {
        return cluster.codePoints().map(Columns::ofCodePoint).max().orElse(0);
    }

    private static int ofCodePoint(int point) {
        if (point == EMOJI_VARIATION || isWide(point)) {
            return 2;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1;
        };
    }

    private static boolean isWide(int point) {
        if (point < 0x1100) {
            return false;
        }
        if (Character.isEmojiPresentation(point) || Character.isIdeographic(point)) {
            return true;
        }
        if (isWideBlock(point)) {
            return true;
        }
        return switch (UnicodeScript.of(point)) {
            case HIRAGANA, KATAKANA, BOPOMOFO, YI -> point < 0xFF61 || point > 0xFF9F;
            case HANGUL -> point < 0x1160 || (point > 0x11FF && !(point >= 0xFFA0 && point <= 0xFFDC));
            default -> false;
        };
    }

    /// CJK punctuation and symbols, enclosed and compatibility forms, fullwidth forms.
    private static boolean isWideBlock(int point) {
        return (point >= 0x3000 && point <= 0x303E)
                || (point >= 0x3200 && point <= 0x33FF)
                || (point >= 0xFE30 && point <= 0xFE6B)
                || (point >= 0xFF01 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
