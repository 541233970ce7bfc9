/** Bags as they should be, and as nobody should open them. */
@NullMarked
package org.daftar.ledger.bag;

import org.jspecify.annotations.NullMarked;
