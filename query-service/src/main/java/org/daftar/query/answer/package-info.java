/** Views as JSON: every item has its {@code id}; what a fact says stands under {@code fields} as it was posted. */
@NullMarked
package org.daftar.query.answer;

import org.jspecify.annotations.NullMarked;
