/** What the record says in plain English: the one place where codes and fields become words for people. */
@NullMarked
package org.daftar.query.wording;

import org.jspecify.annotations.NullMarked;
