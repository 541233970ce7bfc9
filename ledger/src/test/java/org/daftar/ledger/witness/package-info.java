/** A witness that is asked, by logs of all kinds. */
@NullMarked
package org.daftar.ledger.witness;

import org.jspecify.annotations.NullMarked;
