package org.daftar.ledger.tree;

/**
 * A complete subtree of a log.
 *
 * @param level 0 for a leaf
 * @param index counted from 0 on that level
 * @param root its hash
 */
public record Subtree(int level, long index, Hash root) {}
