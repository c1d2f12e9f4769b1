@NullMarked
package org.hearsay.ledger.dossier;

import org.jspecify.annotations.NullMarked;
