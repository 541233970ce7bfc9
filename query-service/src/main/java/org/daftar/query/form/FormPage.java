package org.daftar.query.form;

import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.query.form.definition.FormDefinition;

/**
 * Where a form stands and where it goes.
 *
 * @param form the form
 * @param command the address of the command
 * @param address the address of the page
 * @param back where somebody goes who gives up
 * @param about what the form is about, e.g. the title of the case; empty for nothing
 * @param caseId the case, where it is about one
 */
public record FormPage(
    FormDefinition form, String command, String address, String back, String about, Optional<CaseId> caseId) {}
