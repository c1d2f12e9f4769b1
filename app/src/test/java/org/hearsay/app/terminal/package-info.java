@NullMarked
package org.hearsay.app.terminal;

import org.jspecify.annotations.NullMarked;
