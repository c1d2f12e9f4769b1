/// Measures Hearsay's readers against what people have marked.
@NullMarked
package org.hearsay.app.evaluate;

import org.jspecify.annotations.NullMarked;
