/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.SpanSource;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the application's current OpenTelemetry span is read. */
final class SpanSources {
  private static final SpanSource[] NONE = {};
  private volatile SpanSource[] sources = NONE;

  synchronized void add(SpanSource source) {
    SpanSource[] more = Arrays.copyOf(sources, sources.length + 1);
    more[sources.length] = source;
    sources = more;
  }

  /** Trace id and span id of the first source that knows a valid one, or null. */
  String @Nullable [] current() {
    for (SpanSource source : sources) {
      String[] ids = read(source);
      if (ids != null) {
        return ids;
      }
    }
    return null;
  }

  private static String @Nullable [] read(SpanSource source) {
    try {
      String[] ids = source.current();
      return ids != null && valid(ids) ? ids : null;
    } catch (Throwable theirs) {
      return null;
    }
  }

  private static boolean valid(String[] ids) {
    return ids.length == 2
        && ids[0].length() == 32
        && ids[1].length() == 16
        && Hex.isLowerCase(ids[0], 0, 32)
        && Hex.isLowerCase(ids[1], 0, 16)
        && (Hex.parse(ids[0], 0) | Hex.parse(ids[0], 16)) != 0
        && Hex.parse(ids[1], 0) != 0;
  }
}
