/** Files in a zip that say themselves whether they are whole: BagIt 1.0, RFC 8493. Knows nothing of what they say. */
@NullMarked
package org.daftar.ledger.bag;

import org.jspecify.annotations.NullMarked;
