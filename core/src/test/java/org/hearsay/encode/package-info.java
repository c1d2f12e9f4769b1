@NullMarked
package org.hearsay.encode;

import org.jspecify.annotations.NullMarked;
