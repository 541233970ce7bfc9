/** The sample dossier: what it holds, and how it goes onto the record through the interface that everybody uses. */
@NullMarked
package org.daftar.standalone.demo;

import org.jspecify.annotations.NullMarked;
