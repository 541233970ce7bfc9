package org.daftar.query.api;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.finding.RegisterFilter;
import org.daftar.value.Jurisdiction;

/** How a register is asked for. */
public final class RegisterQuestion {

  /** Whoever names this status wants rows however they stand. */
  public static final String ANY = "any";

  private static final String[] FILTERS = {"case", "party", "jurisdiction", "from", "to", "kind", "status"};
  private static final String[] PARAMETERS = {
    "case", "party", "jurisdiction", "from", "to", "kind", "status", "limit", "cursor"
  };

  private RegisterQuestion() {}

  /** The parameters that filter a register and ask for a part of it. */
  public static String[] parameters() {
    return PARAMETERS.clone();
  }

  /** The parameters that filter a register. */
  public static String[] filters() {
    return FILTERS.clone();
  }

  /**
   * The filter that a question asks for.
   *
   * @param usual how rows must stand where the question says nothing of it
   */
  public static RegisterFilter filter(Question question, Optional<String> usual) {
    Optional<LocalDate> from = question.day("from");
    Optional<LocalDate> to = question.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new BadQuestion("to", "span-ends-before-it-starts", "must not be before 'from'");
    }
    return new RegisterFilter(
        question.value("case", CaseId::new),
        question.value("party", PartyId::new),
        question.value("jurisdiction", Jurisdiction::new),
        from,
        to,
        question.text("kind"),
        question.text("status").or(() -> usual).filter(status -> !status.equals(ANY)),
        false);
  }
}
