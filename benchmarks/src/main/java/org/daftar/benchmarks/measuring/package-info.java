/** What every measurement needs: a place on the disk, and tables that say in words whether a target is met. */
@NullMarked
package org.daftar.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
