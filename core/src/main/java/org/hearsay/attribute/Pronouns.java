package org.hearsay.attribute;

import java.util.Map;
import java.util.Set;

/// The closed class of words that stand for a source named elsewhere.
final class Pronouns {

    static final Map<String, Gender> SINGULAR = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE,
            "his",
            Gender.MALE,
            "hers",
            Gender.FEMALE);

    static final Set<String> PLURAL = Set.of("they", "them", "themselves", "their", "both");

    static final Set<String> NEUTER = Set.of("it", "itself", "its");

    static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");

    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    /// People in general, whom the article does not count.
    static final Set<String> CROWD = Set.of(
            "many",
            "some",
            "others",
            "most",
            "few",
            "several",
            "everyone",
            "everybody",
            "people",
            "nobody",
            "all",
            "those",
            "none",
            "half",
            "thousands",
            "hundreds",
            "millions",
            "dozens",
            "scores",
            "no",
            "anyone",
            "someone");

    private Pronouns() {}
}
