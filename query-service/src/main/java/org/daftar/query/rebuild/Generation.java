package org.daftar.query.rebuild;

/**
 * One set of read models, built from the log from its first event on.
 *
 * @param id given by the store when it was created, and never given again
 * @param schema the version of the form in which its documents are written
 */
public record Generation(String id, int schema) {}
