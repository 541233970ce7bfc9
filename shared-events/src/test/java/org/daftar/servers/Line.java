package org.daftar.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A way to a server on this machine that can be cut as a network is cut between two hosts: nothing passes any more in
 * either direction, and neither end is told. What was on its way arrives once it is mended. Safe for several threads.
 */
public final class Line implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Line.class.getName());
  private static final int WAITING_CONNECTIONS = 100;
  private static final int PORTION = 1 << 16;

  private final ServerSocket door;
  private final int server;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition mended = lock.newCondition();
  private boolean cut;

  private Line(ServerSocket door, int server) {
    this.door = door;
    this.server = server;
  }

  /**
   * Lays a line.
   *
   * @param server the port of the loopback address where the server listens, or will
   */
  public static Line to(int server) throws IOException {
    Line line = new Line(new ServerSocket(0, WAITING_CONNECTIONS, InetAddress.getLoopbackAddress()), server);
    Thread.ofVirtual().start(line::admit);
    return line;
  }

  /** Where the server is reached over this line, on the loopback address. */
  public int port() {
    return door.getLocalPort();
  }

  /** Lets nothing pass from now on. */
  public void cut() {
    lock.lock();
    try {
      cut = true;
    } finally {
      lock.unlock();
    }
  }

  /** Lets everything pass again. */
  public void mend() {
    lock.lock();
    try {
      cut = false;
      mended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void admit() {
    try {
      while (true) {
        Socket client = door.accept();
        ends.add(client);
        Thread.ofVirtual().start(() -> connect(client));
      }
    } catch (IOException closed) {
      LOG.log(Level.DEBUG, "A line ends", closed);
    }
  }

  private void connect(Socket client) {
    awaitMended();
    try (client;
        Socket reached = new Socket(InetAddress.getLoopbackAddress(), server)) {
      ends.add(reached);
      Thread.ofVirtual().start(() -> pass(client, reached));
      pass(reached, client);
    } catch (IOException nobodyListens) {
      LOG.log(Level.DEBUG, "A line leads nowhere", nobodyListens);
    }
  }

  /** Ends both where one has ended, as soon as the other can hear of it. */
  private void pass(Socket from, Socket to) {
    byte[] portion = new byte[PORTION];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int size = in.read(portion); size >= 0; size = in.read(portion)) {
        awaitMended();
        out.write(portion, 0, size);
      }
      awaitMended();
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "A connection ends", gone);
      awaitMended();
    } finally {
      ends.removeAll(List.of(from, to));
    }
  }

  private void awaitMended() {
    lock.lock();
    try {
      while (cut) {
        mended.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Ends all connections over it, and lets nobody in any more. */
  @Override
  public void close() throws IOException {
    door.close();
    for (Socket end : ends) {
      end.close();
    }
    mend();
  }
}
