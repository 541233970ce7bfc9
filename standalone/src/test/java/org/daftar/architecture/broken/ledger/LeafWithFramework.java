package org.daftar.architecture.broken.ledger;

import java.sql.Timestamp;
import org.daftar.architecture.broken.command.charges.Charges;

/** Knows a framework, and one of ours. */
record LeafWithFramework(Timestamp recorded, Charges charges) {}
