package org.daftar.standalone.forms;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as a browser got it.
 *
 * @param address its path and query, after all redirects
 */
record Page(int status, String address, HttpHeaders headers, Document document) {

  static Page of(HttpResponse<String> answer) {
    String query = answer.uri().getRawQuery();
    return new Page(
        answer.statusCode(),
        answer.uri().getRawPath() + (query == null ? "" : "?" + query),
        answer.headers(),
        Jsoup.parse(answer.body(), answer.uri().toString()));
  }

  /** The form that it shows, with what stands in it. */
  Form form() {
    return new Form(document.expectForm("form[method=post]"));
  }

  /** What a person reads. */
  String text() {
    return document.text();
  }

  /** Whatever would run, or be asked for elsewhere. */
  List<String> whatRunsOrReachesOut() {
    Stream<String> running =
        document.select("script, iframe, object, embed, base, meta[http-equiv], [style], style").stream()
            .map(Object::toString);
    Stream<String> handlers =
        document.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .filter(attribute -> attribute.getKey().startsWith("on"))
            .map(Object::toString);
    Stream<String> elsewhere =
        document.select("[href], [src], [action], [srcset]").stream()
            .flatMap(
                element -> Stream.of("href", "src", "action", "srcset").filter(element::hasAttr).map(element::attr))
            .filter(address -> !address.matches("[/?#].*|") || address.startsWith("//"));
    return Stream.of(running, handlers, elsewhere).flatMap(found -> found).toList();
  }
}
