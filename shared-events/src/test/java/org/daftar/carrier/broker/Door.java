package org.daftar.carrier.broker;

/**
 * One more place on the loopback address where a broker lets clients in.
 *
 * @param name of the listener, in capitals
 * @param port where it listens
 * @param advertised the port where clients that came in here are told to come again: that of a line to this door
 */
public record Door(String name, int port, int advertised) {}
