/** The ledger against vectors that others published. */
@NullMarked
package org.daftar.ledger.vectors;

import org.jspecify.annotations.NullMarked;
