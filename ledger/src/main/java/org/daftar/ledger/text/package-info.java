/** Showing what strangers wrote. */
@NullMarked
package org.daftar.ledger.text;

import org.jspecify.annotations.NullMarked;
