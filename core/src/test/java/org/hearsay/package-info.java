@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
