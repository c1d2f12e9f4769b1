package org.hearsay.quantity;

/// The classes of words that the stage tells apart; their members are in `words.tsv`.
enum WordClass {
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    PRONOUN,
    AUXILIARY,
    /// Forms of common verbs that could be taken for nouns.
    VERB,
    ADVERB,
    MONTH,
    WEEKDAY,
    /// Verbs and adverbs of rise: `rose 3 percent`.
    UP,
    DOWN,
    /// Verbs that mark a rise or fall only of what can be measured: `lost 3 percent`, not `lost 3 soldiers`.
    MEASURED_UP,
    MEASURED_DOWN,
    /// Words before a number that is a name: `Section 427`.
    LABEL,
    /// Words that stand before a year.
    BEFORE_YEAR,
    /// Persons: `troops`, `people`.
    PERSON,
    /// Plurals without `s`.
    PLURAL,
    /// Words in `s` that are no plural.
    NOT_PLURAL,
    /// Plurals that often stand before another noun: `sports cars`.
    PLURAL_MODIFIER,
    /// Words before `one` that make it a pronoun.
    BEFORE_PRONOUN_ONE,
    /// What follows a house number and a name: `10 Downing Street`.
    STREET,
    /// What a rate is measured against besides units of time: `$5 a share`.
    RATE_BASE,
    /// Words that a full stop shortens, without ending the sentence: `Gen.`
    ABBREVIATION,
    /// What follows a length: `35m high`.
    DIMENSION,
    /// What may stand between a number and its unit: `40 long hours`.
    UNIT_MODIFIER,
    /// Words for a number, before which none is a year: `an average of 1900`.
    AMOUNT,
    /// Verbs in the present that could be taken for plurals: `the crate weighs 40 kg`.
    PREDICATE;

    /// Words that end a noun phrase.
    static final int CLOSED = DETERMINER.bit()
            | PREPOSITION.bit()
            | CONJUNCTION.bit()
            | PRONOUN.bit()
            | AUXILIARY.bit()
            | VERB.bit()
            | ADVERB.bit();

    /// Its bit among those of [Token#classes()]; stored nowhere, so the order of the constants is free.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
