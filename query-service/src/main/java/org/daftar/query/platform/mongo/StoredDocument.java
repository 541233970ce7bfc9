package org.daftar.query.platform.mongo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.daftar.query.history.Document;

/**
 * How a document lies in the database: a head with its first bytes, and where it has more than fit, further parts,
 * since MongoDB holds at most 16 MiB in one. Histories are only added to, so a part that is newer than the head begins
 * with what the head knows of it: parts are written first, read last, and never removed.
 *
 * @param head {@code {_id: identifier, last: position, length: bytes of all parts, body: deflated}}
 * @param parts {@code {_id: "number:identifier", last: position, body: deflated}}, from number 1 on
 */
record StoredDocument(BsonDocument head, List<BsonDocument> parts) {

  static final String ID = "_id";
  static final String LAST = "last";

  /** Half of what MongoDB holds in one: what does not deflate at all fits with room to spare. */
  static final int PART = 8 << 20;

  private static final String LENGTH = "length";
  private static final String BODY = "body";

  static StoredDocument of(Document document) {
    byte[] bytes = document.lines().getBytes(StandardCharsets.UTF_8);
    BsonDocument head = part(document.id(), document, bytes, 0).append(LENGTH, new BsonInt32(bytes.length));
    List<BsonDocument> parts =
        IntStream.range(1, count(bytes.length))
            .mapToObj(number -> part(partId(number, document.id()), document, bytes, number))
            .toList();
    return new StoredDocument(head, parts);
  }

  private static BsonDocument part(String id, Document document, byte[] bytes, int number) {
    return new BsonDocument(ID, new BsonString(id))
        .append(LAST, new BsonInt64(document.lastPosition()))
        .append(BODY, Deflated.of(bytes, number * PART, lengthOf(number, bytes.length)));
  }

  /** The identifiers of the parts that a head needs beside itself; hardly ever any. */
  static List<String> partIds(BsonDocument head) {
    String id = head.getString(ID).getValue();
    return IntStream.range(1, count(length(head))).mapToObj(number -> partId(number, id)).toList();
  }

  /**
   * Puts a document together.
   *
   * @param parts the bodies of the parts that it needs, by identifier
   */
  static Document read(BsonDocument head, Map<String, BsonDocument> parts) {
    String id = head.getString(ID).getValue();
    byte[] bytes = new byte[length(head)];
    for (int number = 0; number < count(bytes.length); number++) {
      BsonDocument part = number == 0 ? head : parts.get(partId(number, id));
      if (part == null) {
        throw new IllegalStateException("part " + number + " of the stored document " + id + " is missing");
      }
      BsonBinary body = part.getBinary(BODY);
      Deflated.into(bytes, number * PART, lengthOf(number, bytes.length), body);
    }
    return new Document(id, head.getInt64(LAST).getValue(), new String(bytes, StandardCharsets.UTF_8));
  }

  private static int length(BsonDocument head) {
    return head.getInt32(LENGTH).getValue();
  }

  private static int count(int length) {
    return Math.max(1, Math.ceilDiv(length, PART));
  }

  private static int lengthOf(int number, int length) {
    return Math.min(PART, length - number * PART);
  }

  private static String partId(int number, String id) {
    return number + ":" + id;
  }
}
