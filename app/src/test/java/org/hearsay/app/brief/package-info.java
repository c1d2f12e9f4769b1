@NullMarked
package org.hearsay.app.brief;

import org.jspecify.annotations.NullMarked;
