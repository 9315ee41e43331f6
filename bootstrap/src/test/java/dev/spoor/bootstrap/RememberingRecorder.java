/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stands behind the door, gives out contexts, and remembers who knocked. */
final class RememberingRecorder implements Recorder, BeforeEachCallback, AfterEachCallback {
  final List<Operation> started = Collections.synchronizedList(new ArrayList<>());
  final List<End> ended = Collections.synchronizedList(new ArrayList<>());
  final List<Throwable> adviceFailures = new ArrayList<>();

  /** Thrown at each start. */
  Error atStart;

  /** Thrown at the next end. */
  Error atEnd;

  /** A host that gets no ids. */
  String silentFor;

  private long lastSpanId;

  record End(Operation operation, Throwable error, boolean thrown, String outcome) {}

  @Override
  public void beforeEach(ExtensionContext test) {
    Contexts.restore(null);
    Operations.install(this);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Operations.install(null);
    Contexts.restore(null);
  }

  @Override
  public synchronized Context contextOf(
      Operation operation, Context around, InboundHeaders headers) {
    Context.Builder builder =
        around == null || headers != null
            ? Context.builder(new Trace(1, 2))
            : around.toBuilder().depth(around.depth() + 1);
    return builder.operation(operation).spanId(++lastSpanId).build();
  }

  @Override
  public void started(Operation operation) {
    if (atStart != null) {
      throw atStart;
    }
    started.add(operation);
  }

  @Override
  public void ended(Operation operation) {
    Error thrown = atEnd;
    atEnd = null;
    if (thrown != null) {
      throw thrown;
    }
    ended.add(new End(operation, operation.error(), operation.thrown(), operation.outcome()));
  }

  @Override
  public String threadId(Map<?, ?> state) {
    return (String) state.get("thread_id");
  }

  @Override
  public boolean wantsMessages() {
    return false;
  }

  @Override
  public String responseHeader() {
    return "X-Correlation-ID";
  }

  @Override
  public String[] outboundHeaders(Context context, String host) {
    return host != null && host.equals(silentFor)
        ? new String[0]
        : new String[] {"X-Correlation-ID", "c-1"};
  }

  @Override
  public void spanSource(SpanSource source) {}

  @Override
  public void adviceFailed(String instrumentation, Throwable thrown) {
    adviceFailures.add(thrown);
  }

  @Override
  public void warn(String cause, String message) {}
}
