package org.daftar.servers;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports of the loopback address for servers that begin to listen later, or that end and begin again. They lie below
 * those that systems give to outgoing connections (from 32768 on Linux, from 49152 elsewhere), so that none takes one
 * meanwhile.
 */
public final class FreePort {

  private static final int LOWEST = 20_000;
  private static final int COUNT = 12_000;

  /** One JVM gives out no port twice, since nobody may listen on the first yet; another begins elsewhere. */
  private static final AtomicInteger GIVEN = new AtomicInteger(new SecureRandom().nextInt(COUNT));

  private FreePort() {}

  /**
   * The next on which nobody listens.
   *
   * @throws IOException where there is none
   */
  public static int next() throws IOException {
    for (int tries = 0; tries < COUNT; tries++) {
      int port = LOWEST + Math.floorMod(GIVEN.getAndIncrement(), COUNT);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IOException("Nothing is free from port " + LOWEST + " to " + (LOWEST + COUNT - 1));
  }

  private static boolean isFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (BindException taken) {
      return false;
    }
  }
}
