package org.hearsay.ledger.copy;

import java.util.Arrays;

/// The words of a text as hashes, and which of them stand within quotation marks: runs of letters and digits in lower
/// case.
final class Words {

    /// The prime and the start of FNV-1a (Fowler, Noll and Vo) of 64 bits.
    private static final long PRIME = 0x100000001b3L;

    private static final long START = 0xcbf29ce484222325L;

    private long[] hashes = new long[256];
    private boolean[] quoted = new boolean[256];
    private int count;

    private Words() {}

    static Words of(String text) {
        Words words = new Words();
        boolean within = false;
        long hash = START;
        boolean open = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                hash = (hash ^ Character.toLowerCase(point)) * PRIME;
                open = true;
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                if (open) {
                    words.add(mixed(hash), within);
                    hash = START;
                    open = false;
                }
                within = within(within, point);
            }
        }
        if (open) {
            words.add(mixed(hash), within);
        }
        return words;
    }

    /// A mark that closes nothing, or that nothing closes, goes no further than its line.
    private static boolean within(boolean before, int point) {
        return switch (point) {
            case '"' -> !before;
            case '“', '„', '«' -> true;
            case '”', '»', '\n' -> false;
            default -> before;
        };
    }

    private void add(long hash, boolean isQuoted) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            quoted = Arrays.copyOf(quoted, 2 * count);
        }
        hashes[count] = hash;
        quoted[count] = isQuoted;
        count++;
    }

    int count() {
        return count;
    }

    long hash(int word) {
        return hashes[word];
    }

    boolean isQuoted(int word) {
        return quoted[word];
    }

    /// Every bit of the result depends on every bit of `value` (the finalizer of MurmurHash3, by Austin Appleby).
    static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
