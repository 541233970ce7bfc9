package org.daftar.command.platform.log.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.daftar.command.platform.log.BrokenCommitContract;
import org.daftar.command.platform.log.database.BreakingDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;

class SqliteBrokenCommitTest extends BrokenCommitContract {

  @TempDir Path folder;

  @Override
  protected BreakingDatabase breakingDatabase() {
    SQLException broken = new SQLException("I/O error on fsync", null, SQLiteErrorCode.SQLITE_IOERR_FSYNC.code);
    return new BreakingDatabase(SqliteDatabase.open(DataFolder.take(folder)), broken);
  }
}
