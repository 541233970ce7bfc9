package org.daftar.command.log;

/**
 * The state of a stream, kept to load it faster. Disposable: it is no part of the record.
 *
 * @param stream whose state it is
 * @param sequence the last event that it takes in
 * @param payload the state, in a form that its reader can refuse
 */
public record StoredSnapshot(String stream, long sequence, Payload payload) {}
