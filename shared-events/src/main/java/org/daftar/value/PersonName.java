package org.daftar.value;

import java.util.List;
import java.util.Optional;

/**
 * A name in all the forms in which sources write it. Groups, organisations, authorities and courts bear one too.
 *
 * @param forms at least one; the first is the one that is shown
 */
public record PersonName(List<NameForm> forms) {

  public PersonName {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new BrokenRule("forms", "name-has-no-form", "must have at least one form");
    }
    if (forms.stream().map(NameForm::text).distinct().count() < forms.size()) {
      throw new BrokenRule("forms", "name-form-stands-twice", "must not repeat a form");
    }
  }

  /** A name of which one legal form is known. */
  public static PersonName of(String legal) {
    return new PersonName(List.of(new NameForm(legal, NameForm.Kind.LEGAL, Optional.empty())));
  }

  /** The form that is shown. */
  public String shown() {
    return forms.getFirst().text();
  }
}
