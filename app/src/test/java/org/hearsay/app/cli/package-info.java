@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
