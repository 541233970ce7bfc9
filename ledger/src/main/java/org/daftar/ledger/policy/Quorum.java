package org.daftar.ledger.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose cosignatures are enough. */
public sealed interface Quorum {

  /** Whether the witnesses of those names are enough. */
  boolean isMetBy(Set<String> witnesses);

  /** One witness. */
  record One(String name) implements Quorum {
    @Override
    public boolean isMetBy(Set<String> witnesses) {
      return witnesses.contains(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * At least so many of some.
   *
   * @param least from 1 to the number of members
   * @param members named once each
   */
  record Group(int least, List<Quorum> members) implements Quorum {

    public Group {
      members = List.copyOf(members);
      if (least < 1 || least > members.size()) {
        throw new IllegalArgumentException("a group asks for 1 to " + members.size() + " of its members, not " + least);
      }
    }

    @Override
    public boolean isMetBy(Set<String> witnesses) {
      return members.stream().filter(member -> member.isMetBy(witnesses)).count() >= least;
    }

    @Override
    public String toString() {
      return least + " of " + members.stream().map(Quorum::toString).collect(Collectors.joining(", ", "(", ")"));
    }
  }
}
