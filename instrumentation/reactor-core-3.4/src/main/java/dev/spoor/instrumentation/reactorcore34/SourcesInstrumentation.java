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

/** Publishers whose values come from wherever somebody has one. */
public final class SourcesInstrumentation implements Instrumentation {
  private static final String SUBSCRIBER = "reactor.core.CoreSubscriber";

  @Override
  public Library library() {
    return new Library("io.projectreactor", "reactor-core", "3.4");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "reactor.core.publisher.MonoCompletionStage",
        "reactor.core.publisher.MonoCreate",
        "reactor.core.publisher.FluxCreate",
        "reactor.core.publisher.MonoFromPublisher",
        "reactor.core.publisher.MonoSource",
        "reactor.core.publisher.MonoSourceFuseable",
        "reactor.core.publisher.FluxSource",
        "reactor.core.publisher.FluxSourceFuseable",
        "reactor.core.publisher.EmitterProcessor",
        "reactor.core.publisher.DirectProcessor",
        "reactor.core.publisher.UnicastProcessor",
        "reactor.core.publisher.ReplayProcessor",
        "reactor.core.publisher.NextProcessor",
        "reactor.core.publisher.SinkManyEmitterProcessor",
        "reactor.core.publisher.SinkManyReplayProcessor",
        "reactor.core.publisher.SinkManyUnicast",
        "reactor.core.publisher.SinkManyUnicastNoBackpressure",
        "reactor.core.publisher.SinkManyBestEffort",
        "reactor.core.publisher.SinkOneMulticast",
        "reactor.core.publisher.SinkEmptyMulticast",
        "reactor.adapter.JdkFlowAdapter$FlowPublisherAsFlux",
        "reactor.netty.channel.FluxReceive");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("subscribe").and(takesArgument(0, named(SUBSCRIBER))), SubscribeAdvice.class);
  }
}
