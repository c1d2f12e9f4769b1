@NullMarked
package org.hearsay.app.outline;

import org.jspecify.annotations.NullMarked;
