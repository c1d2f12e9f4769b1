@NullMarked
package org.hearsay.app.fetch;

import org.jspecify.annotations.NullMarked;
