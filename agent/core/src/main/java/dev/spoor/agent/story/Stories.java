/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import dev.spoor.agent.encode.Fingerprints;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** Tells the stories of runs what begins and ends in them. For any thread. */
public final class Stories {
  /** So many calls of a tool with the same arguments are odd. */
  private static final int AGAIN_AND_AGAIN = 5;

  private final Fingerprints fingerprints;
  private final Alarm alarm;

  public Stories(Fingerprints fingerprints, Alarm alarm) {
    this.fingerprints = fingerprints;
    this.alarm = alarm;
  }

  /** The note on a run that is about to begin, for its context. */
  public static Object of(@Nullable Context around) {
    return new Story(around == null ? null : in(around));
  }

  private static @Nullable Story in(Context context) {
    return context.run() instanceof Story story ? story : null;
  }

  /** Something begins; the answer is to be handed to {@link #ended}. */
  public @Nullable Object started(Operation operation) {
    Story story = in(operation.context());
    if (story == null) {
      return null;
    }
    return switch (operation.kind()) {
      case NODE -> node(operation, story);
      case TOOL_EXECUTION -> tool(operation, story);
      default -> null;
    };
  }

  private @Nullable Object node(Operation operation, Story story) {
    if (!(operation.get(Attribute.NODE) instanceof String node)) {
      return null;
    }
    Visit visit = new Visit(node, operation.context().spanId(), operation.startNanos());
    Operation container = around(Kind.NODE, operation);
    String other = story.begins(visit, container == null ? 0 : container.context().spanId());
    if (other != null) {
      alarm.raise(
          "back_and_forth",
          "The nodes " + other + " and " + node + " keep handing the run to each other",
          operation.context());
    }
    return visit;
  }

  private @Nullable Object tool(Operation operation, Story story) {
    if (around(Kind.TOOL_EXECUTION, operation) != null) {
      return null; // it does that one's work, and is counted with it
    }
    Object name = operation.get(Attribute.TOOL_NAME);
    Long call = fingerprints.of(name, operation.get(Attribute.ARGS));
    int times = story.begins(call);
    if (times == AGAIN_AND_AGAIN) {
      alarm.raise(
          "repeated_tool",
          "The tool " + name + " has been called " + times + " times with the same arguments",
          operation.context());
    }
    return call;
  }

  /** The innermost operation of the kind that is open around this one, in the same run. */
  private static @Nullable Operation around(Kind kind, Operation operation) {
    for (Context at = operation.around(); at != null; ) {
      Operation around = at.operation();
      if (around == null || around.kind() == Kind.GRAPH_EXECUTION) {
        return null;
      }
      if (around.kind() == kind && !around.ended()) {
        return around;
      }
      at = around.around();
    }
    return null;
  }

  /**
   * Something ends.
   *
   * @param begun what {@link #started} answered
   * @param failed whether it failed
   */
  public void ended(Operation operation, @Nullable Object begun, boolean failed) {
    Story story = in(operation.context());
    if (story == null) {
      return;
    }
    long nanos = operation.endNanos() - operation.startNanos();
    if (begun instanceof Visit visit) {
      story.ends(visit, nanos, failed);
    } else if (begun instanceof Long call) {
      for (Story at = story; at != null; at = at.around()) {
        at.toolEnds(at == story ? call : null, nanos, failed);
      }
    } else if (operation.kind() == Kind.LLM_CALL) {
      long input = number(operation, Attribute.INPUT_TOKENS);
      long output = number(operation, Attribute.OUTPUT_TOKENS);
      for (Story at = story; at != null; at = at.around()) {
        at.modelEnds(nanos, input, output);
      }
    }
  }

  private static long number(Operation operation, Attribute attribute) {
    return operation.get(attribute) instanceof Number number ? number.longValue() : 0;
  }

  /**
   * An end is about to be written: the first with a throwable is where that came from, and that of
   * a run sums it up.
   *
   * @param errorSpan the operation that carries the stack trace of its failure, or 0
   */
  public void describe(Operation operation, long errorSpan) {
    Story story = in(operation.context());
    if (story == null) {
      return;
    }
    if (operation.kind() == Kind.GRAPH_EXECUTION) {
      story.describe(operation, errorSpan);
    } else if (errorSpan == operation.context().spanId()) {
      for (Story at = story; at != null; at = at.around()) {
        at.failed(errorSpan, operation.context().node());
      }
    }
  }
}
