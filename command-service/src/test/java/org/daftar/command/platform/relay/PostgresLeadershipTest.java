package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.daftar.command.platform.log.postgres.PostgresServer;
import org.daftar.command.platform.log.postgres.TestPostgres;
import org.daftar.command.platform.relay.Leadership.Lead;
import org.daftar.command.platform.relay.Leadership.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(PostgresServer.class)
class PostgresLeadershipTest {

  private DataSource schema;

  @BeforeEach
  void makeSchema(TestPostgres postgres) {
    schema = postgres.newSchema();
  }

  @Test
  void isOfOneNodeUntilThatOneGivesItBack() {
    try (Leadership here = new PostgresLeadership(schema);
        Leadership there = new PostgresLeadership(schema)) {
      Lead lead = here.seek().orElseThrow();
      assertThat(there.seek()).isEmpty();
      assertThat(there.seek()).isEmpty();
      lead.close();
      Lead next = there.seek().orElseThrow();
      assertThat(here.seek()).isEmpty();
      next.close();
    }
  }

  @Test
  void isForEachLogAnother(TestPostgres postgres) {
    try (Leadership here = new PostgresLeadership(schema);
        Leadership elsewhere = new PostgresLeadership(postgres.newSchema());
        Lead one = here.seek().orElseThrow();
        Lead other = elsewhere.seek().orElseThrow()) {
      assertThat(one.standing()).isEqualTo(Standing.LEADS);
      assertThat(other.standing()).isEqualTo(Standing.LEADS);
    }
  }

  @Test
  void isGivenUpForWhoeverDemandsIt() {
    try (Leadership here = new PostgresLeadership(schema);
        Leadership there = new PostgresLeadership(schema)) {
      Lead lead = here.seek().orElseThrow();
      CompletableFuture<Optional<Lead>> demanded =
          CompletableFuture.supplyAsync(() -> there.demand(Duration.ofSeconds(30)));
      RelayScene.await(() -> lead.standing() == Standing.IS_DEMANDED);
      assertThat(demanded).isNotDone();
      lead.close();

      demanded.join().orElseThrow().close();
    }
  }

  @Test
  void isDemandedInVainWherePatienceRunsOut() {
    try (Leadership here = new PostgresLeadership(schema);
        Leadership there = new PostgresLeadership(schema);
        Lead lead = here.seek().orElseThrow()) {
      assertThat(there.demand(Duration.ofMillis(50))).isEmpty();
      assertThat(lead.standing()).isEqualTo(Standing.LEADS);
    }
  }
}
