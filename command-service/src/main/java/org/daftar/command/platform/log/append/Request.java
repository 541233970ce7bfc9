package org.daftar.command.platform.log.append;

import java.util.concurrent.CompletableFuture;
import org.daftar.command.log.Appended;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.platform.log.leaf.SaltedAppend;

/** What waits for the writer. */
sealed interface Request {

  /** What whoever waits for it is told. */
  CompletableFuture<?> answer();

  /** Events to be appended. */
  record Appending(SaltedAppend append, CompletableFuture<Appended> answer) implements Request {

    void tell(Decision decision) {
      switch (decision) {
        case Decision.Accepted accepted -> answer.complete(accepted.appended());
        case Decision.Declined declined -> answer.completeExceptionally(declined.reason());
      }
    }
  }

  /** A snapshot to be kept. */
  record Keeping(StoredSnapshot snapshot, CompletableFuture<Boolean> answer) implements Request {}
}
