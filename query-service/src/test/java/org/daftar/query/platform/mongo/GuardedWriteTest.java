package org.daftar.query.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class GuardedWriteTest {

  private static final WriteConcernError NOT_BY_THE_MAJORITY =
      new WriteConcernError(64, "WriteConcernTimeout", "waiting for replication timed out", new BsonDocument());

  @Test
  void takesACollisionForAnAnswer() {
    assertThat(GuardedWrite.collided(failure(null, error(11_000, 3), error(11_000, 7)))).containsExactly(3, 7);
  }

  @Test
  void failsWhereAnythingElseWentWrongBeside() {
    MongoBulkWriteException failure = failure(null, error(11_000, 3), error(14_031, 7));

    assertThatThrownBy(() -> GuardedWrite.collided(failure)).isSameAs(failure);
  }

  @Test
  void failsWhereTheMajorityDidNotAcknowledge() {
    MongoBulkWriteException failure = failure(NOT_BY_THE_MAJORITY, error(11_000, 3));

    assertThatThrownBy(() -> GuardedWrite.collided(failure)).isSameAs(failure);
    assertThatThrownBy(() -> GuardedWrite.collided(failure(NOT_BY_THE_MAJORITY)))
        .isInstanceOf(MongoBulkWriteException.class);
  }

  private static BulkWriteError error(int code, int index) {
    return new BulkWriteError(code, "", new BsonDocument(), index);
  }

  private static MongoBulkWriteException failure(WriteConcernError concern, BulkWriteError... errors) {
    BulkWriteResult nothing = BulkWriteResult.acknowledged(0, 0, 0, 0, List.of(), List.of());
    return new MongoBulkWriteException(nothing, List.of(errors), concern, new ServerAddress(), Set.of());
  }
}
