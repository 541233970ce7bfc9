package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daftar.command.platform.anchoring.TimeStamps;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.OpenSslAuthority;
import org.daftar.ledger.verification.BundleVerifier;
import org.daftar.ledger.verification.CheckedLeaf;
import org.daftar.ledger.verification.Trust;
import org.daftar.ledger.verification.Verdict;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.daftar.standalone.process.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What time does to bundles: others say when, and keys are replaced. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BundleOverTimeTest {

  @TempDir private Path folder;

  private Path data;

  @BeforeEach
  void choose() {
    data = folder.resolve("data");
  }

  @Test
  void whatFollowsATimeStampIsShownToBeYounger() throws Exception {
    OpenSslAuthority openssl = new OpenSslAuthority(Files.createDirectory(folder.resolve("authority")), "sha256");
    try (LocalAuthority authority = LocalAuthority.of(openssl);
        Instance instance = Instance.with(stampedBy(authority))) {
      awaitAnchor(instance);

      Verdict verdict = verify(instance, key(), Set.of(openssl.root()));

      assertThat(verdict.timeStamps()).isEqualTo(1);
      assertThat(verdict.leaves())
          .filteredOn(leaf -> leaf.bracket().notBefore().isPresent())
          .extracting(leaf -> leaf.leaf().leaf().kind())
          .containsExactly("event", "export");
      assertThat(verdict.leaves().getFirst().bracket().notAfter()).isPresent();
    }
  }

  @Test
  void aBundleNeedsNobodyToKnowTheStamps() throws Exception {
    OpenSslAuthority openssl = new OpenSslAuthority(Files.createDirectory(folder.resolve("authority")), "sha256");
    try (LocalAuthority authority = LocalAuthority.of(openssl);
        Instance instance = Instance.with(stampedBy(authority))) {
      awaitAnchor(instance);

      Verdict verdict = verify(instance, key(), Set.of());

      assertThat(verdict.unchecked()).isEqualTo(1);
      assertThat(verdict.leaves()).extracting(CheckedLeaf::bracket).allMatch(bracket -> bracket.notBefore().isEmpty());
    }
  }

  @Test
  void whoKnowsTheFirstKeyOnlyIsLedToTheOneThatSignsNow() throws Exception {
    Instance.on(data).close();
    VerifierKey first = key();
    for (int times = 0; times < 2; times++) {
      assertThat(CommandLineRun.of("rotate-key", "--reason", "The laptop was lost", "--data", data).status()).isZero();
    }
    try (Instance instance = Instance.on(data)) {
      Verdict verdict = verify(instance, first, Set.of());

      assertThat(verdict.leaves()).extracting(leaf -> leaf.leaf().leaf().kind()).contains("key");
      assertThat(key()).isNotEqualTo(first);
    }
  }

  private Settings stampedBy(LocalAuthority authority) {
    return new Settings(
        data, 0, "A. Tester", false, Optional.of(new TimeStamps(authority.address(), TimeStamps.USUAL)));
  }

  private VerifierKey key() {
    return new KeyFile(data.resolve("log.key")).read().verifier();
  }

  private static void awaitAnchor(Instance instance) throws Exception {
    while (!instance.ask("/api/log/leaves").body().contains("\"anchor\"")) {
      Thread.onSpinWait();
    }
  }

  private Verdict verify(Instance instance, VerifierKey log, Set<X509Certificate> authorities) throws Exception {
    String caseId =
        instance.post("/api/cases", "{\"title\":{\"text\":\"A case\"}}").headers().firstValue("Location").orElseThrow();
    String address =
        instance
            .post(caseId + "/bundles", "{\"recipient\":\"A committee\",\"purpose\":\"A complaint\"}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    Path bundle = folder.resolve("bundle.zip");
    Files.write(bundle, instance.bytes(address));
    Trust trust = Trust.parse("log " + log + "\nquorum none\n");
    return new BundleVerifier(new Trust(trust.policy(), authorities), Optional.empty()).verify(bundle);
  }
}
