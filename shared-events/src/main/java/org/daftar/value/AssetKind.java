package org.daftar.value;

/** What sort of asset it is, by its code in the vocabulary {@link Vocabulary#ASSET_KIND}, e.g. {@code account}. */
public record AssetKind(String code) implements TermCode {

  public AssetKind {
    CodeWord.check("asset-kind-is-not-a-code", code, "account");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.ASSET_KIND;
  }

  @Override
  public String toString() {
    return code;
  }
}
