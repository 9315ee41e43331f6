/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.opentelemetryapi10;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.testing.Spoor;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenTelemetryApiInstrumentationTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void operationsAreInTheTraceOfTheCurrentSpan() throws Exception {
    operateWithin(span(TRACE, SPAN));

    assertThat(spoor.onlyOperation().traceId()).isEqualTo(TRACE);
    assertThat(spoor.onlyOperation().correlationId()).isEqualTo(TRACE);
  }

  @Test
  void anInvalidSpanCountsForNothing() throws Exception {
    operateWithin(Span.getInvalid());

    assertThat(spoor.onlyOperation().traceId()).isNotEqualTo(TRACE).isNotEqualTo("0".repeat(32));
  }

  @Test
  void withoutASpanThereIsATraceOfOurOwn() throws Exception {
    Context.current();

    spoor.underOperation(() -> null);

    assertThat(spoor.onlyOperation().traceId()).isNotEqualTo(TRACE);
  }

  @Test
  void leavesTheGlobalInstanceToTheApplication() throws Exception {
    operateWithin(span(TRACE, SPAN));

    GlobalOpenTelemetry.set(OpenTelemetry.noop());
    GlobalOpenTelemetry.resetForTest();
  }

  @Test
  void letsGoOfAnApplicationThatIsGone() throws Exception {
    WeakReference<ClassLoader> gone = new WeakReference<>(useTheApiOfAnotherLoader());

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              System.gc();
              return gone.get() == null;
            });
    spoor.underOperation(() -> null);
    assertThat(spoor.onlyOperation().traceId()).isNotEqualTo(TRACE);
  }

  private static void operateWithin(Span span) throws Exception {
    Scope current = span.makeCurrent();
    try {
      spoor.underOperation(() -> null);
    } finally {
      current.close();
    }
  }

  private static ClassLoader useTheApiOfAnotherLoader() throws Exception {
    URL[] api = {
      codeOf(Span.class),
      codeOf(Context.class),
      codeOf(io.opentelemetry.common.ComponentLoader.class)
    };
    ClassLoader loader = new URLClassLoader(api, ClassLoader.getPlatformClassLoader());
    Class<?> span = loader.loadClass(Span.class.getName());
    Object invalid = span.getMethod("current").invoke(null);
    assertThat(invalid.getClass().getClassLoader()).isSameAs(loader);
    return loader;
  }

  private static URL codeOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source.getLocation();
  }

  private static Span span(String trace, String span) {
    return Span.wrap(
        SpanContext.create(trace, span, TraceFlags.getSampled(), TraceState.getDefault()));
  }
}
