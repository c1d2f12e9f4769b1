/// Figures.
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
