package org.daftar.query.cases;

import java.util.Optional;
import org.daftar.date.FuzzyDate;

/**
 * A case as a line of a list.
 *
 * @param view how it stood
 * @param entries how many entries it had
 * @param first when the first of them happened
 */
public record CaseSummary(CaseView view, long entries, Optional<FuzzyDate> first) {}
