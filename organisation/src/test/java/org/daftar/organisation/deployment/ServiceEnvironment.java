package org.daftar.organisation.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.SigningKey;

/** A container's variables with what they name: its files and folders, in a folder of the test. */
final class ServiceEnvironment {

  private final Path root;

  ServiceEnvironment(Path root) {
    this.root = root;
  }

  Map<String, String> of(Compose compose, String service) throws IOException, MalformedNote {
    Map<String, String> environment = new TreeMap<>(compose.environment(service));
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      if (variable.getValue().startsWith("/")) {
        variable.setValue(made(variable.getKey(), variable.getValue()).toString());
      }
    }
    return environment;
  }

  private Path made(String variable, String place) throws IOException, MalformedNote {
    Path path = root.resolve(place.substring(1));
    if (variable.endsWith("_FILE")) {
      Files.createDirectories(path.getParent());
      return Files.writeString(
          path, variable.equals("DAFTAR_TRUST_FILE") ? trust() : "mongodb://mongodb/?replicaSet=daftar");
    }
    return Files.createDirectories(path);
  }

  private static String trust() throws MalformedNote {
    return "log " + key("daftar.log/1") + "\nrelay " + key("daftar.log/1/relay") + "\n";
  }

  private static String key(String name) throws MalformedNote {
    return SigningKey.generate(name, Algorithm.ED25519, new SecureRandom()).verifier().toString();
  }
}
