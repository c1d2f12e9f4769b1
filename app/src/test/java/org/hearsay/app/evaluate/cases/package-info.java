@NullMarked
package org.hearsay.app.evaluate.cases;

import org.jspecify.annotations.NullMarked;
