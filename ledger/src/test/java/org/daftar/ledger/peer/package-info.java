/** Agreement with an implementation of the same formats that is not ours. */
@NullMarked
package org.daftar.ledger.peer;

import org.jspecify.annotations.NullMarked;
