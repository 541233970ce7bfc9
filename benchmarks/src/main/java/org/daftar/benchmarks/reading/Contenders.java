package org.daftar.benchmarks.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;

/** The three ways to answer a question: the product's, over HTTP; a scan of all documents; and reading by key. */
final class Contenders {

  private static final int PART = 100;
  private static final int TOGETHER = 5_000;

  private final HttpClient http;
  private final URI server;
  private final Search search;
  private final EntryFinder entries;

  Contenders(HttpClient http, URI server, Search search, EntryFinder entries) {
    this.http = http;
    this.server = server;
    this.search = search;
    this.entries = entries;
  }

  /** What people get: the whole answer, over HTTP. */
  int ours(Question question) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(question.address())).build();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(question.address() + " answered " + answer.statusCode());
    }
    return answer.body().length;
  }

  /** The peer: every entry is read, looked at and put in order, without facets and without HTTP. */
  List<EntryView> scan(Question question, List<String> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + TOGETHER)
        .mapToObj(from -> all.subList(from, Math.min(from + TOGETHER, all.size())))
        .flatMap(some -> entries.findAll(some, question.moment()).stream())
        .filter(question.answers())
        .sorted(Comparator.comparing(entry -> entry.fact().account().when()))
        .limit(PART)
        .toList();
  }

  /** The limit: the same part of the answer, read by its keys, without facets and without HTTP. */
  List<EntryView> byKey(Question question, List<String> keys) {
    return entries.findAll(keys, question.moment());
  }

  /**
   * The part of the answer that is asked for.
   *
   * @throws IllegalStateException where the index and the scan do not agree on it
   */
  List<String> keys(Question question, List<String> all) {
    List<String> keys = question.keys().in(search, question.moment(), new Slice(0, PART)).ids();
    List<String> scanned = scan(question, all).stream().map(entry -> entry.id().value()).toList();
    if (keys.isEmpty() || !keys.equals(scanned)) {
      throw new IllegalStateException("index and scan answer differently: " + question.name());
    }
    return keys;
  }

  List<String> all(Question question) {
    return search.entries(EntryQuery.ALL, question.moment(), new Slice(0, Integer.MAX_VALUE)).ids();
  }
}
