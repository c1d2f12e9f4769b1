package org.hearsay.app.terminal;

import org.hearsay.model.SpeakerKind;

/// Colours and weights by ANSI escape sequences, or none of them.
public enum Ink {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    /// In the colour of a kind of speaker.
    String of(SpeakerKind kind, String text) {
        return styled(code(kind), text);
    }

    /// Bold and in the colour of a kind of speaker.
    String boldOf(SpeakerKind kind, String text) {
        return styled("1;" + code(kind), text);
    }

    private String styled(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
    }

    /// The terminal's own sixteen colours, which its user has chosen to read well.
    private static String code(SpeakerKind kind) {
        return switch (kind) {
            case PERSON -> "34";
            case ORGANISATION -> "36";
            case OFFICE -> "94";
            case UNNAMED -> "33";
            case COLLECTIVE -> "32";
            case DOCUMENT -> "35";
            case HEARSAY -> "31";
            case AUTHOR -> "37";
            case UNKNOWN -> "90";
        };
    }
}
