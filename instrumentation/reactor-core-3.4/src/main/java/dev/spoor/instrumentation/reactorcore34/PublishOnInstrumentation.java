/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code publishOn}, whose queue several threads may fill. */
public final class PublishOnInstrumentation implements Instrumentation {
  private static final String SUBSCRIBER = "reactor.core.CoreSubscriber";

  @Override
  public Library library() {
    return new Library("io.projectreactor", "reactor-core", "3.4");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "reactor.core.publisher.FluxPublishOn", "reactor.core.publisher.MonoPublishOn");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("subscribeOrReturn").and(takesArgument(0, named(SUBSCRIBER))), QueueAdvice.class);
  }
}
