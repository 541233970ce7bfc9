package org.daftar.query.platform.node;

import java.util.List;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.query.carried.TrustedLog;
import org.daftar.server.InvalidVariable;
import org.daftar.server.Variables;

/** The file that names whom a node believes: a line {@code log VKEY} and a line {@code relay VKEY}. */
final class TrustFile {

  private TrustFile() {}

  static TrustedLog read(String variable, Variables variables) {
    List<String> lines = variables.contentOf(variable).lines().map(String::strip).toList();
    return new TrustedLog(key(variable, "log ", lines), key(variable, "relay ", lines));
  }

  private static VerifierKey key(String variable, String name, List<String> lines) {
    try {
      List<String> keys = lines.stream().filter(line -> line.startsWith(name)).toList();
      if (keys.size() == 1) {
        return VerifierKey.parse(keys.getFirst().substring(name.length()).strip());
      }
    } catch (MalformedNote e) {
      throw new InvalidVariable(
          variable, "must name a file whose line \"" + name + "KEY\" is a key: " + e.getMessage());
    }
    throw new InvalidVariable(variable, "must name a file with one line \"" + name + "KEY\"");
  }
}
