/// What articles say about one another, found aside: pages show what is known already and say until when.
@NullMarked
package org.hearsay.app.web.compare;

import org.jspecify.annotations.NullMarked;
