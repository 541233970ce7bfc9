package org.daftar.ledger.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.daftar.ledger.canonical.CanonicalJson;
import org.daftar.ledger.canonical.NotCanonical;
import org.junit.jupiter.api.Test;

/** The documents of cyberphone/json-canonicalization. */
class CanonicalVectorsTest {

  private final CanonicalJson json = new CanonicalJson();

  @Test
  void writesEveryDocumentToTheByte() throws NotCanonical {
    List<Path> inputs = Vectors.files(Vectors.folder("jcs/testdata/input"), ".json");
    assertThat(inputs).hasSize(6);
    for (Path input : inputs) {
      String name = String.valueOf(input.getFileName()).replace(".json", ".txt");
      String hex = Vectors.text(Vectors.folder("jcs/testdata/outhex").resolve(name));
      byte[] expected = HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
      assertThat(json.of(Vectors.bytes(input))).as(name).isEqualTo(expected);
    }
  }
}
