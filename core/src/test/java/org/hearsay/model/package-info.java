@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
