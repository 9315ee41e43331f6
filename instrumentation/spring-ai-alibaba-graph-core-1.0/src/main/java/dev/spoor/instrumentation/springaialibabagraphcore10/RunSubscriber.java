/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.GraphResponse;
import com.alibaba.cloud.ai.graph.NodeOutput;
import com.alibaba.cloud.ai.graph.action.InterruptionMetadata;
import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.graphs.GraphRun;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.util.context.Context;

/**
 * Stands between a run and whoever reads its outputs: upwards in the context of the run, downwards
 * in that of the reader.
 */
final class RunSubscriber
    implements CoreSubscriber<GraphResponse<NodeOutput>>, Subscription, Scannable {
  private final CoreSubscriber<? super GraphResponse<NodeOutput>> theirs;
  private final dev.spoor.bootstrap.@Nullable Context around;
  private final GraphRun run;
  private @Nullable Subscription subscription;

  RunSubscriber(
      CoreSubscriber<? super GraphResponse<NodeOutput>> theirs,
      dev.spoor.bootstrap.@Nullable Context around,
      Function<Object, GraphRun> run) {
    this.theirs = theirs;
    this.around = around;
    this.run = run.apply(theirs);
  }

  void subscribeTo(Publisher<? extends GraphResponse<NodeOutput>> source) {
    try {
      in(upwards(), () -> source.subscribe(this));
    } catch (Throwable thrown) {
      run.end(thrown);
      throw thrown;
    }
  }

  @Override
  public Context currentContext() {
    return theirs.currentContext();
  }

  @Override
  public void onSubscribe(Subscription upstream) {
    subscription = upstream;
    in(around, () -> theirs.onSubscribe(this));
  }

  @Override
  public void onNext(GraphResponse<NodeOutput> output) {
    note(output);
    in(around, () -> theirs.onNext(output));
  }

  /** A failure and an interruption are outputs like others, and the last. */
  private void note(GraphResponse<NodeOutput> output) {
    try {
      CompletableFuture<NodeOutput> future = output.getOutput();
      if (output.isDone()) {
        if (output.resultValue().orElse(null) instanceof InterruptionMetadata) {
          run.interrupted();
        }
      } else if (future.isCompletedExceptionally()) {
        var unused = future.whenComplete((none, thrown) -> run.end(thrown));
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, NodeHelper.INSTRUMENTATION);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    run.end(thrown);
    in(around, () -> theirs.onError(thrown));
  }

  @Override
  public void onComplete() {
    run.settle();
    run.end(null);
    in(around, theirs::onComplete);
  }

  @Override
  public void request(long count) {
    Subscription upstream = subscription;
    if (upstream != null) {
      in(upwards(), () -> upstream.request(count));
    }
  }

  @Override
  public void cancel() {
    Subscription upstream = subscription;
    try {
      if (upstream != null) {
        in(upwards(), upstream::cancel);
      }
    } finally {
      if (!run.operation().ended()) {
        run.settle();
        run.cancelled();
      }
    }
  }

  private dev.spoor.bootstrap.@Nullable Context upwards() {
    return run.operation().ended() ? around : run.operation().context();
  }

  private static void in(dev.spoor.bootstrap.@Nullable Context context, Runnable call) {
    dev.spoor.bootstrap.Context before = Contexts.activate(context);
    try {
      call.run();
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as Reactor declares it
  public @Nullable Object scanUnsafe(Attr key) {
    if (key == Attr.PARENT) {
      return subscription;
    }
    return key == Attr.ACTUAL ? theirs : null;
  }
}
