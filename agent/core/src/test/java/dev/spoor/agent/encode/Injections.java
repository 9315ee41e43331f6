/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.util.List;
import java.util.stream.Stream;

/** Texts by which somebody tries to begin a line, to end a string or to steer a terminal. */
final class Injections {
  private static final List<String> BREAKS =
      List.of(
          "\n",
          "\r",
          "\r\n",
          "\n\r",
          "\u0000",
          "\u0008",
          "\u000b",
          "\f",
          "\u001b[2J\u001b[H",
          "\u001b]0;title\u0007",
          "\u001b]8;;http://x\u001b\\",
          "\u007f",
          "\u0085",
          "\u009b31m",
          "\u2028",
          "\u2029",
          "\u202e",
          "\u2066\u2069",
          "\ufeff",
          "\ud800",
          "\udc00\ud800",
          "\"",
          "\\",
          "\\u000a");

  private static final List<String> SHAPES =
      List.of(
          "%s",
          "before%safter",
          "%s%s",
          "x%s{\"timestamp\":\"2026-01-01T00:00:00Z\",\"level\":\"fatal\",\"event\":\"forged\"}%s",
          "x\",%s\"level\":\"fatal\"}%s");

  /** What a terminal or a reader of lines would obey. */
  static final String OBEYED =
      "[\\x00-\\x1f\\x7f-\\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]";

  static Stream<String> all() {
    return BREAKS.stream().flatMap(each -> SHAPES.stream().map(shape -> shape.replace("%s", each)));
  }

  private Injections() {}
}
