package org.daftar.standalone.demo;

/** A request of a dossier cannot be made, or the server does not take it. The message starts with the request's key. */
public final class DossierRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DossierRefused(String key, String reason) {
    super(key + ": " + reason);
  }
}
