/**
 * What a log signs about its tree, and what witnesses sign about that: C2SP tlog-checkpoint, tlog-cosignature,
 * tlog-proof, tlog-witness.
 */
@NullMarked
package org.daftar.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
