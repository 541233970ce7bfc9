package org.daftar.ledger.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.VerifierKey;

/** Reads a policy line by line. Names are defined above where they are used, so that no group holds itself. */
final class PolicyReader {

  private final List<VerifierKey> logs = new ArrayList<>();
  private final List<Policy.Witness> witnesses = new ArrayList<>();
  private final Map<String, Quorum> named = new HashMap<>();
  private Optional<Optional<Quorum>> quorum = Optional.empty();

  Policy read(String text) throws MalformedNote {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      try {
        read(Stream.of(line.split("[ \t]+")).filter(word -> !word.isEmpty()).toList());
      } catch (MalformedNote | IllegalArgumentException e) {
        throw new MalformedNote("line " + number + " of the policy: " + e.getMessage());
      }
    }
    if (logs.isEmpty()) {
      throw new MalformedNote("the policy names no log");
    }
    return new Policy(
        logs, witnesses, quorum.orElseThrow(() -> new MalformedNote("the policy names no quorum; \"none\" is one")));
  }

  private void read(List<String> words) throws MalformedNote {
    if (words.isEmpty() || words.getFirst().startsWith("#")) {
      return;
    }
    switch (words.getFirst()) {
      case "log" -> log(words);
      case "witness" -> witness(words);
      case "group" -> group(words);
      case "quorum" -> quorum(words);
      default -> throw new MalformedNote("begins with none of log, witness, group, quorum");
    }
  }

  private void log(List<String> words) throws MalformedNote {
    require(words.size() == 2 || words.size() == 3, "is written \"log VKEY [URL]\"");
    VerifierKey key = unused(VerifierKey.parse(words.get(1)));
    require(key.algorithm() == Algorithm.ED25519, key.name() + " is not the key of a log");
    logs.add(key);
  }

  private void witness(List<String> words) throws MalformedNote {
    require(words.size() == 3 || words.size() == 4, "is written \"witness NAME VKEY [URL]\"");
    VerifierKey key = unused(VerifierKey.parse(words.get(2)));
    require(key.algorithm() == Algorithm.COSIGNATURE, key.name() + " is not the key of a witness");
    name(words.get(1), new Quorum.One(words.get(1)));
    witnesses.add(new Policy.Witness(words.get(1), key));
  }

  private void group(List<String> words) throws MalformedNote {
    require(words.size() >= 4, "is written \"group NAME (K|any|all) MEMBER...\"");
    List<String> names = words.subList(3, words.size());
    require(new HashSet<>(names).size() == names.size(), "names a member twice");
    List<Quorum> members = new ArrayList<>();
    for (String member : names) {
      members.add(find(member));
    }
    int least =
        switch (words.get(2)) {
          case "any" -> 1;
          case "all" -> members.size();
          case String number when number.matches("[1-9][0-9]{0,3}") -> Integer.parseInt(number);
          default -> throw new MalformedNote("a group asks for a number of its members, any or all");
        };
    name(words.get(1), new Quorum.Group(least, members));
  }

  private void quorum(List<String> words) throws MalformedNote {
    require(words.size() == 2, "is written \"quorum NAME\" or \"quorum none\"");
    require(quorum.isEmpty(), "names a second quorum");
    quorum = Optional.of(words.get(1).equals("none") ? Optional.empty() : Optional.of(find(words.get(1))));
  }

  private void name(String name, Quorum quorum) throws MalformedNote {
    require(!name.equals("none"), "\"none\" is no name");
    require(named.putIfAbsent(name, quorum) == null, "the name " + name + " is taken");
  }

  private Quorum find(String name) throws MalformedNote {
    Quorum found = named.get(name);
    if (found == null) {
      throw new MalformedNote("no witness and no group above has the name " + name);
    }
    return found;
  }

  /** One key under two names would count twice. */
  private VerifierKey unused(VerifierKey key) throws MalformedNote {
    require(
        Stream.concat(logs.stream(), witnesses.stream().map(Policy.Witness::key)).noneMatch(key::hasSamePublicKey),
        "the key of " + key.name() + " stands there already");
    return key;
  }

  private static void require(boolean holds, String otherwise) throws MalformedNote {
    if (!holds) {
      throw new MalformedNote(otherwise);
    }
  }
}
