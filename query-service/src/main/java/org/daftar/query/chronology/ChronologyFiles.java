package org.daftar.query.chronology;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.daftar.events.ExportEvent.Format;
import org.daftar.value.Codes;

/** Writes chronologies in any of their forms, each as one file that needs nothing else. */
public final class ChronologyFiles {

  private final JsonChronology json;
  private final HtmlChronology html;

  /** Writes by those writers; the third needs nothing. */
  public ChronologyFiles(JsonChronology json, HtmlChronology html) {
    this.json = json;
    this.html = html;
  }

  /**
   * A form by its code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Format format(String code) {
    return Arrays.stream(Format.values())
        .filter(format -> Codes.of(format).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be html, csv or json"));
  }

  /** The bytes of the file, in UTF-8. */
  public byte[] write(Chronology chronology, Format format) {
    return switch (format) {
      case HTML -> html.write(chronology).getBytes(StandardCharsets.UTF_8);
      case CSV -> CsvChronology.write(chronology).getBytes(StandardCharsets.UTF_8);
      case JSON -> json.write(chronology);
    };
  }

  /** A name for the file that says which case it is, and as of which position. */
  public static String name(Chronology chronology, Format format) {
    return "chronology-" + chronology.of().id() + "-at-" + chronology.atPosition() + "." + Codes.of(format);
  }

  /** The hash of the style in HTML files, as a Content-Security-Policy names it. */
  public String styleHash() {
    return html.styleHash();
  }
}
