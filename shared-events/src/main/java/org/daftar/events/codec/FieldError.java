package org.daftar.events.codec;

/**
 * One thing that is wrong with a body.
 *
 * @param field the path of the field, e.g. {@code amount.sum.currency} or {@code attributions[0].by}
 * @param rule the stable code of the rule that it breaks
 * @param message for a person: what is wrong and what would be accepted
 */
public record FieldError(String field, String rule, String message) {}
