package org.hearsay.model;

/// What sort of thing a [Unit] counts or measures.
public enum UnitKind {
    MONEY,
    /// Percent, percentage points, basis points.
    PERCENT,
    /// A part of a whole: `two-thirds of the country`, `one in five voters`; the number lies between 0 and 1.
    FRACTION,
    /// Persons: `2,500 troops`, `a million-man march`.
    PEOPLE,
    /// Things that are neither persons nor measured: `three rounds`.
    COUNT,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    TEMPERATURE,
    ENERGY,
    POWER,
    DATA,
    /// A stretch of time: `14 months`.
    TIME,
    /// How old somebody or something is.
    AGE,
    /// Any other measure: `15 ppb`, `30 degrees`, `9.81 newtons`.
    OTHER
}
