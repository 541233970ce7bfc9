/** Which rows of a register are wanted, and how many there are of which. */
@NullMarked
package org.daftar.query.register.sieve;

import org.jspecify.annotations.NullMarked;
