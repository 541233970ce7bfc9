package org.daftar.events.codec;

import java.util.List;
import org.daftar.events.DomainEvent;

/**
 * What is written down when something happens to the record.
 *
 * @param event what happened
 * @param recordedBy the name of the person who recorded it
 * @param acknowledged the cautions that the person saw and acknowledged, by their rules' codes
 */
public record Recording(DomainEvent event, String recordedBy, List<String> acknowledged) {

  public Recording {
    acknowledged = List.copyOf(acknowledged);
  }
}
