package org.hearsay.model;

/// How a figure's number stands to what the words claim.
public enum Relation {
    /// `2,500 troops`: the number itself.
    EQUAL("="),
    /// `about 2,500`, `nearly 2,500`, `a couple`.
    ABOUT("~"),
    /// The number is an upper bound: `fewer than 2,500`, `up to 2,500`.
    LESS("<"),
    /// The number is a lower bound: `more than 2,500`, `at least 2,500`, `thousands`.
    MORE(">"),
    /// The number is a rise, not a level: `rose 3 percent`.
    UP("up"),
    /// The number is a fall, not a level: `fell by 3 percent`.
    DOWN("down");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /// One of `= ~ < > up down`, as records and the NewsQuant corpus write it.
    public String sign() {
        return sign;
    }
}
