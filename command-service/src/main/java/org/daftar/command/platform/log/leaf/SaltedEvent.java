package org.daftar.command.platform.log.leaf;

import org.daftar.command.log.NewEvent;
import org.daftar.ledger.leaf.SaltedFields;

/** An event whose fields have been salted: all of its leaf but the place in the log. */
public record SaltedEvent(NewEvent event, SaltedFields fields) {}
