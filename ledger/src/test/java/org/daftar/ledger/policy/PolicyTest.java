package org.daftar.ledger.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final String LOG = "log " + Sample.logKey().verifier() + " https://log.example\n";
  private static final String WITNESSES =
      "witness a "
          + Sample.witness(1).verifier()
          + "\n"
          + "witness b\t"
          + Sample.witness(2).verifier()
          + " https://b.example\n"
          + "witness c "
          + Sample.witness(3).verifier()
          + "\n";

  @Test
  void isMetByEnoughWitnesses() throws MalformedNote {
    Policy policy = Policy.parse("# ours\n\n" + LOG + WITNESSES + "group two 2 a b c\nquorum two\n");
    assertThat(policy.open(cosigned(1, 3)).cosignatures()).hasSize(2);
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> policy.open(cosigned(2)))
        .withMessage("too few witnesses have cosigned: 2 of (a, b, c), but only [b]");
  }

  @Test
  void countsAWitnessOnceThoughItSignedTwice() throws MalformedNote {
    Policy policy = Policy.parse(LOG + WITNESSES + "group two 2 a b c\nquorum two\n");
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> policy.open(cosigned(1, 1)));
  }

  @Test
  void countsNoWitnessThatItDoesNotName() throws MalformedNote {
    Policy policy = Policy.parse(LOG + "witness a " + Sample.witness(1).verifier() + "\nquorum a\n");
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> policy.open(cosigned(2, 3)));
  }

  @Test
  void asksForGroupsOfGroups() throws MalformedNote {
    Policy policy = Policy.parse(LOG + WITNESSES + "group one any a b\ngroup both all one c\nquorum both\n");
    assertThat(policy.open(cosigned(2, 3)).cosignatures()).hasSize(2);
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> policy.open(cosigned(1, 2)));
  }

  @Test
  void canDoWithoutWitnesses() throws MalformedNote {
    assertThat(Policy.parse(LOG + "quorum none\n").open(cosigned()).seenBy()).isEmpty();
  }

  @Test
  void tellsWhenTheTreeWasSeenFirst() throws MalformedNote {
    Note note = cosigned(1);
    Note later = note.with(List.of(Cosignature.sign(note, Sample.witness(2), NOON.plusSeconds(5))));
    assertThat(Policy.parse(LOG + WITNESSES + "quorum none\n").open(later).seenBy()).contains(NOON);
  }

  @Test
  void refusesTheCheckpointOfALogThatItDoesNotName() throws MalformedNote {
    String other = Sample.key("example.org/other", Algorithm.ED25519, 9).verifier().toString();
    Policy policy = Policy.parse("log " + other + "\nquorum none\n");
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> policy.open(cosigned()))
        .withMessageContaining("which the policy does not name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOG",
        "quorum none",
        "LOG quorum none|quorum none",
        "LOG quorum nobody",
        "LOG WITNESS group g 2 a|quorum g",
        "LOG WITNESS group g 0 a|quorum g",
        "LOG WITNESS group g any a a|quorum g",
        "LOG WITNESS group g any g|quorum g",
        "LOG WITNESS group a any a|quorum a",
        "LOG WITNESS group g|quorum a",
        "LOG WITNESS witness again KEY|quorum a",
        "LOG witness none KEY|quorum none",
        "LOG witness a LOGKEY|quorum none",
        "log KEY|quorum none",
        "LOG LOG quorum none",
        "LOG allow all|quorum none"
      })
  void refusesWhatIsNoPolicy(String text) {
    String key = Sample.witness(1).verifier().toString();
    String policy =
        text.replace("LOGKEY", Sample.logKey().verifier().toString())
            .replace("LOG ", LOG)
            .replace("WITNESS ", "witness a KEY|")
            .replace("KEY", key)
            .replace('|', '\n');
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Policy.parse(policy));
  }

  private static Note cosigned(int... witnesses) {
    Note note = Sample.of(5).checkpoint(5);
    for (int witness : witnesses) {
      note = note.with(List.of(Cosignature.sign(note, Sample.witness(witness), NOON)));
    }
    return note;
  }
}
