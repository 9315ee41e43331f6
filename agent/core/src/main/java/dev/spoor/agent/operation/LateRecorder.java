/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.InboundHeaders;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Recorder;
import dev.spoor.bootstrap.SpanSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The door with nobody behind it until the first knock: many a JVM ends without an operation. */
final class LateRecorder implements Recorder, Tick {
  private final RecorderConfig config;
  private final Redactor redactor;
  private final Events events;
  private final AdviceFailureLog adviceFailures;
  private final Warnings warnings;
  private volatile @Nullable OperationRecorder made;
  private volatile boolean closed;

  LateRecorder(
      RecorderConfig config,
      Redactor redactor,
      Events events,
      AdviceFailureLog adviceFailures,
      Warnings warnings) {
    this.config = config;
    this.redactor = redactor;
    this.events = events;
    this.adviceFailures = adviceFailures;
    this.warnings = warnings;
  }

  private OperationRecorder recorder() {
    OperationRecorder known = made;
    return known == null ? make() : known;
  }

  private synchronized OperationRecorder make() {
    OperationRecorder known = made;
    if (known == null) {
      known = new OperationRecorder(config, redactor, events, warnings);
      made = known;
    }
    return known;
  }

  @Override
  public @Nullable Context contextOf(
      Operation operation, @Nullable Context around, @Nullable InboundHeaders headers) {
    try {
      return closed ? null : recorder().contextOf(operation, around, headers);
    } catch (Throwable failed) {
      warnings.failed("context", failed);
      return null;
    }
  }

  @Override
  public void started(Operation operation) {
    recorder().started(operation);
  }

  @Override
  public void ended(Operation operation) {
    recorder().ended(operation);
  }

  @Override
  public @Nullable String threadId(Map<?, ?> state) {
    try {
      return recorder().threadId(state);
    } catch (Throwable failed) {
      warnings.failed("thread_id", failed);
      return null;
    }
  }

  @Override
  public boolean wantsMessages() {
    return config.messages();
  }

  @Override
  public @Nullable String responseHeader() {
    return recorder().responseHeader();
  }

  @Override
  public String[] outboundHeaders(Context context, @Nullable String host) {
    return recorder().outboundHeaders(context, host);
  }

  @Override
  public void spanSource(SpanSource source) {
    recorder().spanSource(source);
  }

  @Override
  public void adviceFailed(String instrumentation, Throwable thrown) {
    adviceFailures.add(instrumentation, thrown);
  }

  @Override
  public void warn(String cause, String message) {
    warnings.say(cause, message, Contexts.current());
  }

  /** Begins the end: what is open gets an end, and nothing starts that would not come to one. */
  synchronized void close() {
    closed = true;
    OperationRecorder known = made;
    if (known != null) {
      known.close();
    }
  }

  /** How many operations have started and not ended. */
  long open() {
    OperationRecorder known = made;
    return known == null ? 0 : known.open();
  }

  @Override
  public void run(long nanoTime) {
    OperationRecorder known = made;
    if (known != null) {
      known.lookAfter(nanoTime);
    }
  }

  @Override
  public long periodNanos() {
    return TimeUnit.SECONDS.toNanos(1);
  }
}
