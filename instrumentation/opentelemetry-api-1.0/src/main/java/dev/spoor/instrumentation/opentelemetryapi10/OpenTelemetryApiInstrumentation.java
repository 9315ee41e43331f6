/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.opentelemetryapi10;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * The place from which the OpenTelemetry API takes its context: the application's own, and the copy
 * that the OpenTelemetry agent keeps on the boot loader.
 */
public final class OpenTelemetryApiInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.opentelemetry", "opentelemetry-api", "1.0.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "io.opentelemetry.context.LazyStorage",
        "io.opentelemetry.javaagent.shaded.io.opentelemetry.context.LazyStorage");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("get").and(takesArguments(0)), ContextStorageAdvice.class);
  }
}
