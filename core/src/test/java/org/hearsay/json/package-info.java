@NullMarked
package org.hearsay.json;

import org.jspecify.annotations.NullMarked;
