package org.hearsay.attribute;

import java.util.List;

/// The regular forms of English verbs and nouns; irregular ones are listed with their word.
final class Inflection {

    private Inflection() {}

    /// Base, third person, past and present participle of a verb; the first word of a phrase is inflected.
    static List<String> verbForms(String base) {
        int space = base.indexOf(' ');
        String verb = space < 0 ? base : base.substring(0, space);
        String rest = space < 0 ? "" : base.substring(space);
        String past;
        String gerund;
        if (verb.endsWith("e")) {
            past = verb + "d";
            gerund = (verb.endsWith("ee") ? verb : verb.substring(0, verb.length() - 1)) + "ing";
        } else if (endsInConsonantY(verb)) {
            past = verb.substring(0, verb.length() - 1) + "ied";
            gerund = verb + "ing";
        } else {
            past = verb + "ed";
            gerund = verb + "ing";
        }
        return List.of(base, plural(verb) + rest, past + rest, gerund + rest);
    }

    /// The regular plural of a noun, which is also the third person of a verb.
    static String plural(String noun) {
        if (endsInConsonantY(noun)) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hisses = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (hisses ? "es" : "s");
    }

    /// The regular plural of a noun; in `chief of staff` the first word takes it.
    static String nounPlural(String noun) {
        int of = noun.indexOf(" of ");
        return of < 0 ? plural(noun) : plural(noun.substring(0, of)) + noun.substring(of);
    }

    private static boolean endsInConsonantY(String word) {
        int n = word.length();
        return n > 1 && word.charAt(n - 1) == 'y' && "aeiou".indexOf(word.charAt(n - 2)) < 0;
    }
}
