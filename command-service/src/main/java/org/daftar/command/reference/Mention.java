package org.daftar.command.reference;

import org.daftar.identity.Identifier;

/**
 * An identifier that occurs in an event.
 *
 * @param field the path of the payload field, e.g. {@code attributions[0].by}
 * @param identifier what is named there
 */
public record Mention(String field, Identifier identifier) {}
