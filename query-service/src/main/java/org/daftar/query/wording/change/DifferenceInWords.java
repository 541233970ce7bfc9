package org.daftar.query.wording.change;

/**
 * A field that differs, as people read it.
 *
 * @param field what the field is called
 * @param before its value on the one side; empty where it has none
 * @param after its value on the other side; empty where it has none
 */
public record DifferenceInWords(String field, String before, String after) {}
