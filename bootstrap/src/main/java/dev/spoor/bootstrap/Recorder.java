/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The door from operations to the agent. Implementations never block, call nothing of the
 * application but {@link Throwable#getMessage()}, and throw nothing but a {@link
 * StackOverflowError} or an {@link OutOfMemoryError}: from {@link #started} and {@link #ended}, and
 * only where nothing has been written.
 */
public interface Recorder {

  /**
   * The context of an operation that is about to start, or null where it is not to be recorded.
   *
   * @param around the context in force on the starting thread
   * @param headers the request's headers, at an entry point
   */
  @Nullable Context contextOf(
      Operation operation, @Nullable Context around, @Nullable InboundHeaders headers);

  /** Called once, on the starting thread, with the operation's context in force. */
  void started(Operation operation);

  /** Called once, on the ending thread, before the operation lets go of its values. */
  void ended(Operation operation);

  /**
   * The conversation that a first state names, by {@code thread_id} or a key of the settings; null
   * where it names none, or cannot be looked into without the application's code being run.
   */
  @Nullable String threadId(Map<?, ?> state);

  /** Whether what models are told, and what they answer, is to be written. */
  boolean wantsMessages();

  /** The header that carries the correlation id back, or null where it is switched off. */
  @Nullable String responseHeader();

  /**
   * Names and values in turn of the headers that a call made in this context is to carry.
   *
   * @param host who is called, or null where it is not known
   */
  String[] outboundHeaders(Context context, @Nullable String host);

  /** Takes note of where the application's current OpenTelemetry span can be read. */
  void spanSource(SpanSource source);

  /** Takes note of what advice or a helper threw; the application has not seen it. */
  void adviceFailed(String instrumentation, Throwable thrown);

  /** Says once what a helper found odd. */
  void warn(String cause, String message);
}
