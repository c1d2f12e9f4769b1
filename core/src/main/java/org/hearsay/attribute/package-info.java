/// Labels to statements: spans, speakers and their kinds, relays, form, act and certainty.
///
/// Start with [Attributor]. It mends the encoder's attributions by small [Rule]s, looks for claims inside claims, finds
/// out
/// who appears in the article ([Cast]), and asks who stands behind each source phrase ([SpeakerResolver]).
///
/// Word lists are data: tab-separated files beside this package, each entry with an example that the tests run. Traps:
/// rules see [Claim]s, whose spans still point into the encoder's labels; a [org.hearsay.model.Statement] is made only
/// at
/// the end, when ids can be given in text order. Where the article does not let one know, the speaker is
/// [org.hearsay.model.SpeakerKind#UNKNOWN], never a guess.
@NullMarked
package org.hearsay.attribute;

import org.jspecify.annotations.NullMarked;
