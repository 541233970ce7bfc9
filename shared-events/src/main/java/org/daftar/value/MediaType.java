package org.daftar.value;

/**
 * What kind of file something is, e.g. {@code application/pdf} (RFC 6838, 4.2).
 *
 * @param name a type and a subtype, each a restricted name
 */
public record MediaType(String name) {

  private static final String RESTRICTED = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";

  public MediaType {
    if (!name.matches(RESTRICTED + "/" + RESTRICTED)) {
      throw new BrokenRule("", "media-type-is-malformed", "must be a media type such as application/pdf");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
