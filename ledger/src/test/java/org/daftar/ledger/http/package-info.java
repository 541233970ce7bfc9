/** Servers that mean harm. */
@NullMarked
package org.daftar.ledger.http;

import org.jspecify.annotations.NullMarked;
