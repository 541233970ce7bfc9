package org.daftar.benchmarks.measuring;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Topics for what is measured. */
public final class Topics {

  private Topics() {}

  /** Makes a topic of one partition and returns its name. */
  public static String make(String servers) throws InterruptedException, IOException {
    String topic = "bare-" + UUID.randomUUID();
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      return topic;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}
