package org.daftar.standalone.journey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What can befall a row of the log of a {@link SmallCase}; after each, position 5 is the first that is wrong. */
enum Damage {
  DROPPED("delete from event where position = 5"),
  DROPPED_WITH_ALL_OTHERS_MOVED_UP(
      """
      delete from event where position = 5;
      update event set position = -position where position > 5;
      update event set position = -position - 1 where position < 0;
      update head set size = size - 1;
      """),
  DOUBLED(
      """
      update event set position = -position where position > 4;
      update event set position = -position + 1 where position < 0;
      insert into event select 5, stream, 100, 'double', recorded_at, leaf, payload, salts from event where position = 4;
      update head set size = size + 1;
      """),
  SWAPPED_WITH_ANOTHER(
      """
      update event set position = -1 where position = 5;
      update event set position = 5 where position = 8;
      update event set position = 8 where position = -1;
      """),
  BYTE_FLIPPED("update event set payload = cast(x'7a' || substr(payload, 2) as blob) where position = 5"),
  BYTE_FLIPPED_IN_THE_NAME_OF_A_FIELD(
      """
      update event set payload = cast(replace(cast(payload as text), '"what"', '"whbt"') as blob) where position = 5
      """),
  PUT_INTO_ANOTHER_STREAM("update event set stream = 'cas_aaaaaaaaaaaaaaaaaaaaaaaaaa' where position = 5"),
  TIME_SET_BACK("update event set recorded_at = recorded_at - 60000 where position = 5"),
  LEAF_ALTERED(
      """
      update event set leaf = cast(replace(cast(leaf as text), '"_sd":["', '"_sd":["_') as blob) where position = 5
      """),
  SALTED_ANEW("update event set salts = randomblob(length(salts)) where position = 5"),
  FIELD_ALTERED(
      """
      update event set payload = cast(replace(cast(payload as text), '"recordedBy":"', '"recordedBy":"not ') as blob)
      where position = 5
      """),
  CUT_OFF("delete from event where position >= 5"),
  ENDED_EARLY("update head set size = 5");

  private final String sql;

  Damage(String sql) {
    this.sql = sql;
  }

  /** Does it to a file that nobody uses. */
  void to(Path log) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
