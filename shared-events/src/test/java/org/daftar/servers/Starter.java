package org.daftar.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Whoever started this process, as the process sees it: at the other end of its standard input and output. */
public final class Starter {

  static final String READY = "ready";

  private final PrintStream told;

  private Starter(PrintStream told) {
    this.told = told;
  }

  /**
   * Ends this process when the starter does, or when the thread that calls this fails, and keeps from the starter
   * whatever else is printed.
   */
  public static Starter attend() {
    Starter starter = new Starter(System.out);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, failure) -> {
          failure.printStackTrace();
          Runtime.getRuntime().halt(1);
        });
    System.setOut(System.err);
    InputStream held = System.in;
    Thread.ofPlatform().daemon().start(() -> endWith(held));
    return starter;
  }

  /** Tells it that this process serves. */
  public void ready() {
    told.println(READY);
  }

  private static void endWith(InputStream held) {
    try {
      held.transferTo(System.err);
    } catch (IOException e) {
      System.err.println("The starter is gone: " + e.getMessage());
    }
    Runtime.getRuntime().halt(0);
  }
}
