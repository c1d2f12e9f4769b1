@NullMarked
package org.hearsay.app.evaluate;

import org.jspecify.annotations.NullMarked;
