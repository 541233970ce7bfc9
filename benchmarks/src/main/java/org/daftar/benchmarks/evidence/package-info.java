/** What it costs to check a log and its bundles: all leaves as a monitor does, and one case as a recipient does. */
@NullMarked
package org.daftar.benchmarks.evidence;

import org.jspecify.annotations.NullMarked;
