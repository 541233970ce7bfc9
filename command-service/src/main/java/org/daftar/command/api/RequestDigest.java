package org.daftar.command.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests under one idempotency key are the same request. */
public final class RequestDigest {

  private RequestDigest() {}

  /** SHA-256, in hexadecimal, over method, path, author and body; none of the first three can hold a line break. */
  public static String of(String method, String path, Author author, String body) {
    byte[] request = (method + "\n" + path + "\n" + author.name() + "\n" + body).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(request));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
