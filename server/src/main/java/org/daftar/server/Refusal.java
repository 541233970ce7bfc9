package org.daftar.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Why a request is turned away; written without anything that the request said. */
record Refusal(int status, String rule, String detail) {

  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response
        .getOutputStream()
        .print(
            """
            {"type":"/problems/%s","title":"The request is turned away","status":%d,"detail":"%s"}\
            """
                .formatted(rule, status, detail));
  }
}
