@NullMarked
package org.hearsay.app.page;

import org.jspecify.annotations.NullMarked;
