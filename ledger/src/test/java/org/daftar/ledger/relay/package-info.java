/** Vouchers, and what they are not for. */
@NullMarked
package org.daftar.ledger.relay;

import org.jspecify.annotations.NullMarked;
