package org.daftar.standalone.journey;

import java.nio.file.Path;
import org.daftar.standalone.Instance;

/**
 * One case with ten entries: the log begins with its genesis, position 1 opens the case, an entry stands at each other.
 */
final class SmallCase {

  /** How many events the log holds. */
  static final int EVENTS = 12;

  private SmallCase() {}

  /** Records it in an empty folder. */
  static void recordIn(Path data) throws Exception {
    try (Instance instance = Instance.on(data)) {
      String address =
          instance.post("/api/cases", "{\"title\": \"A case\"}").headers().firstValue("Location").orElseThrow();
      for (int day = 1; day <= EVENTS - 2; day++) {
        instance.post(address + "/background", entry(day));
      }
    }
  }

  private static String entry(int day) {
    return """
    {"when": "2020-08-%02d", "what": "It happened", "unsourced": true, "standing": {"position": "undisputed"}}
    """
        .formatted(day);
  }
}
