package org.daftar.query.wording.term;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.value.Attribution;
import org.daftar.value.Money;
import org.daftar.value.Sanction;
import org.daftar.value.SanctionLength;
import org.daftar.value.Standing;
import org.daftar.vocabulary.Taxonomy;

/** Says amounts, sanctions and standings in words. */
public final class Terms {

  private Terms() {}

  /** An amount with what the source gives as its equivalent, or <i>amount unknown</i>. */
  public static String of(Money money) {
    return money
        .sum()
        .map(sum -> sum + money.equivalent().map(other -> " (" + other + " according to the source)").orElse(""))
        .or(() -> money.equivalent().map(other -> "equivalent to " + other + " according to the source"))
        .orElse("amount unknown");
  }

  /** Sanctions in a row, e.g. <i>imprisonment: 8 years</i>. */
  public static String of(List<Sanction> sanctions, Taxonomy taxonomy) {
    return sanctions.stream().map(sanction -> of(sanction, taxonomy)).collect(Collectors.joining("; "));
  }

  /** A standing with its verification, e.g. <i>unsure; verified by A. Monitor: called the clerk</i>. */
  public static String of(Standing standing) {
    return CodeWords.ofChoice(standing.position())
        + standing.verification().map(seen -> "; verified by " + seen.by() + ": " + seen.how()).orElse("");
  }

  /** In whose voice a source says something, e.g. <i>claimed by Serikzhan Bilash</i>. */
  public static String of(Attribution.Stance stance, Optional<String> by) {
    return switch (stance) {
      case REPORTED -> "reported" + by.map(name -> " from " + name).orElse("");
      case CLAIMED -> "claimed" + by(by);
      case DENIED -> "denied" + by(by);
      case OFFICIAL -> "official statement" + by(by);
      case TESTIMONY -> "testimony" + by(by);
      case OWN_OBSERVATION -> "own observation" + by(by);
    };
  }

  /** A duration such as <i>7 years</i> or <i>2 years, 6 months</i>. */
  static String of(SanctionLength duration) {
    Period calendar = duration.calendar();
    return Stream.of(
            count(calendar.getYears(), "year"),
            count(calendar.getMonths(), "month"),
            count(calendar.getDays(), "day"),
            count(duration.hours(), "hour"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String of(Sanction sanction, Taxonomy taxonomy) {
    return taxonomy.label(sanction.kind())
        + sanction.duration().map(duration -> ": " + of(duration)).orElse("")
        + sanction.amount().map(amount -> ": " + of(amount)).orElse("")
        + sanction.detail().map(detail -> " (" + detail + ")").orElse("");
  }

  private static String by(Optional<String> name) {
    return name.map(known -> " by " + known).orElse("");
  }

  private static Optional<String> count(int number, String unit) {
    return number == 0 ? Optional.empty() : Optional.of(number + " " + unit + (number == 1 ? "" : "s"));
  }
}
