/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ways of writing a text, character by character. */
final class Disguise {
  private static final String RESERVED = ":/?#[]@!$&'()*+,;=% \"<>{}\\^`|\n\t";

  /** The inside of a JSON string. */
  static String json(String text) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> json.append(c < ' ' ? unicode(c) : Character.toString(c));
      }
    }
    return json.toString();
  }

  static String quoted(String text) {
    return '"' + json(text) + '"';
  }

  /** As libraries write JSON that may stand in HTML. */
  static String htmlSafeJson(String text) {
    StringBuilder json = new StringBuilder();
    for (char c : json(text).toCharArray()) {
      json.append("=&<>'".indexOf(c) >= 0 ? unicode(c) : Character.toString(c));
    }
    return json.toString();
  }

  /** Every character as its code. */
  static String unicode(String text) {
    StringBuilder codes = new StringBuilder();
    for (char c : text.toCharArray()) {
      codes.append(unicode(c));
    }
    return codes.toString();
  }

  private static String unicode(char c) {
    return String.format("\\u%04x", (int) c);
  }

  /** As in the value of a query. */
  static String percent(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** As one writes it by hand: only what would end the value. */
  static String reserved(String text) {
    StringBuilder encoded = new StringBuilder();
    for (char c : text.toCharArray()) {
      encoded.append(
          RESERVED.indexOf(c) >= 0 ? String.format("%%%02X", (int) c) : Character.toString(c));
    }
    return encoded.toString();
  }

  /** Every byte as its code, as scanners and attackers do. */
  static String percentAll(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format("%%%02x", b & 0xff));
    }
    return encoded.toString();
  }

  static String coloured(String text) {
    return "\u001b[31m" + text + "\u001b[0m";
  }

  static String shell(String word) {
    return word.matches("[\\w./:=@%+~^!*-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private Disguise() {}
}
