package org.daftar.command.platform.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LeafKind;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.leaf.SaltedAppend;
import org.daftar.command.platform.log.leaf.Salting;
import org.daftar.ledger.note.VerifierKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The first event of a log, written when an empty one is opened.
 *
 * @param key that signs its checkpoints from the beginning on, and gives the log its name
 * @param eventId its own identifier
 * @param payload what it says
 */
public record Genesis(VerifierKey key, String eventId, Payload payload) {

  /** The name of the log, for ever: that of its first key. */
  String origin() {
    return key.name();
  }

  SaltedAppend append(Salting salting) {
    SortedMap<String, JsonNode> clear = new TreeMap<>(Map.of("vkey", StringNode.valueOf(key.toString())));
    NewEvent event = new NewEvent(EventLog.SYSTEM, 0, eventId, payload, new LeafKind("genesis", clear));
    return new SaltedAppend(List.of(salting.salt(event)), Map.of(), Optional.empty());
  }
}
