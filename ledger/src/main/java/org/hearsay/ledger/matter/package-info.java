/// Claims grouped by the question they speak to.
///
/// Start with [MatterFinder]: claims and conflicts in, [Matter]s out, each with a title in words of the articles and,
/// for every claim, why it stands there.
///
/// ```java
/// MatterFinder finder = new MatterFinder();
/// finder.add(claims, conflicts);
/// List<Matter> matters = finder.matters();
/// ```
///
/// Trap: a claim joins the matter of the claim most like it and stays there, so the order of addition can count; a
/// dispute always lies within one matter.
@NullMarked
package org.hearsay.ledger.matter;

import org.jspecify.annotations.NullMarked;
