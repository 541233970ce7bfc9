package org.daftar.events.codec;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CalendarId;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.value.Amount;
import org.daftar.value.Code;
import org.daftar.value.Grading;
import org.daftar.value.HuridocsCode;
import org.daftar.value.Jurisdiction;
import org.daftar.value.LangText;
import org.daftar.value.LanguageTag;
import org.daftar.value.MediaType;
import org.daftar.value.PersonName;
import org.daftar.value.SanctionLength;
import org.daftar.value.Sha256;
import org.daftar.value.Tag;
import org.daftar.value.TermCode;
import org.daftar.value.Vocabulary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The JSON form of the value types: codes as a string; dates, texts and names as an object, or in short as a string.
 */
final class ValueTypes extends SimpleModule {

  private static final long serialVersionUID = 1L;

  ValueTypes() {
    setDeserializers(new EnumCodes());
    addSerializer(Enum.class, EnumCodes.writer());
    asString(CaseId.class, CaseId::new);
    asString(EntryId.class, EntryId::new);
    asString(PartyId.class, PartyId::new);
    asString(SourceId.class, SourceId::new);
    asString(ExhibitId.class, ExhibitId::new);
    asString(CalendarId.class, CalendarId::new);
    asString(Grading.class, Grading::of);
    Stream.of(Vocabulary.values()).forEach(vocabulary -> asTerm(vocabulary, vocabulary.type()));
    asString(Code.class, Code::new);
    asString(HuridocsCode.class, HuridocsCode::new);
    asString(Tag.class, Tag::new);
    asString(Jurisdiction.class, Jurisdiction::new);
    asString(Sha256.class, Sha256::new);
    asString(MediaType.class, MediaType::new);
    asString(LanguageTag.class, LanguageTag::new);
    asString(SanctionLength.class, SanctionLength::of);
    addSerializer(FuzzyDate.class, new Writer<>(FuzzyDate.class, ValueForms.DateForm::of));
    addSerializer(Amount.class, new Writer<>(Amount.class, ValueForms.AmountForm::of));
    addDeserializer(Amount.class, new Reader<>(Amount.class, ValueForms.AmountForm.class, Optional.empty()));
    addDeserializer(
        FuzzyDate.class, new Reader<>(FuzzyDate.class, ValueForms.DateForm.class, Optional.of(FuzzyDate::of)));
    addDeserializer(LangText.class, new Reader<>(LangText.class, ValueForms.TextForm.class, Optional.of(LangText::of)));
    addDeserializer(
        PersonName.class, new Reader<>(PersonName.class, ValueForms.NameFormList.class, Optional.of(PersonName::of)));
  }

  private <T extends TermCode> void asTerm(Vocabulary vocabulary, Class<T> type) {
    asString(type, code -> type.cast(vocabulary.term(code)));
  }

  private <T> void asString(Class<T> type, Function<String, T> parse) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new FromText<>(type, parse));
  }

  private static final class FromText<T> extends FromStringDeserializer<T> {
    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) {
      return parse.apply(value);
    }

    @Override
    protected Object _deserializeFromEmptyString(DeserializationContext context) {
      return parse.apply("");
    }
  }

  /** Writes a value through the record that is its JSON form. */
  private static final class Writer<T> extends StdSerializer<T> {
    private final Function<T, ?> form;

    Writer(Class<T> type, Function<T, ?> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      context.writeValue(out, form.apply(value));
    }
  }

  /** Reads a value from the record that is its JSON form, or from a string where the value has a short form. */
  private static final class Reader<T> extends StdDeserializer<T> {
    private final Class<? extends ValueForms.Form<T>> form;
    private final transient Optional<Function<String, T>> shortForm;

    Reader(Class<T> type, Class<? extends ValueForms.Form<T>> form, Optional<Function<String, T>> shortForm) {
      super(type);
      this.form = form;
      this.shortForm = shortForm;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      if (shortForm.isPresent() && in.currentToken() == JsonToken.VALUE_STRING) {
        return shortForm.get().apply(in.getString());
      }
      return context.readValue(in, form).toValue();
    }
  }
}
