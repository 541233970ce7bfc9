package org.daftar.query.api;

import java.time.LocalDate;
import java.util.function.Function;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.register.finding.Found;
import org.daftar.query.register.sheet.Register;
import org.daftar.query.register.sheet.Registers;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.search.Slice;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Answers what registers hold, part by part, with the totals of all rows that a filter lets pass. */
@RestController
public final class RegisterController {

  private final Moments moments;
  private final ReadingDay readingDay;
  private final Registers registers;
  private final Views views;

  /** Answers from registers. */
  public RegisterController(Moments moments, ReadingDay readingDay, Registers registers, Views views) {
    this.moments = moments;
    this.readingDay = readingDay;
    this.registers = registers;
    this.views = views;
  }

  @GetMapping("/api/registers/charges")
  ResponseEntity<String> charges(@RequestParam MultiValueMap<String, String> parameters) {
    return answer(registers.charges(), parameters, views.registers()::charge, views.registers()::totals);
  }

  @GetMapping("/api/registers/fines")
  ResponseEntity<String> fines(@RequestParam MultiValueMap<String, String> parameters) {
    return answer(registers.fines(), parameters, views.registers()::fine, views.registers()::totals);
  }

  @GetMapping("/api/registers/assets")
  ResponseEntity<String> assets(@RequestParam MultiValueMap<String, String> parameters) {
    return answer(registers.assets(), parameters, views.registers()::asset, views.registers()::totals);
  }

  @GetMapping("/api/registers/liberty")
  ResponseEntity<String> liberty(@RequestParam MultiValueMap<String, String> parameters) {
    return answer(registers.liberty(), parameters, views.registers()::detainee, views.registers()::totals);
  }

  @GetMapping("/api/registers/incidents")
  ResponseEntity<String> incidents(@RequestParam MultiValueMap<String, String> parameters) {
    return answer(registers.incidents(), parameters, views.registers()::incident, views.registers()::totals);
  }

  @GetMapping("/api/registers/lawyers")
  ResponseEntity<String> lawyers(@RequestParam MultiValueMap<String, String> parameters) {
    return answer(registers.lawyers(), parameters, views.registers()::lawyer, views.registers()::totals);
  }

  private <R extends Row<R>, T> ResponseEntity<String> answer(
      Register<R, T> register,
      MultiValueMap<String, String> parameters,
      Function<R, ObjectNode> row,
      Function<T, ObjectNode> totals) {
    Question question = Question.of(parameters, RegisterQuestion.parameters());
    AsOf moment = moments.of(question);
    LocalDate reading = readingDay.of(question, moment);
    Found<R, T> found =
        register.finding().find(RegisterQuestion.filter(question, register.usualStatus()), moment, reading);
    Slice slice = question.slice();
    int total = found.rows().size();
    ObjectNode page = Lists.page(new Page<>(found.part(slice), total, slice.next(total)), row);
    page.set("totals", totals.apply(found.totals()));
    page.set("facets", Lists.facets(found.facets()));
    return Answers.of(page, moment);
  }
}
