package org.daftar.command.log;

/**
 * How a request that came with an idempotency key is answered; stored together with its events.
 *
 * @param key chosen by the client, unique in the log
 * @param bodyDigest tells another request under the same key from a repetition
 * @param status the status of the answer
 * @param location the address of what the request made
 */
public record Outcome(String key, String bodyDigest, int status, String location) {}
