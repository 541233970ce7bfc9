package org.daftar.standalone.invariants;

/** What the file keeps, under its key, of how a command was answered. */
record StoredAnswer(String key, int status, String location, long size) {}
