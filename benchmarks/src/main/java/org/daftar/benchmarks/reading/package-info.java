/** Reading from a large record: pages, timelines, filters and full text, beside a full scan and reading by key. */
@NullMarked
package org.daftar.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
