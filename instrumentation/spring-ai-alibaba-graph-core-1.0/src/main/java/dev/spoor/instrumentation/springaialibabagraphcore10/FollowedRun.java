/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.GraphResponse;
import com.alibaba.cloud.ai.graph.NodeOutput;
import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.instrumentation.graphs.GraphRun;
import dev.spoor.instrumentation.graphs.NodeCalls;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;

/** A graph's stream of outputs, of which each subscription is a run. */
final class FollowedRun extends FluxOperator<GraphResponse<NodeOutput>, GraphResponse<NodeOutput>> {
  private final RunLabel label;
  private final @Nullable Context made;

  /**
   * @param made the context in which the stream was made
   */
  FollowedRun(Flux<GraphResponse<NodeOutput>> outputs, RunLabel label, @Nullable Context made) {
    super(outputs);
    this.label = label;
    this.made = made;
  }

  @Override
  public void subscribe(CoreSubscriber<? super GraphResponse<NodeOutput>> subscriber) {
    Context around = Contexts.current();
    RunSubscriber following = begin(subscriber, around);
    if (following == null) {
      source.subscribe(subscriber);
      return;
    }
    try {
      following.subscribeTo(source);
    } finally {
      Contexts.restore(around); // outputs that came at once have put their reader's own back
    }
  }

  private @Nullable RunSubscriber begin(
      CoreSubscriber<? super GraphResponse<NodeOutput>> subscriber, @Nullable Context around) {
    try {
      Contexts.activate(parent(around));
      Operation subgraphNode = NodeCalls.graphAround();
      Operation operation = label.begin();
      if (operation == null) {
        return null;
      }
      operation.leave();
      return new RunSubscriber(
          subscriber,
          around,
          reader -> GraphRun.of(operation, reader, subgraphNode, label.graph().getMaxIterations()));
    } catch (Throwable failure) {
      AdviceFailures.report(failure, NodeHelper.INSTRUMENTATION);
      return null;
    } finally {
      Contexts.restore(around);
    }
  }

  /** A node that hands its own stream to the graph is at work until that is drained. */
  private @Nullable Context parent(@Nullable Context around) {
    Operation operation = made == null ? null : made.operation();
    return operation != null && operation.kind() == Kind.NODE && !operation.ended() ? made : around;
  }
}
