package org.daftar.query.platform.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.daftar.date.FuzzyDate;

/** Bytes whose order is that of {@link FuzzyDate}; they end where dates are equal but for wording. */
final class DateKey {

  private DateKey() {}

  static BytesRef of(FuzzyDate date) {
    byte[] expression = date.date().map(Object::toString).orElse("").getBytes(StandardCharsets.UTF_8);
    ByteBuffer key = ByteBuffer.allocate(1 + 4 * Long.BYTES + expression.length);
    key.put((byte) (date.isUndated() ? 1 : 0));
    number(key, date.earliest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    number(key, date.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    number(key, date.order());
    number(key, date.time().orElse(LocalTime.MIN).toNanoOfDay());
    key.put(expression);
    return new BytesRef(key.array());
  }

  private static void number(ByteBuffer key, long value) {
    byte[] sortable = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(value, sortable, 0);
    key.put(sortable);
  }
}
