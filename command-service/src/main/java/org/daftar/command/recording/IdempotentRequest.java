package org.daftar.command.recording;

/**
 * A request that has one effect however often it arrives.
 *
 * @param key chosen by the client, as in the header {@code Idempotency-Key}
 * @param digest of the method, path and body, so that another request under the same key is noticed
 * @param status the status of the answer when it succeeds
 * @param location the address of what it makes, as in the header {@code Location}
 */
public record IdempotentRequest(String key, String digest, int status, String location) {}
