/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Where helpers and advice begin and end operations. Callable from any thread; never throws. */
public final class Operations {
  private static final String[] NO_HEADERS = {};

  private static volatile @Nullable Recorder recorder;

  /** A new operation, to be given its attributes and started. */
  public static Operation of(Kind kind) {
    return new Operation(kind);
  }

  /** Ends an operation on return or throw. Null is nothing to end. */
  public static void end(@Nullable Operation operation, @Nullable Throwable thrown) {
    if (operation != null) {
      operation.end(thrown);
    }
  }

  /**
   * Ends an operation whose method has returned: at once, or, where the result is a {@link
   * CompletionStage}, when that completes. The calling thread leaves the operation in any case.
   */
  public static void endWith(
      @Nullable Operation operation, @Nullable Object result, @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    if (thrown == null && result instanceof CompletionStage<?> stage) {
      operation.leave();
      Completion.of(operation, stage);
    } else {
      operation.end(thrown);
    }
  }

  /**
   * Ends an operation with what a stage's callback was told: a {@code CompletionException} is
   * unwrapped, a cancellation is an outcome.
   */
  public static void endAsync(@Nullable Operation operation, @Nullable Throwable thrown) {
    if (operation != null) {
      Completion.end(operation, thrown);
    }
  }

  /** Takes the operation's context from this thread; the operation goes on elsewhere. */
  public static void leave(@Nullable Operation operation) {
    if (operation != null) {
      operation.leave();
    }
  }

  /** The innermost open operation of this kind on the way here. */
  public static @Nullable Operation innermost(Kind kind) {
    for (Context at = Contexts.current(); at != null; at = Contexts.around(at)) {
      Operation operation = at.operation();
      if (operation != null && operation.kind() == kind && !operation.ended()) {
        return operation;
      }
    }
    return null;
  }

  /** The conversation that the first state of a graph's run names, or null. */
  public static @Nullable String threadId(@Nullable Map<?, ?> state) {
    Recorder door = recorder;
    return door == null || state == null ? null : door.threadId(state);
  }

  /** Whether what models are told, and what they answer, is to be written. */
  public static boolean wantMessages() {
    Recorder door = recorder;
    return door != null && door.wantsMessages();
  }

  /** The response header that carries the correlation id, or null where it is switched off. */
  public static @Nullable String responseHeader() {
    Recorder door = recorder;
    return door == null ? null : door.responseHeader();
  }

  /**
   * Adds the headers that carry the ids on to a call of this host, where the settings allow it; a
   * header that is set already stays as it is.
   *
   * @param context in which the call is made; null adds nothing
   * @param host null where it is not known
   */
  public static void sendOn(
      @Nullable Context context, @Nullable String host, OutboundRequest request) {
    String[] headers = outbound(context, host);
    for (int i = 0; i + 1 < headers.length; i += 2) {
      if (!request.has(headers[i])) {
        request.add(headers[i], headers[i + 1]);
      }
    }
  }

  /** The names and values, in turn, that carry the ids on to a call of this host. */
  static String[] outbound(@Nullable Context context, @Nullable String host) {
    Recorder door = recorder;
    return door == null || context == null ? NO_HEADERS : door.outboundHeaders(context, host);
  }

  static void ended(Operation operation) {
    Recorder door = recorder;
    if (door != null) {
      door.ended(operation);
    }
  }

  /** Called by the agent, once; null takes it away. */
  public static void install(@Nullable Recorder installed) {
    recorder = installed;
  }

  /** What stands behind the door, or null before the agent is up. */
  public static @Nullable Recorder recorder() {
    return recorder;
  }

  private Operations() {}
}
