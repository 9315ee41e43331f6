/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of JSON, from wherever, as Spoor would write what is in them. For one thread. */
public final class JsonLines {
  private static final int MANY = 1 << 26;
  private static final int DEEPEST = 64;
  private static final Limits LIMITS = new Limits(MANY, MANY, MANY, DEEPEST, MANY, MANY, MANY, 8);
  private static final int NAME = "{\"value\":".length();

  private final Line line = new Line(1_024);
  private final JsonText texts;

  public JsonLines(Redactor redactor) {
    this.texts = new JsonText(redactor, LIMITS, new TextWriter(redactor, LIMITS));
  }

  /** The object or array without its secrets; null where the text is neither. */
  public @Nullable String redacted(String text) {
    boolean array = text.startsWith("[");
    if (!array && !text.startsWith("{")) {
      return null;
    }
    line.clear();
    if (!texts.writeParsed(line, MANY, text, false)) {
      return null;
    }
    int from = array ? NAME : 0;
    int to = array ? line.length() - 1 : line.length();
    return new String(line.bytes(), from, to - from, StandardCharsets.UTF_8);
  }
}
