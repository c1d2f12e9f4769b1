package org.hearsay.attribute;

import java.util.Locale;
import java.util.Set;

/// Tells a news outlet by its name.
final class OutletNames {

    private static final Set<String> LAST_WORDS = Set.of(
            "times",
            "post",
            "journal",
            "herald",
            "tribune",
            "news",
            "guardian",
            "telegraph",
            "mail",
            "gazette",
            "observer",
            "chronicle",
            "agency",
            "press",
            "magazine",
            "tv",
            "television",
            "radio",
            "courier",
            "examiner",
            "globe",
            "inquirer",
            "standard",
            "star",
            "sun",
            "mirror",
            "express",
            "daily",
            "weekly",
            "register",
            "sentinel",
            "dispatch",
            "bulletin");

    private OutletNames() {}

    static boolean isOutlet(String name, Lexicon lexicon) {
        String lower = Cast.withoutThe(name).toLowerCase(Locale.ROOT);
        return lexicon.outlets.get(lower) != null || LAST_WORDS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }
}
