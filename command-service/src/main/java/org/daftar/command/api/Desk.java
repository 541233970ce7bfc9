package org.daftar.command.api;

import java.util.random.RandomGenerator;
import org.daftar.command.recording.Recorder;
import org.daftar.events.codec.EventCodec;

/**
 * What all resources are written with.
 *
 * @param codec reads the events
 * @param recorder puts them on the record
 * @param author who records
 * @param random where new identifiers come from; cryptographically strong
 */
public record Desk(EventCodec codec, Recorder recorder, Author author, RandomGenerator random) {}
