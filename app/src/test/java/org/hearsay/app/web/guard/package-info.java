@NullMarked
package org.hearsay.app.web.guard;

import org.jspecify.annotations.NullMarked;
