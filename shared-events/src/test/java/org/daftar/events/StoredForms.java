package org.daftar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The approved stored forms, by stored name. */
final class StoredForms {

  private StoredForms() {}

  static byte[] bytes(String storedName) throws IOException {
    try (InputStream file = StoredForms.class.getResourceAsStream("/stored-forms/" + storedName + ".json")) {
      assertThat(file).isNotNull();
      return file.readAllBytes();
    }
  }

  static String text(String storedName) throws IOException {
    return new String(bytes(storedName), StandardCharsets.UTF_8);
  }
}
