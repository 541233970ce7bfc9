package org.daftar.architecture.broken.command.platform.shelf;

/** An adapter. */
public interface Shelf {}
