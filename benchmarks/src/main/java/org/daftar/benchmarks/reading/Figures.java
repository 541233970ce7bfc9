package org.daftar.benchmarks.reading;

import java.util.List;

/**
 * How long the contenders took for one question; each is warmed up first, and all are measured in turn.
 *
 * @param ours over HTTP
 * @param scan of all documents
 * @param byKey the documents of the answer
 */
record Figures(Question question, Latencies ours, Latencies scan, Latencies byKey) {

  private static final int WARM_UP = 200;
  private static final int TIMES = 300;
  private static final int SCANS = 3;

  static Figures of(Contenders contenders, Question question) throws Exception {
    List<String> all = contenders.all(question);
    List<String> keys = contenders.keys(question, all);
    Latencies.of(WARM_UP, () -> contenders.ours(question));
    Latencies.of(WARM_UP, () -> contenders.byKey(question, keys));
    return new Figures(
        question,
        ofOurs(contenders, question),
        Latencies.of(SCANS, () -> contenders.scan(question, all)),
        Latencies.of(TIMES, () -> contenders.byKey(question, keys)));
  }

  /** Only how long the product takes. */
  static Latencies ofOurs(Contenders contenders, Question question) throws Exception {
    return Latencies.of(TIMES, () -> contenders.ours(question));
  }
}
