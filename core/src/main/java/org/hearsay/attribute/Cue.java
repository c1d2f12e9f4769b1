package org.hearsay.attribute;

import org.hearsay.model.Act;
import org.hearsay.model.Certainty;

/// What a word that marks an attribution tells of the statement.
record Cue(Act act, Certainty certainty) {

    static final Cue PLAIN = new Cue(Act.ASSERT, Certainty.CERTAIN);
}
