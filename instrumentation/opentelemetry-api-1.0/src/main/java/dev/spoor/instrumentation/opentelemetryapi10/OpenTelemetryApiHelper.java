/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.opentelemetryapi10;

import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Recorder;
import dev.spoor.bootstrap.SpanSource;
import org.jspecify.annotations.Nullable;

/** Tells the agent, once for each copy of the API, where its current span is. */
public final class OpenTelemetryApiHelper {
  private static final String STORAGE = "context.LazyStorage";
  private static volatile boolean told;

  /** As long as the API is there, and no longer: the agent holds it weakly. */
  @SuppressWarnings("unused") // to be held
  private static @Nullable SpanSource source;

  /** Called whenever the API's context is used. */
  public static void inUse(Class<?> storage) {
    if (!told) {
      tell(storage);
    }
  }

  private static synchronized void tell(Class<?> storage) {
    Recorder agent = Operations.recorder();
    if (told || agent == null) {
      return;
    }
    told = true;
    String name = storage.getName();
    String api = name.substring(0, name.length() - STORAGE.length()) + "api.trace.";
    SpanSource found = CurrentSpan.of(api, storage.getClassLoader());
    if (found != null) {
      source = found;
      agent.spanSource(SpanSource.weak(found));
    }
  }

  private OpenTelemetryApiHelper() {}
}
