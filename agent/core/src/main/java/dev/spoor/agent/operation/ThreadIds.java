/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Lookup;
import dev.spoor.agent.redact.Redactor;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the conversation that the state of a graph's run names. */
final class ThreadIds {
  private static final String THREAD_ID = "thread_id";

  private final String[] keys;
  private final Redactor redactor;

  ThreadIds(CorrelationConfig config, Redactor redactor) {
    this.keys =
        Stream.concat(Stream.of(THREAD_ID), config.threadIdKeys().stream()).toArray(String[]::new);
    this.redactor = redactor;
  }

  /** Of several keys the first that has a value counts. */
  @Nullable String of(Map<?, ?> state) {
    String[] values = Lookup.texts(state, keys);
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != null) {
        return redactor.secretKey(keys[i]) ? Redactor.MARKER : values[i];
      }
    }
    return null;
  }
}
