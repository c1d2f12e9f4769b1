package org.hearsay.json;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Turns offsets of one text from UTF-16 code units into Unicode code points and back, in logarithmic time.
///
/// A surrogate without its partner counts as one code point, as in [String#codePointCount(int, int)]. Immutable.
public final class CodePoints {

    /// Where the second halves of the surrogate pairs lie, ascending.
    private final int[] lowHalves;

    private final int length;

    private CodePoints(int[] lowHalves, int length) {
        this.lowHalves = lowHalves;
        this.length = length;
    }

    public static CodePoints of(String text) {
        int[] lowHalves = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
        return new CodePoints(lowHalves, text.length());
    }

    /// Number of code points in the text.
    public int count() {
        return length - lowHalves.length;
    }

    /// The code points before a UTF-16 offset; for an offset inside a surrogate pair, those before and with it.
    ///
    /// @param utf16 0 to the length of the text
    /// @throws IndexOutOfBoundsException if it is not
    public int fromUtf16(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException(utf16);
        }
        int found = Arrays.binarySearch(lowHalves, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }

    /// The UTF-16 offset at which a code point begins.
    ///
    /// @param codePoint 0 to [#count()]
    /// @throws IndexOutOfBoundsException if it is not
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > count()) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        int from = 0;
        int to = lowHalves.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int pairBegins = lowHalves[middle] - 1 - middle;
            if (pairBegins < codePoint) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return codePoint + from;
    }
}
