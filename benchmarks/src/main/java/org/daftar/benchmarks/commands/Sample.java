package org.daftar.benchmarks.commands;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.daftar.benchmarks.measuring.BenchmarkLog;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.leaf.EventRow;
import org.daftar.command.platform.log.leaf.LeafMaker;
import org.daftar.command.platform.log.leaf.SaltedEvent;
import org.daftar.command.platform.log.leaf.Salting;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.events.SourceEvent.SourceKind;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.ledger.tree.Hashing;
import org.daftar.value.Attribution;
import org.daftar.value.LangText;
import org.daftar.value.PersonName;
import org.daftar.value.Standing;

/** The invented events that all contenders record, and their stored form. */
public final class Sample {

  static final EventCodec EVENTS = new EventCodec(new EventCatalogue());
  static final RecordingCodec RECORDINGS = new RecordingCodec(EVENTS, List.of());
  static final String AUTHOR = "A. Lawyer";

  private static final PartyId PARTY = PartyId.random(ThreadLocalRandom.current());
  private static final SourceId SOURCE = SourceId.random(ThreadLocalRandom.current());

  private Sample() {}

  static CaseOpened opened() {
    return new CaseOpened(
        CaseId.random(ThreadLocalRandom.current()),
        LangText.of("Activity of an unregistered organisation"),
        Optional.empty(),
        Optional.of(LangText.of("The group had asked for registration several times, and was refused each time")));
  }

  /** In a case of its own. */
  public static BackgroundNoted noted() {
    return noted(CaseId.random(ThreadLocalRandom.current()));
  }

  static BackgroundNoted noted(CaseId caseId) {
    return new BackgroundNoted(caseId, EntryId.random(ThreadLocalRandom.current()), account(), List.of(PARTY));
  }

  static PartyRegistered party() {
    return new PartyRegistered(
        PARTY, PartyType.PERSON, PersonName.of("A. Person"), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static SourceRecorded source() {
    return new SourceRecorded(
        SOURCE,
        SourceKind.PRESS,
        LangText.of("An article"),
        Optional.empty(),
        Optional.empty(),
        FuzzyDate.undated("no date"),
        Optional.empty(),
        Optional.empty());
  }

  /** How a log begins that takes them. */
  public static Genesis genesis() {
    return BenchmarkLog.genesis(RECORDINGS, AUTHOR);
  }

  /** What is stored of an event of usual length. */
  public static Payload payload() {
    CaseId caseId = CaseId.random(ThreadLocalRandom.current());
    return Payload.of(RECORDINGS.encode(new Recording(noted(caseId), AUTHOR, List.of())));
  }

  /** The stored form of an event of usual length, the second of its stream. */
  static EventRow row() {
    CaseId caseId = CaseId.random(ThreadLocalRandom.current());
    SaltedEvent salted = new Salting().salt(new NewEvent(caseId.value(), 1, "event", payload()));
    return new LeafMaker(BenchmarkLog.ORIGIN).row(salted, 1, Instant.EPOCH, Optional.of(Hashing.empty()));
  }

  private static Account account() {
    return new Account(
        FuzzyDate.of("2019-03"),
        LangText.of("Attempts to register the organisation fail"),
        Optional.empty(),
        List.of(Attribution.reported(SOURCE)),
        false,
        Standing.of(Standing.Position.UNDISPUTED),
        List.of());
  }
}
