/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of headers that settings have: a token, as RFC 9110, 5.1 says, or no header's name. */
final class HeaderNames {
  private static final String MARKS = "!#$%&'*+-.^_`|~";

  /** Says which names no header can have. */
  static void check(CorrelationConfig config, Warnings warnings) {
    check("SPOOR_CORRELATION_HEADERS", config.headers(), warnings);
    check("SPOOR_CONTEXT_HEADERS", List.copyOf(config.contextHeaders().keySet()), warnings);
    check("SPOOR_THREAD_ID_HEADERS", config.threadIdHeaders(), warnings);
    check("SPOOR_RESPONSE_HEADER", named(config.responseHeader()), warnings);
    check("SPOOR_OUTBOUND_HEADER", named(config.outboundHeader()), warnings);
  }

  private static List<String> named(@Nullable String header) {
    return header == null ? List.of() : List.of(header);
  }

  private static void check(String setting, List<String> names, Warnings warnings) {
    for (String name : names) {
      if (!isOne(name)) {
        warnings.say(
            setting, setting + ": \"" + name + "\" cannot be the name of a header, and is ignored");
      }
    }
  }

  /** The name, or null where no header can have it. */
  static @Nullable String orNone(@Nullable String name) {
    return name == null || !isOne(name) ? null : name;
  }

  private static boolean isOne(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private HeaderNames() {}
}
