package org.daftar.events.codec;

import java.lang.reflect.Type;

/**
 * A payload field of an event.
 *
 * @param name as it stands in JSON
 * @param type the Java type with its type arguments
 * @param meaning a phrase for people
 * @param required whether a body must have it
 */
public record EventField(String name, Type type, String meaning, boolean required) {}
