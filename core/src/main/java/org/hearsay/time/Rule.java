package org.hearsay.time;

import java.util.List;

/// One line of `rules.txt`.
///
/// @param order place in the file; of two matches of one length the earlier rule's stands
/// @param guards all must allow a match
record Rule(String name, int order, List<Guard> guards, Template template) {

    Rule {
        guards = List.copyOf(guards);
    }

    boolean allows(List<Token> tokens, int start, int end) {
        for (Guard guard : guards) {
            if (!guard.allows(tokens, start, end)) {
                return false;
            }
        }
        return true;
    }
}
