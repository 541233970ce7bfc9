package org.daftar.command.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Problem details (RFC 9457) as this interface writes them: a stable type, and the field and the rule of each error.
 */
final class Problem {

  private static final int MOST_ERRORS = 50;
  private static final int LONGEST_FIELD = 100;
  private static final int LONGEST_MESSAGE = 500;

  private Problem() {}

  /**
   * One thing that is wrong.
   *
   * @param field the path of the field, or the name of the header
   * @param rule the stable code of the rule that it breaks
   * @param message what is wrong and what would be accepted
   */
  record Fault(String field, String rule, String message) {

    Fault {
      field = brief(field, LONGEST_FIELD);
      message = brief(message, LONGEST_MESSAGE);
    }
  }

  /** A problem as a whole; the type is the rule's own address, relative to the server. */
  static ProblemDetail of(HttpStatusCode status, String rule, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, brief(detail, LONGEST_MESSAGE));
    problem.setType(URI.create("/problems/" + rule));
    problem.setTitle(title);
    return problem;
  }

  /** Adds what is wrong field by field, under {@code errors} or {@code cautions}; nothing where there is none. */
  static ProblemDetail with(ProblemDetail problem, String member, List<Fault> faults) {
    if (!faults.isEmpty()) {
      problem.setProperty(member, faults.stream().limit(MOST_ERRORS).toList());
    }
    return problem;
  }

  /** What came from outside is shown short, and never as a control character. */
  private static String brief(String text, int most) {
    String printable = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\u2028\u2029]", "\uFFFD");
    int kept = Math.min(most, printable.length());
    return kept == printable.length() ? printable : printable.substring(0, kept) + "…";
  }
}
