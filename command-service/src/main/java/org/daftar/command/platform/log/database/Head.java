package org.daftar.command.platform.log.database;

/**
 * How far the log has come.
 *
 * @param size how many events it holds
 * @param recordedAt when the last was written, in milliseconds since 1970
 * @param fence raised by a writer that lost sight of a write and must be sure that it can no longer happen
 */
public record Head(long size, long recordedAt, long fence) {}
