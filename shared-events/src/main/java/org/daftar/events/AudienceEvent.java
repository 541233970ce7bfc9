package org.daftar.events;

import java.util.Map;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.value.Text;
import tools.jackson.databind.JsonNode;

/** What decides to whom an entry is shown, and in which cases. */
public sealed interface AudienceEvent extends EntryEvent {

  /** An entry was made confidential: it is shown to those who keep the record, and never leaves the house. */
  @StoredAs("entry-made-confidential.1")
  record EntryMadeConfidential(
      @Meaning("the case") CaseId caseId, @Meaning("the entry") EntryId entry, @Meaning("why") String reason)
      implements AudienceEvent {

    public EntryMadeConfidential {
      Text.passage("reason", reason);
    }
  }

  /** A confidential entry was opened: it may leave the house again. */
  @StoredAs("entry-opened.1")
  record EntryOpened(
      @Meaning("the case") CaseId caseId, @Meaning("the entry") EntryId entry, @Meaning("why") String reason)
      implements AudienceEvent {

    public EntryOpened {
      Text.passage("reason", reason);
    }
  }

  /** An entry of this case stands in another one too; it still belongs here. */
  @StoredAs("entry-shared.1")
  record EntryShared(
      @Meaning("the case to which it belongs") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the second case") CaseId with,
      @Meaning("why it concerns that case too") String reason)
      implements AudienceEvent {

    public EntryShared {
      Text.passage("reason", reason);
    }
  }

  /** An entry of another case stands here too, as it stood there when it was shared. */
  @StoredAs("entry-shared-here.1")
  record EntrySharedHere(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the case to which it belongs") CaseId from,
      @Meaning("the stored name of the fact, e.g. fine-imposed.1") String fact,
      @Meaning("the fields of the fact as they stood when it was shared") Map<String, JsonNode> fields,
      @Meaning("why it concerns this case too") String reason)
      implements AudienceEvent {

    public EntrySharedHere {
      fields = Fields.copy(fields);
      Text.passage("reason", reason);
    }
  }
}
