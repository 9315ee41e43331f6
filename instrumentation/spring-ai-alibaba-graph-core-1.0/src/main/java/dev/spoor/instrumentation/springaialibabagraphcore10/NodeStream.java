/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.GraphResponse;
import com.alibaba.cloud.ai.graph.NodeOutput;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;

/** What a node streams, and what follows: the model behind it is asked within the node. */
final class NodeStream extends FluxOperator<GraphResponse<NodeOutput>, GraphResponse<NodeOutput>> {
  private final Operation node;

  NodeStream(Flux<GraphResponse<NodeOutput>> outputs, Operation node) {
    super(outputs);
    this.node = node;
  }

  @Override
  public void subscribe(CoreSubscriber<? super GraphResponse<NodeOutput>> subscriber) {
    in(() -> source.subscribe(new Within(subscriber)));
  }

  /** What comes after the node sees to its own context. */
  private void in(Runnable call) {
    if (node.ended()) {
      call.run();
      return;
    }
    Context before = Contexts.activate(node.context());
    try {
      call.run();
    } finally {
      Contexts.restore(before);
    }
  }

  /** Asks for more within the node. */
  private final class Within implements CoreSubscriber<GraphResponse<NodeOutput>>, Subscription {
    private final CoreSubscriber<? super GraphResponse<NodeOutput>> theirs;
    private volatile @Nullable Subscription subscription;

    Within(CoreSubscriber<? super GraphResponse<NodeOutput>> theirs) {
      this.theirs = theirs;
    }

    @Override
    public reactor.util.context.Context currentContext() {
      return theirs.currentContext();
    }

    @Override
    public void onSubscribe(Subscription upstream) {
      subscription = upstream;
      theirs.onSubscribe(this);
    }

    @Override
    public void onNext(GraphResponse<NodeOutput> output) {
      theirs.onNext(output);
    }

    @Override
    public void onError(Throwable thrown) {
      theirs.onError(thrown);
    }

    @Override
    public void onComplete() {
      theirs.onComplete();
    }

    @Override
    public void request(long count) {
      Subscription upstream = subscription;
      if (upstream != null) {
        in(() -> upstream.request(count));
      }
    }

    @Override
    public void cancel() {
      Subscription upstream = subscription;
      if (upstream != null) {
        in(upstream::cancel);
      }
    }
  }
}
