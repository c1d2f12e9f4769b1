@NullMarked
package org.hearsay.app.export;

import org.jspecify.annotations.NullMarked;
