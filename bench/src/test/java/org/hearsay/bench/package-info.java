@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
