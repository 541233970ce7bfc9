package org.daftar.query.history;

/**
 * The history of one subject as a store keeps it: one line of JSON a change, oldest first, so that taking in a change
 * is adding a line, and equal histories are equal to the letter.
 *
 * @param id the identifier of the subject
 * @param lastPosition the position of the last change
 * @param lines the changes, each ended by a line feed
 */
public record Document(String id, long lastPosition, String lines) {}
