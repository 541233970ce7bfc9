/** Vouching for leaves on their way: who carries them need not be believed. */
@NullMarked
package org.daftar.ledger.relay;

import org.jspecify.annotations.NullMarked;
