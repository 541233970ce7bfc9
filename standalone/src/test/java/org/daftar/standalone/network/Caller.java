package org.daftar.standalone.network;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import org.daftar.standalone.ChildProcess;

/**
 * A programme that does what the product must not do: it opens a connection to somebody and keeps it, or calls home.
 */
final class Caller {

  private Caller() {}

  /** Takes the port of somebody on this machine, or the address of a page elsewhere. */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].startsWith("http")) {
      callHome(URI.create(arguments[0]));
    } else {
      connect(Integer.parseInt(arguments[0]));
    }
  }

  private static void connect(int port) throws IOException {
    try (SocketChannel open = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
      System.out.println(ChildProcess.STARTED);
      System.in.read();
      System.out.println(open);
    }
  }

  private static void callHome(URI page) throws IOException {
    HttpURLConnection call = (HttpURLConnection) page.toURL().openConnection();
    try {
      call.connect();
    } catch (IOException nobodyThere) {
      System.out.println(ChildProcess.STARTED);
    }
  }
}
