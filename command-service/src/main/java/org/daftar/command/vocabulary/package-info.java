/** What an organisation makes of the vocabularies: which terms it adds, relabels, withdraws and restores. */
@NullMarked
package org.daftar.command.vocabulary;

import org.jspecify.annotations.NullMarked;
