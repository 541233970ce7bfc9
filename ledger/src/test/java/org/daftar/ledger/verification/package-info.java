/** Bundles as they should be, and every attack on one that we know of. */
@NullMarked
package org.daftar.ledger.verification;

import org.jspecify.annotations.NullMarked;
