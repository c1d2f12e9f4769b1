@NullMarked
package org.hearsay.ingest.container;

import org.jspecify.annotations.NullMarked;
