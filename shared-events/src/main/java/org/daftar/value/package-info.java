/** The values that facts are made of; each refuses what it cannot mean. */
@NullMarked
package org.daftar.value;

import org.jspecify.annotations.NullMarked;
