/** The search index in Lucene: it finds which subjects, and leaves it to the documents to say what they tell. */
@NullMarked
package org.daftar.query.platform.lucene;

import org.jspecify.annotations.NullMarked;
