package org.hearsay.attribute;

import java.util.List;

/// One mending of the encoder's attributions. Stateless.
interface Rule {

    /// The claims after the mending, those it does not concern unchanged.
    List<Claim> apply(List<Claim> claims, Scene scene);
}
