/**
 * When others saw a checkpoint: time stamps of RFC 3161 over the bytes of its file. Nothing here uses the network or
 * reads a clock: somebody else carries the query to an authority and the reply back.
 */
@NullMarked
package org.daftar.ledger.timestamp;

import org.jspecify.annotations.NullMarked;
