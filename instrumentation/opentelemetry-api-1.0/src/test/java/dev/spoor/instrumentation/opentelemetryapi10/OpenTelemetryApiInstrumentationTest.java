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
import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    ClassLoader loader = new URLClassLoader(api(), ClassLoader.getPlatformClassLoader());
    Class<?> span = loader.loadClass(Span.class.getName());
    Object invalid = span.getMethod("current").invoke(null);
    assertThat(invalid.getClass().getClassLoader()).isSameAs(loader);
    return loader;
  }

  /** The jars of the version that is tested, of which there are more in newer ones. */
  private static URL[] api() throws MalformedURLException {
    List<URL> api = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (new File(entry).getName().startsWith("opentelemetry-")) {
        api.add(new File(entry).toURI().toURL());
      }
    }
    return api.toArray(URL[]::new);
  }

  private static Span span(String trace, String span) {
    return Span.wrap(
        SpanContext.create(trace, span, TraceFlags.getSampled(), TraceState.getDefault()));
  }
}
