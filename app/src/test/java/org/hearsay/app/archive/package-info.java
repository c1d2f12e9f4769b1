@NullMarked
package org.hearsay.app.archive;

import org.jspecify.annotations.NullMarked;
