package org.hearsay.ingest;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the licence that a phrase or link names and gives its SPDX identifier (https://spdx.org/licenses/).
final class LicenceName {

    private static final int LONGEST = 1000;

    private static final Pattern LINK = Pattern.compile(
            "creativecommons\\.org/(licenses|publicdomain)/([a-z-]{2,12})(?:/([1-4]\\.[0-9])(?:/([a-z]{2,3})\\b)?)?");
    private static final Pattern SHORT =
            Pattern.compile("\\bcc[ -](by(?:[ -](?:nc|nd|sa)){0,2})\\b(?:[ -]([1-4]\\.[0-9]))?");
    private static final Pattern LONG = Pattern.compile("creative commons(.{0,90})");
    private static final Pattern VERSION = Pattern.compile("\\b([1-4]\\.[0-9])\\b");
    private static final Pattern ZERO = Pattern.compile("\\bcc[ -]?0\\b|\\bcc zero\\b");

    private LicenceName() {}

    /// `CC-BY-4.0` for "Creative Commons Attribution 4.0", `CC-BY` where no version is stated, `CC0-1.0`,
    /// `public-domain` (not an SPDX name, as it is no licence), `CC` for "a Creative Commons licence" of no stated
    /// kind; `null` if the phrase names none of these.
    static @Nullable String in(@Nullable String phrase) {
        if (phrase == null || phrase.length() > LONGEST) {
            return null;
        }
        String text = phrase.toLowerCase(Locale.ROOT);
        Matcher link = LINK.matcher(text);
        if (link.find()) {
            return ofLink(link);
        }
        Matcher brief = SHORT.matcher(text);
        if (brief.find()) {
            return spdx(brief.group(1), brief.group(2));
        }
        if (ZERO.matcher(text).find() || text.contains("creative commons zero")) {
            return "CC0-1.0";
        }
        Matcher words = LONG.matcher(text);
        if (words.find()) {
            return ofWords(words.group(1));
        }
        return text.contains("public domain") ? "public-domain" : null;
    }

    private static String ofLink(Matcher link) {
        if (link.group(1).equals("publicdomain")) {
            return link.group(2).equals("zero") ? "CC0-1.0" : "public-domain";
        }
        String port = link.group(4);
        return spdx(link.group(2), link.group(3)) + (port == null ? "" : "-" + port.toUpperCase(Locale.ROOT));
    }

    private static String ofWords(String words) {
        if (words.contains("public domain")) {
            return "CC0-1.0";
        }
        Set<String> parts = new LinkedHashSet<>();
        String squeezed = words.replaceAll("[ -]", "");
        if (squeezed.contains("attribution") || words.matches("[ (]*by\\b.*")) {
            parts.add("by");
        }
        if (squeezed.contains("noncommercial") || words.matches(".*\\bnc\\b.*")) {
            parts.add("nc");
        }
        if (squeezed.contains("noderiv") || words.matches(".*\\bnd\\b.*")) {
            parts.add("nd");
        }
        if (squeezed.contains("sharealike") || words.matches(".*\\bsa\\b.*")) {
            parts.add("sa");
        }
        Matcher version = VERSION.matcher(words);
        return parts.isEmpty() ? "CC" : spdx(String.join("-", parts), version.find() ? version.group(1) : null);
    }

    private static String spdx(String parts, @Nullable String version) {
        String name = "CC-" + parts.replace(' ', '-').toUpperCase(Locale.ROOT);
        return version == null ? name : name + "-" + version;
    }
}
