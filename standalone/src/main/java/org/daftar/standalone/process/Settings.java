package org.daftar.standalone.process;

import java.nio.file.Path;

/**
 * What a running instance was told at start.
 *
 * @param data the folder that holds the log
 * @param port on which it listens, on the loopback address only; 0 for any free one
 * @param author the name under which entries are recorded; not authenticated
 * @param acceptClock that somebody has looked at this machine's clock although the last record is more than a year old
 */
public record Settings(Path data, int port, String author, boolean acceptClock) {}
