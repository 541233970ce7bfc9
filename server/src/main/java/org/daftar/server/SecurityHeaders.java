package org.daftar.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Tells browsers, with every answer, how little a page of ours may do and that nothing of it may be kept. A valve and
 * not a filter, because the container turns some malformed requests away before any filter sees them.
 */
final class SecurityHeaders extends ValveBase {

  /** No page has a script. The style sheet draws its small marks as images inside itself: hence {@code data:}. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  /** A stricter {@code no-referrer} would make browsers send our own forms with {@code Origin: null} (WHATWG Fetch). */
  private static final String REFERRER_POLICY = "same-origin";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "Referrer-Policy", REFERRER_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cache-Control", "no-store");

  SecurityHeaders() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    HEADERS.forEach(response::setHeader);
    getNext().invoke(request, response);
  }
}
