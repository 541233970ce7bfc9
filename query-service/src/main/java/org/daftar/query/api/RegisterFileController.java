package org.daftar.query.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.finding.Found;
import org.daftar.query.register.sheet.Register;
import org.daftar.query.register.sheet.RegisterCsv;
import org.daftar.query.register.sheet.Registers;
import org.daftar.query.register.sheet.TellingFinder;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.wording.mention.Naming;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out registers as files, whole. Parties who must be protected are not named in them, and confidential entries
 * are left out.
 */
@RestController
public final class RegisterFileController {

  private final Moments moments;
  private final ReadingDay readingDay;
  private final Registers registers;
  private final TellingFinder tellings;

  /** Writes registers in the words of a finder. */
  public RegisterFileController(Moments moments, ReadingDay readingDay, Registers registers, TellingFinder tellings) {
    this.moments = moments;
    this.readingDay = readingDay;
    this.registers = registers;
    this.tellings = tellings;
  }

  @GetMapping("/api/registers/charges.csv")
  void charges(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    write(registers.charges(), parameters, response);
  }

  @GetMapping("/api/registers/fines.csv")
  void fines(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
    write(registers.fines(), parameters, response);
  }

  @GetMapping("/api/registers/assets.csv")
  void assets(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
    write(registers.assets(), parameters, response);
  }

  @GetMapping("/api/registers/liberty.csv")
  void liberty(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    write(registers.liberty(), parameters, response);
  }

  @GetMapping("/api/registers/incidents.csv")
  void incidents(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    write(registers.incidents(), parameters, response);
  }

  @GetMapping("/api/registers/lawyers.csv")
  void lawyers(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    write(registers.lawyers(), parameters, response);
  }

  private <R extends Row<R>, T> void write(
      Register<R, T> register, MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    Question question = Question.of(parameters, RegisterQuestion.filters());
    AsOf moment = moments.of(question);
    LocalDate reading = readingDay.of(question, moment);
    Found<R, T> found =
        register
            .finding()
            .find(RegisterQuestion.filter(question, register.usualStatus()).forOutside(), moment, reading);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Log-Position", String.valueOf(moment.size()));
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("register-of-" + register.name() + "-at-" + moment.size() + ".csv")
            .build()
            .toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    Writer to = response.getWriter();
    new RegisterCsv<>(register.sheet())
        .write(
            to,
            head(register, question, moment, reading, found.withheld()),
            found.rows(),
            found.totals(),
            tellings.taxonomy(moment),
            portion -> tellings.of(portion, moment, Naming.OUTSIDE));
    to.flush();
  }

  private List<List<String>> head(
      Register<?, ?> register, Question question, AsOf moment, LocalDate reading, long withheld) {
    List<List<String>> head = new ArrayList<>();
    head.add(List.of("Register", register.title()));
    head.add(List.of("As of log position", String.valueOf(moment.size())));
    head.add(List.of("As known at", moments.recordedAt(moment).map(Object::toString).orElse("")));
    head.add(List.of("Day of reading", reading.toString()));
    for (String filter : RegisterQuestion.filters()) {
      question.text(filter).ifPresent(value -> head.add(List.of("Filtered by " + filter, value)));
    }
    if (question.text("status").isEmpty()) {
      register.usualStatus().ifPresent(status -> head.add(List.of("Filtered by status", status)));
    }
    if (withheld > 0) {
      head.add(List.of("Confidential entries left out", String.valueOf(withheld)));
    }
    head.add(List.of("How it is counted", register.counting()));
    return head;
  }
}
