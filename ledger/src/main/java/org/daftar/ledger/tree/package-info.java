/**
 * The Merkle tree of RFC 6962 section 2.1: hashes, proofs of inclusion and of consistency. A reader checks proofs here,
 * a log makes them.
 */
@NullMarked
package org.daftar.ledger.tree;

import org.jspecify.annotations.NullMarked;
