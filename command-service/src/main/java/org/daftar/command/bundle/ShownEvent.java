package org.daftar.command.bundle;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a bundle shows it.
 *
 * @param position on the log
 * @param payload of the event; a withheld text is {@link org.daftar.events.codec.WithheldFields#MARK}
 */
public record ShownEvent(long position, Instant recordedAt, ObjectNode payload) {}
