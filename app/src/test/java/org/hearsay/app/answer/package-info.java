@NullMarked
package org.hearsay.app.answer;

import org.jspecify.annotations.NullMarked;
