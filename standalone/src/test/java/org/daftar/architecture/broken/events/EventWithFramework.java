package org.daftar.architecture.broken.events;

import java.sql.Timestamp;
import org.daftar.architecture.broken.command.charges.Charges;

/** Knows a framework, and one of the sides. */
record EventWithFramework(Timestamp happened, Charges charges) {}
