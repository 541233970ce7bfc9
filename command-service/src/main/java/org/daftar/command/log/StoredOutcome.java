package org.daftar.command.log;

/**
 * The answer that a request got when its events were appended.
 *
 * @param outcome the answer
 * @param appended where its events went
 */
public record StoredOutcome(Outcome outcome, Appended appended) {}
