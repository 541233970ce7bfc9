/** Cosigning for partners: C2SP tlog-witness, over HTTP and by file. */
@NullMarked
package org.daftar.ledger.witness;

import org.jspecify.annotations.NullMarked;
