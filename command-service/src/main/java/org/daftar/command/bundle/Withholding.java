package org.daftar.command.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.daftar.events.codec.WithheldFields;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.value.BrokenRule;
import tools.jackson.databind.JsonNode;

/**
 * Which fields of a case's leaves are not shown, each as {@code POSITION:NAME}. Whatever is asked for: of a protected
 * party only how it may be named outside is shown, of earlier exports not to whom they went, and of a confidential
 * entry only that there is one.
 */
final class Withholding {

  private static final String RECORDED_BY = "recordedBy";
  private static final String ACCOUNTS = "accounts";
  private static final String REASON = "reason";
  private static final String PROTECTED_AS = "protectedAs";
  private static final Set<String> OF_EXPORTS = Set.of("recipient", "purpose", "files", "withheld", "entries");
  private static final Pattern STREAM = Pattern.compile("(pty|src|exh)_[a-z2-7]{26}");
  private static final Pattern PLACE = Pattern.compile("[0-9]{1,15}:\\S+");

  private final CaseLeaves leaves;
  private final WithheldFields withheld;
  private final Set<String> places = new HashSet<>();

  private Withholding(CaseLeaves leaves, WithheldFields withheld) {
    this.leaves = leaves;
    this.withheld = withheld;
  }

  /**
   * All that is not shown.
   *
   * @throws BrokenRule where something is asked for that is not there, or cannot be withheld
   */
  static List<String> of(CaseLeaves leaves, WithheldFields fields, BundleRequest request) {
    Withholding withholding = new Withholding(leaves, fields);
    if (!request.authors()) {
      withholding.hide(leaf -> true, field -> field.equals(RECORDED_BY));
    }
    withholding.hideProtectedParties();
    withholding.hide(leaf -> leaf.event().endsWith("-exported.1"), OF_EXPORTS::contains);
    request.withheld().forEach(withholding::hideAsked);
    withholding.keepInside();
    return withholding.places.stream().sorted(Places.ORDER).toList();
  }

  private void hideProtectedParties() {
    Set<String> parties = new HashSet<>();
    leaves.leaves().stream()
        .filter(leaf -> leaf.field(PROTECTED_AS).isPresent())
        .forEach(leaf -> parties.add(leaf.stream()));
    for (StoredLeaf leaf : leaves.leaves()) {
      if (parties.contains(leaf.stream())) {
        hideTexts(leaf);
      }
    }
  }

  private void hideTexts(StoredLeaf leaf) {
    for (Disclosure field : leaf.disclosures()) {
      if (!field.field().equals(PROTECTED_AS) && !isBorn(field) && canBeHidden(leaf, field.field())) {
        places.add(Places.of(leaf, field.field()));
      }
      if (isBorn(field)) {
        places.add(Places.of(leaf, field.field()));
      }
    }
  }

  /** A date of birth can be left out of a party altogether. */
  private static boolean isBorn(Disclosure field) {
    return field.field().equals("born");
  }

  private void keepInside() {
    for (StoredLeaf leaf : leaves.leaves()) {
      if (leaves.isInside(leaf)) {
        places.removeIf(place -> place.startsWith(leaf.position() + ":"));
        places.add(Places.whole(leaf));
      } else if (namesOneInside(leaf)) {
        places.add(Places.of(leaf, REASON));
      }
    }
  }

  /** Why it was set beside others may tell what it says. */
  private boolean namesOneInside(StoredLeaf leaf) {
    return leaf.field(ACCOUNTS).stream()
        .flatMap(JsonNode::valueStream)
        .anyMatch(account -> leaves.inside().entries().contains(account.stringValue("")));
  }

  private void hideAsked(String asked) {
    int before = places.size();
    List<String> found = new ArrayList<>();
    for (StoredLeaf leaf : leaves.leaves()) {
      for (Disclosure field : leaf.disclosures()) {
        boolean wanted = isAsked(asked, leaf, field.field());
        if (wanted && canBeHidden(leaf, field.field())) {
          places.add(Places.of(leaf, field.field()));
          found.add(field.field());
        } else if (wanted && !STREAM.matcher(asked).matches()) {
          throw new BrokenRule(
              "withheld", "field-is-needed", "cannot hold " + asked + ": only texts and names can be withheld");
        }
      }
    }
    if (found.isEmpty() && places.size() == before) {
      throw new BrokenRule(
          "withheld",
          "field-is-unknown",
          "cannot hold "
              + asked
              + ": no event of the bundle has it; name a FIELD, a POSITION:FIELD or the identifier of"
              + " a party, source or exhibit");
    }
  }

  private static boolean isAsked(String asked, StoredLeaf leaf, String field) {
    if (STREAM.matcher(asked).matches()) {
      return leaf.stream().equals(asked);
    }
    return PLACE.matcher(asked).matches()
        ? asked.equals(Places.of(leaf, field))
        : field.equals(asked) || field.equals("fields." + asked);
  }

  private void hide(Predicate<StoredLeaf> of, Predicate<String> named) {
    for (StoredLeaf leaf : leaves.leaves()) {
      if (of.test(leaf)) {
        leaf.disclosures().stream()
            .map(Disclosure::field)
            .filter(named)
            .forEach(field -> places.add(Places.of(leaf, field)));
      }
    }
  }

  private boolean canBeHidden(StoredLeaf leaf, String field) {
    return field.equals(RECORDED_BY) || withheld.inPlaceOf(leaf.event(), field).isPresent();
  }
}
