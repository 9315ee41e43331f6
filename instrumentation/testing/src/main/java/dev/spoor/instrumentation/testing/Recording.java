/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.InboundHeaders;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Recorder;
import dev.spoor.bootstrap.SpanSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands before the agent's recorder and keeps what passes. */
final class Recording implements Recorder {
  private final Recorder behind;
  private final List<RecordedOperation> operations = new CopyOnWriteArrayList<>();
  private final Map<Long, RecordedOperation> bySpan = new ConcurrentHashMap<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final AtomicInteger ended = new AtomicInteger();
  volatile boolean failing;
  volatile boolean messages;
  volatile @Nullable String kept;

  Recording(Recorder behind) {
    this.behind = behind;
  }

  List<RecordedOperation> operations() {
    return operations;
  }

  List<String> failures() {
    return failures;
  }

  List<String> warnings() {
    return warnings;
  }

  private void failIfAsked() {
    if (failing) {
      throw new IllegalStateException("the agent's own code fails, as the test asked");
    }
  }

  @Override
  public @Nullable Context contextOf(
      Operation operation, @Nullable Context around, @Nullable InboundHeaders headers) {
    failIfAsked();
    return behind.contextOf(operation, around, headers);
  }

  @Override
  public void started(Operation operation) {
    RecordedOperation recorded = new RecordedOperation(operation);
    bySpan.put(recorded.spanId(), recorded);
    operations.add(recorded);
    behind.started(operation);
  }

  @Override
  public void ended(Operation operation) {
    failIfAsked();
    RecordedOperation recorded = bySpan.get(operation.context().spanId());
    if (recorded != null) {
      recorded.ended(operation, ended.incrementAndGet());
    }
    behind.ended(operation);
  }

  @Override
  public @Nullable String threadId(Map<?, ?> state) {
    return behind.threadId(state);
  }

  @Override
  public boolean wantsMessages() {
    return messages;
  }

  @Override
  public @Nullable String responseHeader() {
    return behind.responseHeader();
  }

  @Override
  public String[] outboundHeaders(Context context, @Nullable String host) {
    return host != null && host.equals(kept)
        ? new String[0]
        : behind.outboundHeaders(context, host);
  }

  @Override
  public void spanSource(SpanSource source) {
    behind.spanSource(source);
  }

  @Override
  public void adviceFailed(String instrumentation, Throwable thrown) {
    if (!failing) {
      failures.add(instrumentation + ": " + describe(thrown));
    }
  }

  private static String describe(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return thrown + (frames.length == 0 ? "" : " at " + frames[0]);
  }

  @Override
  public void warn(String cause, String message) {
    warnings.add(cause + ": " + message);
  }
}
