package org.daftar.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Keeps web pages from elsewhere, which run in the same browser, from writing and from reading; for the whole server.
 *
 * <p>A request must name the server as itself, which undoes DNS rebinding; an {@code Origin} must be the server's own;
 * and what a browser marks as sent by another site (Fetch Metadata, W3C) passes only as a click on a link that opens a
 * page. Programmes send neither of the last two.
 */
final class LocalGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final int MISDIRECTED = 421;

  private final transient Doors doors;

  LocalGuard(Doors doors) {
    this.doors = doors;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Refusal> refusal = refusal(request);
    if (refusal.isPresent()) {
      refusal.get().writeTo(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Refusal> refusal(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    if (hosts.size() != 1 || !doors.hostsAt(request.getLocalPort()).contains(hosts.getFirst())) {
      return Optional.of(new Refusal(MISDIRECTED, "host-is-foreign", "This server answers only to its own address."));
    }
    if (!Collections.list(request.getHeaders("Origin")).stream().allMatch(("http://" + hosts.getFirst())::equals)) {
      return Optional.of(new Refusal(403, "origin-is-foreign", "Pages from elsewhere may not ask this server."));
    }
    if (isSentByAnotherSite(request) && !opensPage(request)) {
      return Optional.of(new Refusal(403, "site-is-foreign", "Pages from elsewhere may not ask this server."));
    }
    return Optional.empty();
  }

  /** Another port of this machine is the same site, and another's all the same. */
  private static boolean isSentByAnotherSite(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Sec-Fetch-Site")).stream()
        .anyMatch(site -> !site.equals("same-origin") && !site.equals("none"));
  }

  /** A frame or an object is a page too, but one that another page holds. */
  private static boolean opensPage(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && "document".equals(request.getHeader("Sec-Fetch-Dest"));
  }
}
