package org.daftar.benchmarks.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.benchmarks.invented.LargeRecord;

/** Somebody who records one entry after the other in the large case, until closed. */
final class Recording implements AutoCloseable {

  /** So that some fifty are recorded in a second: more than fifty people do. */
  private static final int PAUSE_MILLIS = 18;

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final AtomicLong recorded = new AtomicLong();
  private final Future<?> recording;

  Recording(HttpClient http, URI server, LargeRecord.Made made) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/cases/" + made.large() + "/background"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"when": {"edtf": "2024"}, "what": {"text": "Recorded meanwhile", "language": "en"},
                     "unsourced": true, "standing": {"position": "undisputed"}, "about": ["%s"]}\
                    """
                        .formatted(made.party())))
            .build();
    recording = thread.submit(() -> record(http, request));
  }

  private Void record(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 201) {
        throw new IllegalStateException("recording was answered with " + status);
      }
      recorded.incrementAndGet();
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return null;
  }

  /**
   * What was measured meanwhile counts only if something was recorded.
   *
   * @throws IllegalStateException where recording has stopped
   */
  void mustStillRecord() {
    if (recorded.get() == 0 || recording.isDone()) {
      throw new IllegalStateException("nothing is being recorded, after " + recorded.get() + " entries");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
