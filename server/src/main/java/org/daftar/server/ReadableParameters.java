package org.daftar.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Turns away a query or a form that cannot be decoded, or that is too large to be one, before anybody else reads it:
 * the container's own complaint would quote into the log what somebody typed.
 */
final class ReadableParameters extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      request.getParameterMap();
    } catch (InvalidParameterException unreadable) {
      new Refusal(
              unreadable.getErrorCode(),
              "parameters-are-unreadable",
              "The query or the form is not percent-encoded UTF-8, or too large. Nothing was recorded; what was typed"
                  + " is still there when one goes back.")
          .writeTo(response);
      return;
    }
    chain.doFilter(request, response);
  }
}
