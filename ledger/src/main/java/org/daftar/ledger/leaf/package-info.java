/** What stands on the log: leaves that hold only digests, and the disclosures that tell what was digested. */
@NullMarked
package org.daftar.ledger.leaf;

import org.jspecify.annotations.NullMarked;
