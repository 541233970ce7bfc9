package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/**
 * A time stamp as an authority signed it: RFC 3161 section 2.4.2. That it can be read says nothing about what it stamps
 * and who signed it: ask {@link #verify}.
 */
public final class TimeStampToken {

  private static final int LARGEST = 1 << 18;

  private final byte[] bytes;

  private TimeStampToken(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads what an authority sent: a response ({@code application/timestamp-reply}, a {@code .tsr} file) that grants a
   * time stamp, with modifications or without, or the token alone.
   *
   * @throws InvalidTimeStamp where it is neither, or the authority refused
   */
  public static TimeStampToken parse(byte[] reply) throws InvalidTimeStamp {
    if (reply.length > LARGEST) {
      throw new InvalidTimeStamp("a time stamp has at most " + LARGEST + " bytes, not " + reply.length);
    }
    try {
      byte[] token = ReplyReader.token(reply).getEncoded();
      SignedToken.read(token);
      return new TimeStampToken(token);
    } catch (IOException | RuntimeException e) {
      // The library answers some malformed structures with unchecked exceptions of many kinds, here and below.
      throw new InvalidTimeStamp("is no time stamp: " + e.getMessage(), e);
    }
  }

  /**
   * Checks that this stamps some bytes.
   *
   * <p>That is so where the token holds their SHA-256, it is signed, the signed attribute for the signing certificate
   * names the certificate that comes with it (RFC 2634 section 5.4, RFC 5035), this certificate is for time stamps and
   * nothing else (RFC 3161 section 2.3), and a path of RFC 5280 leads from it to a root, all of it valid at the time
   * that is stamped. Its signature is of RSA (PKCS #1) or ECDSA over SHA-2. Whether a certificate was revoked is not
   * asked.
   *
   * @param stamped what is said to be stamped: of a checkpoint, its file as the log signed it, without cosignatures
   * @param roots which authorities one trusts; each stands for all that it certifies
   * @throws InvalidTimeStamp saying which of this does not hold
   */
  public TimeStamp verify(byte[] stamped, Set<X509Certificate> roots) throws InvalidTimeStamp {
    return check(stamped, Optional.empty(), Optional.of(roots));
  }

  /**
   * The same for the answer to a query.
   *
   * @throws InvalidTimeStamp also where it answers another query
   */
  public TimeStamp verify(byte[] stamped, TimeStampQuery query, Set<X509Certificate> roots) throws InvalidTimeStamp {
    return check(stamped, Optional.of(query), Optional.of(roots));
  }

  /**
   * What the answer to a query claims, for one who knows no root. All is checked that {@link #verify} checks, but who
   * certified the signer: anybody can make a token that passes here.
   *
   * @throws InvalidTimeStamp saying which of this does not hold
   */
  public TimeStamp claim(byte[] stamped, TimeStampQuery query) throws InvalidTimeStamp {
    return check(stamped, Optional.of(query), Optional.empty());
  }

  private TimeStamp check(byte[] stamped, Optional<TimeStampQuery> query, Optional<Set<X509Certificate>> roots)
      throws InvalidTimeStamp {
    try {
      SignedToken token = SignedToken.read(bytes);
      token.requireHashOf(stamped);
      if (query.isPresent()) {
        token.requireAnswerTo(query.get());
      }
      X509Certificate signer = token.signer();
      if (roots.isPresent()) {
        CertificatePath.require(signer, token.certificates(), roots.get(), token.at());
      }
      return token.content(signer);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new InvalidTimeStamp("the token cannot be checked: " + e.getMessage(), e);
    }
  }

  /** The token alone, without the response that it came in. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
