package org.daftar.query.api;

import java.util.List;
import org.daftar.query.answer.Views;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.search.Slice;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what was recorded when and by whom: the moments as of which everything else can be asked. */
@RestController
public final class LogController {

  private final Moments moments;
  private final ReadLog log;
  private final Views views;

  /** Lists what has been read of a log. */
  public LogController(Moments moments, ReadLog log, Views views) {
    this.moments = moments;
    this.log = log;
    this.views = views;
  }

  /** Here {@code after=N} not only waits for N events but also starts behind them; so does a cursor. */
  @GetMapping("/api/log")
  ResponseEntity<String> log(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "limit", "cursor");
    AsOf moment = moments.of(question);
    Slice slice = question.slice();
    long from = question.text("cursor").isPresent() ? slice.offset() : question.number("after").orElse(0L);
    int most = Math.clamp(moment.size() - from, 0, slice.limit());
    List<RecordedEvent> events = log.recorded(from, most);
    Slice shown = new Slice((int) from, slice.limit());
    return Answers.of(views.log().events(new Page<>(events, moment.size(), shown.next(moment.size()))), moment);
  }
}
