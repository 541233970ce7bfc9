package org.daftar.command.bundle;

/**
 * A bundle was put on the record as handed out.
 *
 * @param number of the export in the stream of its case
 * @param size how many events the log held with it
 */
public record Exported(long number, long size) {}
