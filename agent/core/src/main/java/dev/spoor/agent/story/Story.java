/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one run of a graph so far. Bounded, however long the run; for any thread. Tools
 * and models of a run within the run count in both.
 */
final class Story {
  private final @Nullable Story around;
  private final Path path = new Path();
  private final BackAndForth backAndForth = new BackAndForth();
  private final Slowest slowest = new Slowest();
  private final Sources sources = new Sources();
  private final Tally tools = new Tally();
  private final Tally models = new Tally();
  private final Retries retries = new Retries();
  private long inputTokens;
  private long outputTokens;
  private @Nullable Calls calls;

  Story(@Nullable Story around) {
    this.around = around;
  }

  @Nullable Story around() {
    return around;
  }

  /**
   * A node begins; answers the node with which it takes turns for too long, or null.
   *
   * @param around the span of the node in which it runs, or 0
   */
  synchronized @Nullable String begins(Visit visit, long around) {
    path.add(visit);
    slowest.begins(visit, around);
    retries.begins(visit.node);
    return backAndForth.visit(visit.node);
  }

  synchronized void ends(Visit visit, long nanos, boolean failed) {
    visit.nanos = nanos;
    retries.ends(visit.node, failed);
    slowest.ends(visit);
  }

  /** A tool begins; answers how often it has been called like this. */
  synchronized int begins(Long call) {
    retries.begins(call);
    Calls known = calls;
    if (known == null) {
      known = new Calls();
      calls = known;
    }
    return known.add(call);
  }

  synchronized void toolEnds(@Nullable Long call, long nanos, boolean failed) {
    tools.add(nanos);
    if (call != null) {
      retries.ends(call, failed);
    }
  }

  synchronized void modelEnds(long nanos, long input, long output) {
    models.add(nanos);
    inputTokens += input;
    outputTokens += output;
  }

  synchronized void failed(long span, @Nullable String node) {
    sources.add(span, node);
  }

  /** Writes the sum into the run's own fields. */
  synchronized void describe(Operation run, long errorSpan) {
    run.set(Attribute.NODES, path.isEmpty() ? null : path.namesAndNanos());
    set(run, Attribute.NODES_LEFT_OUT, path.leftOut());
    set(run, Attribute.RETRIES, retries.count());
    Visit slow = slowest.at(run.endNanos());
    if (slow != null) {
      run.set(Attribute.SLOWEST_NODE, slow.node);
      run.set(Attribute.SLOWEST_NODE_MS, slow.nanos(run.endNanos()));
    }
    set(run, Attribute.TOOL_CALLS, tools.count());
    set(run, Attribute.TOOL_MS, tools.nanos());
    set(run, Attribute.LLM_CALLS, models.count());
    set(run, Attribute.LLM_MS, models.nanos());
    set(run, Attribute.TOTAL_INPUT_TOKENS, inputTokens);
    set(run, Attribute.TOTAL_OUTPUT_TOKENS, outputTokens);
    run.set(Attribute.ERROR_NODE, errorSpan == 0 ? null : sources.nodeOf(errorSpan));
  }

  private static void set(Operation run, Attribute attribute, long value) {
    run.set(attribute, value == 0 ? -1 : value);
  }
}
