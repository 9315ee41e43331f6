/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** A source of an application that may be undeployed. */
final class WeakSpanSource extends WeakReference<SpanSource> implements SpanSource {

  WeakSpanSource(SpanSource source) {
    super(source);
  }

  @Override
  public String @Nullable [] current() {
    SpanSource source = get();
    return source == null ? null : source.current();
  }
}
