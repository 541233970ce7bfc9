package org.daftar.ledger.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daftar.ledger.tree.ConsistencyProof;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.InclusionProof;
import org.daftar.ledger.tree.InvalidProof;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The probes of transparency-dev/merkle. */
class MerkleVectorsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void judgesEveryProbeOfAnInclusionProofAsItsAuthorsDo() {
    List<String> misjudged = new ArrayList<>();
    List<Path> files = Vectors.files(Vectors.folder("merkle/testdata/inclusion"), ".json");
    for (Path file : files) {
      JsonNode probe = JSON.readTree(Vectors.bytes(file));
      Executable check =
          () ->
              new InclusionProof(probe.get("leafIdx").bigIntegerValue().longValue(), path(probe))
                  .check(
                      hash(probe, "leafHash"),
                      new TreeHead(probe.get("treeSize").bigIntegerValue().longValue(), hash(probe, "root")));
      judge(probe, check, file.toString(), misjudged);
    }
    assertThat(files).hasSizeGreaterThan(90);
    assertThat(misjudged).isEmpty();
  }

  /** One probe has roots of twelve bytes, which is no SHA-256. */
  @Test
  void judgesEveryProbeOfAConsistencyProofAsItsAuthorsDo() {
    List<String> misjudged = new ArrayList<>();
    List<Path> files = Vectors.files(Vectors.folder("merkle/testdata/consistency"), ".json");
    for (Path file : files) {
      JsonNode probe = JSON.readTree(Vectors.bytes(file));
      Executable check = () -> new ConsistencyProof(path(probe)).check(head(probe, "1"), head(probe, "2"));
      judge(probe, check, file.toString(), misjudged);
    }
    assertThat(files).hasSizeGreaterThan(90);
    assertThat(misjudged)
        .singleElement()
        .asString()
        .contains("sizes-are-equal-one-and-proof-is-empty.json", "a hash has 32 bytes, not 12");
  }

  private static void judge(JsonNode probe, Executable check, String file, List<String> misjudged) {
    String refusal = "";
    try {
      check.execute();
    } catch (InvalidProof | IllegalArgumentException refused) {
      refusal = String.valueOf(refused.getMessage());
    } catch (Throwable unforeseen) {
      misjudged.add(file + " " + unforeseen);
    }
    if (probe.get("wantErr").booleanValue() == refusal.isEmpty()) {
      misjudged.add(file + " " + refusal);
    }
  }

  private static TreeHead head(JsonNode probe, String which) {
    return new TreeHead(probe.get("size" + which).bigIntegerValue().longValue(), hash(probe, "root" + which));
  }

  private static Hash hash(JsonNode probe, String name) {
    return Hash.parse(probe.get(name).stringValue(""));
  }

  private static List<Hash> path(JsonNode probe) {
    List<Hash> path = new ArrayList<>();
    probe.get("proof").forEach(hash -> path.add(Hash.parse(hash.stringValue())));
    return path;
  }
}
