package org.daftar.ledger.leaf;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an event, each under a salt of its own. Since a disclosure is canonical JSON, the fields and their
 * salts are all that must be kept to write the disclosures again, to the byte.
 */
public final class SaltedFields {

  private final List<Disclosure> disclosures;
  private final byte[] salts;

  private SaltedFields(List<Disclosure> disclosures, byte[] salts) {
    this.disclosures = List.copyOf(disclosures);
    this.salts = salts;
  }

  /**
   * Salts fields for the first and only time.
   *
   * @throws MalformedLeaf where a name is reserved or a value has no canonical form, or is too long
   */
  public static SaltedFields salt(SortedMap<String, JsonNode> fields, SecureRandom random) throws MalformedLeaf {
    byte[] salts = new byte[fields.size() * Disclosure.SALT_LENGTH];
    random.nextBytes(salts);
    return of(fields, salts);
  }

  /**
   * The fields under the salts that they were given.
   *
   * @param salts one after the other, in the order of the names
   * @throws MalformedLeaf where there are not as many salts as fields, or a field cannot be disclosed
   */
  public static SaltedFields of(SortedMap<String, JsonNode> fields, byte[] salts) throws MalformedLeaf {
    if (salts.length != fields.size() * Disclosure.SALT_LENGTH) {
      throw new MalformedLeaf(fields.size() + " fields have not " + salts.length + " bytes of salt");
    }
    List<Disclosure> disclosures = new ArrayList<>();
    int next = 0;
    for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
      byte[] salt = Arrays.copyOfRange(salts, next, next + Disclosure.SALT_LENGTH);
      disclosures.add(Disclosure.of(salt, field.getKey(), field.getValue()));
      next += Disclosure.SALT_LENGTH;
    }
    return new SaltedFields(disclosures, salts.clone());
  }

  /** A disclosure of each field, in the order of the names. */
  public List<Disclosure> disclosures() {
    return disclosures;
  }

  /** The digests that the leaf holds. */
  public List<Hash> digests() {
    return disclosures.stream().map(Disclosure::digest).toList();
  }

  /** A copy of the salts, one after the other, in the order of the names. */
  public byte[] salts() {
    return salts.clone();
  }
}
