/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/** Reads the application's current OpenTelemetry span. Callable from any thread. */
public interface SpanSource {

  /** Trace id and span id in hex, or null where no valid span is current. */
  String @Nullable [] current();

  /** The same source, without keeping it or its class loader alive. */
  static SpanSource weak(SpanSource source) {
    return new WeakSpanSource(source);
  }
}
