package org.daftar.command.api;

/**
 * The body of the answer to a write.
 *
 * @param id names what was made, or what was changed
 * @param position how many events the log held afterwards
 */
public record Answer(String id, long position) {}
