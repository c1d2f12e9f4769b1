package org.hearsay.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of `credits.tsv`: how a note at the end of a report opens or closes.
record CreditRule(Kind kind, String phrase, String example) {

    enum Kind {
        NAMES,
        BETWEEN,
        OPENS,
        CLOSES,
        COPYRIGHT,
        LICENCE
    }

    private static final int LONGEST_SENTENCE = 300;

    static final List<CreditRule> ALL = Table.rows("credits.tsv", 3).stream()
            .map(row -> new CreditRule(
                    Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1).toLowerCase(Locale.ROOT),
                    row.get(2)))
            .toList();

    private static final Set<String> BETWEEN = ALL.stream()
            .filter(rule -> rule.kind == Kind.BETWEEN)
            .map(CreditRule::phrase)
            .collect(Collectors.toUnmodifiableSet());

    /// Whether `text` as a whole is a note.
    static boolean isNote(String text) {
        String bare = bare(text);
        return ALL.stream().anyMatch(rule -> rule.fits(bare));
    }

    /// Whether `text` as a whole is a note that names a licence.
    static boolean isLicence(String text) {
        String bare = bare(text);
        return LicenceName.in(bare) != null
                && ALL.stream().anyMatch(rule -> rule.kind != Kind.NAMES && rule.fits(bare));
    }

    private boolean fits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case NAMES -> lower.startsWith(phrase) && isNames(text.substring(phrase.length()));
            case BETWEEN -> false;
            case OPENS -> lower.startsWith(phrase) && text.length() <= LONGEST_SENTENCE && !Sentences.isSeveral(text);
            case CLOSES ->
                text.length() <= LONGEST_SENTENCE && withoutPoint(lower).endsWith(phrase) && !Sentences.isSeveral(text);
            case COPYRIGHT ->
                lower.startsWith(phrase)
                        && isYearOrSign(lower.substring(phrase.length()).strip());
            case LICENCE -> lower.startsWith(phrase) && LicenceName.in(text) != null && !Sentences.isSeveral(text);
        };
    }

    private static boolean isNames(String text) {
        for (String word : text.split("[\\s,;.:()&/]+")) {
            boolean name = word.isEmpty()
                    || !Character.isLowerCase(word.codePointAt(0)) && !Character.isDigit(word.codePointAt(0));
            if (!name && !BETWEEN.contains(word)) {
                return false;
            }
        }
        return !text.isBlank();
    }

    private static boolean isYearOrSign(String rest) {
        return rest.startsWith("©")
                || rest.startsWith("(c)")
                || rest.length() >= 4 && rest.chars().limit(4).allMatch(Character::isDigit);
    }

    private static String withoutPoint(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /// Without the bracket or dash that sets a note off.
    private static String bare(String text) {
        String bare = text.strip();
        while (!bare.isEmpty() && "—–-*•[".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1).stripLeading();
        }
        boolean bracketed = bare.startsWith("(") && !bare.startsWith("(c)") && !bare.startsWith("(C)");
        if (bracketed) {
            bare = bare.substring(1).stripLeading();
            bare = bare.endsWith(")") ? bare.substring(0, bare.length() - 1).stripTrailing() : bare;
        }
        return bare.endsWith("]") ? bare.substring(0, bare.length() - 1).stripTrailing() : bare;
    }
}
