/** What is handed out of a log: the leaves of a case with all that proves them, and what people read of it. */
@NullMarked
package org.daftar.ledger.bundle;

import org.jspecify.annotations.NullMarked;
