package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.policy.Policy;

/** Checks bundles as somebody who trusts the sample log's first key. */
final class Checking {

  private final Path folder;
  private Set<X509Certificate> authorities = Set.of();
  private String policy = "log " + Sample.logKey().verifier() + "\nquorum none\n";
  private Optional<Note> pinned = Optional.empty();

  Checking(Path folder) {
    this.folder = folder;
  }

  Checking trusting(X509Certificate root) {
    authorities = Set.of(root);
    return this;
  }

  Checking policy(List<String> lines) {
    policy = String.join("\n", lines) + "\n";
    return this;
  }

  Checking pinning(Note note) {
    pinned = Optional.of(note);
    return this;
  }

  Verdict accept(byte[] zip) {
    try {
      return verify(zip);
    } catch (RefusedBundle e) {
      throw new AssertionError(e.sentence(), e);
    }
  }

  /** That it is refused with a sentence that holds all those words. */
  void refuse(byte[] zip, String... words) {
    RefusedBundle refused = catchThrowableOfType(RefusedBundle.class, () -> verify(zip));
    Assertions.assertThat(refused).as("was not refused").isNotNull();
    Assertions.assertThat(refused.sentence()).contains(words);
  }

  Verdict verify(byte[] zip) throws RefusedBundle {
    try {
      Path file = Files.write(folder.resolve("bundle.zip"), zip);
      return new BundleVerifier(new Trust(Policy.parse(policy), authorities), pinned).verify(file);
    } catch (IOException | MalformedNote e) {
      throw new IllegalStateException(e);
    }
  }
}
