package org.daftar.query.form.sending;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.ResponseCookie;

/**
 * Proves that a form was filled in on a page of ours (OWASP, <i>Cross-Site Request Forgery Prevention</i>, signed
 * double-submit cookie): a page elsewhere can neither read the token nor make one for a cookie of its own choosing.
 */
public final class FormTokens {

  /** The name of the field that carries the token. */
  public static final String FIELD = "_token";

  private static final String COOKIE = "daftar-form";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecureRandom random;
  private final SecretKeySpec secret;

  private FormTokens(SecureRandom random, byte[] secret) {
    this.random = random;
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /** Tokens that are good until the process ends. */
  public static FormTokens ofThisProcess(SecureRandom random) {
    return new FormTokens(random, bytes(random));
  }

  /**
   * Tokens that are good on every node that shares a secret: a form may be sent to another one than has shown it.
   *
   * @param secret not empty; whoever knows it can make tokens
   */
  public static FormTokens shared(SecureRandom random, String secret) {
    return new FormTokens(random, bytes(secret));
  }

  /** What the browser keeps, new where it has none yet. */
  public ResponseCookie cookie(HttpServletRequest request) {
    String visitor = visitor(request).orElseGet(() -> encode(bytes(random)));
    return ResponseCookie.from(COOKIE, visitor).httpOnly(true).sameSite("Strict").path("/").build();
  }

  /** The token for the form that is shown with a cookie. */
  public String token(ResponseCookie cookie) {
    return sign(cookie.getValue());
  }

  /** Whether a request comes from a form of ours. */
  public boolean isGenuine(HttpServletRequest request) {
    String token = Optional.ofNullable(request.getParameter(FIELD)).orElse("");
    return visitor(request)
        .map(this::sign)
        .filter(expected -> MessageDigest.isEqual(bytes(expected), bytes(token)))
        .isPresent();
  }

  private static Optional<String> visitor(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
        .findFirst();
  }

  private String sign(String visitor) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return encode(mac.doFinal(bytes(visitor)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
