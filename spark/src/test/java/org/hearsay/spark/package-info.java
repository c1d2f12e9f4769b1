@NullMarked
package org.hearsay.spark;

import org.jspecify.annotations.NullMarked;
