package org.daftar.query.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.events.AssetEvent;
import org.daftar.events.ChargeEvent;
import org.daftar.events.ContextEvent;
import org.daftar.events.CounselEvent;
import org.daftar.events.Fact;
import org.daftar.events.FineEvent;
import org.daftar.events.HearingEvent;
import org.daftar.events.IncidentEvent;
import org.daftar.events.JudgmentEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatusEvent;
import org.daftar.identity.EntryId;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.query.wording.term.Terms;
import org.daftar.value.Sanction;

/** Tells what a kind of fact says beside what every fact says; parties have lines of their own. */
final class Details {

  private final Mentions mentions;

  Details(Mentions mentions) {
    this.mentions = mentions;
  }

  List<Detail> of(Fact fact) {
    return details(fact).toList();
  }

  private Stream<Detail> details(Fact fact) {
    return switch (fact) {
      case ChargeEvent.ChargeFiled e -> maybe("Provision", e.provision());
      case HearingEvent e -> ofHearing(e);
      case JudgmentEvent e -> ofJudgment(e);
      case CounselEvent.CounselAppointed e -> Stream.empty();
      case LibertyEvent e -> ofLiberty(e);
      case FineEvent e -> ofFine(e);
      case AssetEvent e -> ofAsset(e);
      case StatusEvent e -> Stream.empty();
      case IncidentEvent.IncidentReported e -> ofIncident(e);
      case StatementEvent.StatementMade e -> Stream.empty();
      case StatementEvent.DenialMade e -> Stream.of(entry("Denies", e.denied()));
      case StatementEvent.CommentRequested e -> maybe("Answer", e.answer());
      case ContextEvent e -> Stream.empty();
    };
  }

  private Stream<Detail> ofHearing(HearingEvent event) {
    return switch (event) {
      case HearingEvent.HearingScheduled e -> join(maybe("Purpose", e.purpose()), maybe("Room", e.room()));
      case HearingEvent.HearingAdjourned e ->
          Stream.of(
              entry("Adjourned", e.hearing()),
              new Detail("To", e.adjournedTo().map(DateWords::of).orElse("no date (sine die)"), Optional.empty()));
      case HearingEvent.HearingHeld e -> join(entry("Announced as", e.hearing()), maybe("Outcome", e.outcome()));
      case HearingEvent.HearingCancelled e -> Stream.of(entry("Cancelled", e.hearing()));
    };
  }

  private Stream<Detail> ofJudgment(JudgmentEvent event) {
    return switch (event) {
      case JudgmentEvent.RulingMade e -> Stream.empty();
      case JudgmentEvent.VerdictGiven e -> e.charges().stream().map(charge -> entry("On", charge));
      case JudgmentEvent.SentenceImposed e -> join(sanctions("Sentence", e.sanctions()), entry("On", e.verdict()));
      case JudgmentEvent.PleaAgreementMade e ->
          join(sanctions("Accepted", e.accepted()), sanctions("Spared", e.avoided()));
      case JudgmentEvent.ExpertOpinionGiven e -> maybe("Field", e.field());
    };
  }

  private static Stream<Detail> ofLiberty(LibertyEvent event) {
    return switch (event) {
      case LibertyEvent.ArrestMade e -> Stream.empty();
      case LibertyEvent.DetentionBegun e -> Stream.empty();
      case LibertyEvent.ReleaseMade e -> maybe("Conditions", e.conditions());
      case LibertyEvent.ExileBegun e -> maybe("Destination", e.destination());
    };
  }

  private Stream<Detail> ofFine(FineEvent event) {
    return switch (event) {
      case FineEvent.FineImposed e ->
          join(
              Stream.of(plain("Amount", Terms.of(e.amount()))),
              maybe("Basis", e.basis()),
              maybe("Due", e.due().map(DateWords::of)));
      case FineEvent.FinePaid e -> Stream.of(plain("Amount", Terms.of(e.amount())), entry("Fine", e.fine()));
      case FineEvent.FineAnnulled e -> Stream.of(entry("Fine", e.fine()));
    };
  }

  private Stream<Detail> ofAsset(AssetEvent event) {
    return switch (event) {
      case AssetEvent.AssetRestrained e -> Stream.of(asset(e.kind(), e.asset()));
      case AssetEvent.RestraintLifted e -> Stream.of(entry("Restraint", e.restraint()));
      case AssetEvent.AssetTransferred e -> Stream.of(asset(e.kind(), e.asset()));
    };
  }

  private Stream<Detail> ofIncident(IncidentEvent.IncidentReported event) {
    return join(
        maybe("Times", event.count().map(String::valueOf)),
        maybe("Harm", event.harm()),
        maybe("Response", event.response()),
        event.onAccountOf().stream()
            .map(of -> new Detail("On account of", mentions.title(of), Optional.of(of.value()))));
  }

  private static Detail asset(AssetEvent.AssetKind kind, String asset) {
    return plain("Asset", asset + " (" + CodeWords.ofChoice(kind) + ")");
  }

  private static Stream<Detail> sanctions(String label, List<Sanction> sanctions) {
    return sanctions.isEmpty() ? Stream.empty() : Stream.of(plain(label, Terms.of(sanctions)));
  }

  private Detail entry(String label, EntryId id) {
    return new Detail(label, mentions.entry(id), Optional.of(id.value()));
  }

  private Stream<Detail> entry(String label, Optional<EntryId> id) {
    return id.stream().map(known -> entry(label, known));
  }

  private static Detail plain(String label, String text) {
    return new Detail(label, text, Optional.empty());
  }

  private static Stream<Detail> maybe(String label, Optional<String> text) {
    return text.stream().map(known -> plain(label, known));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Stream<Detail> join(Stream<Detail>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
