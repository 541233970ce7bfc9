package org.daftar.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.daftar.events.codec.EventJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a request: one JSON object (RFC 8259) in UTF-8, of bounded size and depth.
 *
 * @param text as it came
 * @param fields what they say
 */
public record JsonBody(String text, ObjectNode fields) {

  /** How many bytes a body may have. */
  static final int LARGEST = 1 << 20;

  private static final int MOST_FIELDS = 100;
  private static final JsonMapper JSON = EventJson.mapper();

  /**
   * Reads the body, and no byte beyond the bound.
   *
   * @throws Unacceptable where it is anything else
   */
  public static JsonBody of(HttpServletRequest request) {
    checkCharset(request);
    String text = text(read(request));
    if (!(parse(text) instanceof ObjectNode fields)) {
      throw Unacceptable.unreadable("body-is-not-an-object", "", "The body must be one JSON object.");
    }
    if (fields.size() > MOST_FIELDS) {
      throw Unacceptable.wrong("body-has-too-many-fields", "", "The body has more fields than any kind of event.");
    }
    JsonValues.check("", fields);
    return new JsonBody(text, fields);
  }

  private static void checkCharset(HttpServletRequest request) {
    String charset = MediaType.parseMediaType(request.getContentType()).getParameter("charset");
    if (charset != null && !charset.replace("\"", "").equalsIgnoreCase("utf-8")) {
      throw new Unacceptable(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "charset-is-not-utf-8", "Content-Type", "JSON is written in UTF-8");
    }
  }

  private static byte[] read(HttpServletRequest request) {
    if (request.getContentLengthLong() > LARGEST) {
      throw tooLarge();
    }
    try {
      byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException incomplete) {
      throw Unacceptable.unreadable("body-is-incomplete", "", "The body did not arrive whole.");
    }
  }

  private static Unacceptable tooLarge() {
    return new Unacceptable(
        HttpStatus.CONTENT_TOO_LARGE, "body-is-too-large", "", "A body may have at most " + LARGEST + " bytes.");
  }

  /** Decoded here because the parser lets some malformed sequences pass. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw Unacceptable.unreadable("body-is-not-utf-8", "", "The body must be well-formed UTF-8.");
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (StreamConstraintsException beyond) {
      throw Unacceptable.unreadable(
          "body-is-beyond-bounds", "", "The body nests too deeply, or a number or name in it is too long.");
    } catch (JacksonException malformed) {
      throw malformed(malformed);
    }
  }

  private static Unacceptable malformed(JacksonException problem) {
    String place = "line " + problem.getLocation().getLineNr() + ", column " + problem.getLocation().getColumnNr();
    return problem.getOriginalMessage().startsWith("Duplicate")
        ? Unacceptable.unreadable("field-stands-twice", "", "A field stands twice, the second time at " + place + ".")
        : Unacceptable.unreadable("body-is-not-json", "", "The body is not one JSON object; see " + place + ".");
  }
}
