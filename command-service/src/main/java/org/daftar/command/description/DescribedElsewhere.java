package org.daftar.command.description;

import java.util.List;
import org.daftar.api.ApiDescription;

/** What of the interface another process answers, as that process describes it. */
@FunctionalInterface
public interface DescribedElsewhere {

  /**
   * Asks for it.
   *
   * @throws org.daftar.command.log.LogUnavailable where nobody answers
   */
  List<ApiDescription> parts();
}
