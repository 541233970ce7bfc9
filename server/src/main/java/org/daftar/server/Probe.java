package org.daftar.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/**
 * Asks whether a service on this machine is ready, for an image in which there is nothing else to ask with. Ends with
 * status 0 where it is, with 1 where it is not or does not answer.
 */
public final class Probe {

  private static final int PATIENCE_MILLIS = 5_000;

  private Probe() {}

  /**
   * Asks once.
   *
   * @param arguments the port for probes
   */
  public static void main(String[] arguments) {
    System.exit(isReady(Integer.parseInt(arguments[0])) ? 0 : 1);
  }

  static boolean isReady(int port) {
    try {
      URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
      HttpURLConnection connection = (HttpURLConnection) readiness.toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
