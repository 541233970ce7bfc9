/** JSON in the one form that RFC 8785 gives it, so that equal values are equal bytes. */
@NullMarked
package org.daftar.ledger.canonical;

import org.jspecify.annotations.NullMarked;
