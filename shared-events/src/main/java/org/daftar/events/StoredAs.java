package org.daftar.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event stands on the log for ever, whatever its class is called, e.g. {@code fine-paid.1}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

  /** Words joined by hyphens, a point, and the version of the form. */
  String value();
}
