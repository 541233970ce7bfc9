package org.daftar.ledger.bundle;

import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.ConsistencyProof;

/**
 * A checkpoint that somebody may hold already, with the proof that the bundle's extends it.
 *
 * @param size of its tree
 */
public record EarlierCheckpoint(long size, Note checkpoint, ConsistencyProof consistency) {}
