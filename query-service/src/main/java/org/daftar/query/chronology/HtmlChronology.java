package org.daftar.query.chronology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A chronology as one HTML file with its print styles inside: it opens and prints without anything else. */
public final class HtmlChronology {

  private static final String STYLE = "/chronology/print.css";

  private final SpringTemplateEngine templates = new SpringTemplateEngine();
  private final String style = load();

  /** Loads the template from the class path. */
  public HtmlChronology() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("chronology/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    templates.setTemplateResolver(resolver);
  }

  /** The whole document. */
  public String write(Chronology chronology) {
    return templates.process(
        "chronology", new Context(Locale.ENGLISH, Map.of("chronology", chronology, "style", style)));
  }

  /** The hash by which a strict Content-Security-Policy (W3C, level 3) can allow the style in every document. */
  public String styleHash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String load() {
    try (InputStream file = HtmlChronology.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(file, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
