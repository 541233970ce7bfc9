package org.daftar.command.casefile;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.RestraintLifted;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.FineEvent.FineAnnulled;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FinePaid;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.ExileBegun;
import org.daftar.events.LibertyEvent.ExileEnded;
import org.daftar.events.LibertyEvent.ReleaseMade;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.value.AssetKind;
import org.daftar.value.Attribution;
import org.daftar.value.LangText;
import org.daftar.value.Money;
import org.daftar.value.RestraintKind;
import org.daftar.value.Sanction;
import org.daftar.value.SanctionKind;
import org.daftar.value.Standing;

/** Facts of one invented case, told in as few words as possible. */
public final class Facts {

  public static final CaseId CASE = new CaseId("cas_" + "a".repeat(26));
  public static final CaseId OTHER_CASE = new CaseId("cas_" + "b".repeat(26));
  public static final PartyId ACTIVIST = party("c");
  public static final PartyId LAWYER = party("d");
  public static final SourceId SOURCE = new SourceId("src_" + "e".repeat(26));
  public static final ExhibitId EXHIBIT = new ExhibitId("exh_" + "f".repeat(26));

  private Facts() {}

  public static PartyId party(String letter) {
    return new PartyId("pty_" + letter.repeat(26));
  }

  public static EntryId entry(String letter) {
    return new EntryId("ent_" + letter.repeat(26));
  }

  public static Account on(String edtf) {
    return at(FuzzyDate.of(edtf));
  }

  public static Account undated() {
    return at(FuzzyDate.undated("some day"));
  }

  public static Account at(FuzzyDate when) {
    return new Account(
        when,
        LangText.of("What happened"),
        Optional.empty(),
        List.of(Attribution.reported(SOURCE)),
        false,
        Standing.of(Standing.Position.UNDISPUTED),
        List.of());
  }

  public static CaseOpened opened() {
    return opened(CASE);
  }

  public static CaseOpened opened(CaseId caseId) {
    return new CaseOpened(caseId, LangText.of("A case"), Optional.empty(), Optional.empty());
  }

  public static BackgroundNoted background(EntryId entry, Account account) {
    return new BackgroundNoted(CASE, entry, account, List.of(ACTIVIST));
  }

  public static ChargeFiled charge(EntryId entry, PartyId accused) {
    return charge(entry, accused, undated());
  }

  public static ChargeFiled charge(EntryId entry, PartyId accused, Account account) {
    return new ChargeFiled(CASE, entry, account, accused, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static ChargeDropped dropped(EntryId entry, EntryId charge) {
    return new ChargeDropped(CASE, entry, undated(), charge, Optional.empty(), Optional.empty());
  }

  public static SentenceImposed sentence(EntryId entry, Optional<EntryId> verdict) {
    return new SentenceImposed(
        CASE,
        entry,
        undated(),
        ACTIVIST,
        Optional.empty(),
        verdict,
        List.of(Sanction.of(new SanctionKind("imprisonment"), "P7Y")));
  }

  public static AppealFiled appeal(EntryId entry, EntryId against) {
    return new AppealFiled(CASE, entry, undated(), against, List.of(ACTIVIST), Optional.empty());
  }

  public static AppealDecided decided(EntryId entry, EntryId appeal, AppealDecided.Outcome outcome) {
    return new AppealDecided(CASE, entry, undated(), appeal, Optional.empty(), outcome);
  }

  public static VerdictGiven acquitted(EntryId entry, PartyId accused, EntryId... charges) {
    return new VerdictGiven(
        CASE, entry, undated(), VerdictGiven.Outcome.ACQUITTED, accused, Optional.empty(), List.of(charges));
  }

  /** Something that happened before all the rest. */
  public static ChargeFiled longBefore() {
    return charge(entry("z"), ACTIVIST, on("2001"));
  }

  public static VerdictGiven convicted(EntryId entry, PartyId accused, EntryId... charges) {
    return new VerdictGiven(
        CASE, entry, undated(), VerdictGiven.Outcome.CONVICTED, accused, Optional.empty(), List.of(charges));
  }

  public static FineImposed fine(EntryId entry) {
    return fine(entry, undated(), Optional.empty());
  }

  public static FineImposed fine(EntryId entry, Account account, Optional<FuzzyDate> due) {
    return new FineImposed(
        CASE, entry, account, List.of(ACTIVIST), Optional.empty(), Money.of("100", "KZT"), Optional.empty(), due);
  }

  public static FinePaid paid(EntryId entry, EntryId fine) {
    return new FinePaid(CASE, entry, undated(), fine, Optional.empty(), Money.UNKNOWN);
  }

  public static FineAnnulled annulled(EntryId entry, EntryId fine) {
    return new FineAnnulled(CASE, entry, undated(), fine, Optional.empty());
  }

  public static AssetRestrained frozen(EntryId entry) {
    return new AssetRestrained(
        CASE,
        entry,
        undated(),
        List.of(ACTIVIST),
        new RestraintKind("frozen"),
        new AssetKind("account"),
        "accounts",
        Optional.empty());
  }

  public static RestraintLifted lifted(EntryId entry, EntryId restraint) {
    return new RestraintLifted(CASE, entry, undated(), restraint, Optional.empty());
  }

  public static HearingScheduled hearing(EntryId entry, Account account) {
    return new HearingScheduled(
        CASE, entry, account, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static HearingAdjourned adjourned(EntryId entry, EntryId hearing, Optional<FuzzyDate> to) {
    return new HearingAdjourned(CASE, entry, undated(), hearing, to);
  }

  public static HearingCancelled cancelled(EntryId entry, EntryId hearing) {
    return new HearingCancelled(CASE, entry, undated(), hearing);
  }

  public static HearingHeld held(EntryId entry, Optional<EntryId> hearing) {
    return new HearingHeld(
        CASE, entry, undated(), hearing, Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
  }

  public static ArrestMade arrest(EntryId entry, PartyId arrested, Account account) {
    return new ArrestMade(CASE, entry, account, List.of(arrested), List.of());
  }

  public static ReleaseMade release(EntryId entry, PartyId released, Account account) {
    return new ReleaseMade(CASE, entry, account, List.of(released), Optional.empty());
  }

  public static ExileBegun departure(EntryId entry, PartyId exile, Account account) {
    return new ExileBegun(CASE, entry, account, List.of(exile), Optional.empty());
  }

  public static ExileEnded homecoming(EntryId entry, PartyId returned, Account account) {
    return new ExileEnded(CASE, entry, account, List.of(returned), Optional.empty());
  }
}
