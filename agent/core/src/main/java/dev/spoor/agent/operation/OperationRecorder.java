/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Fingerprints;
import dev.spoor.agent.encode.Level;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.story.Stories;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.InboundHeaders;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.SpanSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the life of an operation into events. */
final class OperationRecorder {
  private final SpanSources spans = new SpanSources();
  private final OpenOperations open = new OpenOperations();
  private final Settlement settlement = new Settlement(open);
  private final Stories stories;
  private final Stalled stalled;
  private final Correlation correlation;
  private final ThreadIds threadIds;
  private final OutboundHeaders outbound;
  private final EventNames names;
  private final Events events;
  private final Warnings warnings;
  private final @Nullable String responseHeader;
  private final boolean starts;
  private final boolean nullCorrelation;
  private final Level clientErrors;
  private volatile boolean closed;

  OperationRecorder(RecorderConfig config, Redactor redactor, Events events, Warnings warnings) {
    InboundReader reader = new InboundReader(config.correlation(), redactor, warnings);
    ExcludedPaths excluded = new ExcludedPaths(config.excludedPaths());
    this.correlation = new Correlation(config.correlation(), reader, spans, excluded, warnings);
    this.stories = new Stories(new Fingerprints(redactor), warnings::say);
    this.stalled = new Stalled(config.stalled(), warnings);
    this.threadIds = new ThreadIds(config.correlation(), redactor);
    this.outbound = new OutboundHeaders(config.correlation());
    this.names = new EventNames(config.eventNames(), warnings);
    HeaderNames.check(config.correlation(), warnings);
    this.events = events;
    this.warnings = warnings;
    this.responseHeader = HeaderNames.orNone(config.correlation().responseHeader());
    this.starts = config.starts();
    this.nullCorrelation = !config.correlation().generates();
    this.clientErrors = config.clientErrors();
  }

  Context contextOf(
      Operation operation, @Nullable Context around, @Nullable InboundHeaders headers) {
    return correlation.contextOf(operation, around, headers);
  }

  void started(Operation operation) {
    OpenOperation note = open.note(operation);
    try {
      note.begun = stories.started(operation);
      writeStart(operation, note);
      OpenOperations.add(note);
    } catch (StackOverflowError noRoom) {
      if (note.heldBack != OpenOperation.WRITTEN) { // nothing can be called here
        throw noRoom;
      }
    } catch (Throwable failed) {
      warnings.failed("start", failed);
      OpenOperations.add(note);
    }
    if (closed) {
      settlement.settle(operation);
    }
  }

  private void writeStart(Operation operation, OpenOperation note) {
    if (!starts || !enabled(operation, Level.INFO)) {
      return;
    }
    Draft draft = events.draft(operation.startNanos(), Level.INFO);
    describe(operation, Stage.START, draft.event);
    if (operation.context().quiet()) {
      note.heldBack = events.hold(draft);
    } else {
      events.write(draft);
      note.heldBack = OpenOperation.WRITTEN;
    }
    events.giveBack(draft);
  }

  void ended(Operation operation) {
    boolean written = false;
    try {
      OpenOperation note = OpenOperations.noteOn(operation);
      Outcome outcome = Outcome.of(operation, clientErrors);
      tell(operation, note, outcome);
      boolean writes = isWritten(operation, outcome, note != null && note.startIsWritten());
      Draft draft = writes ? end(operation, outcome, note) : null;
      if (draft != null) {
        events.write(draft);
        written = true;
      }
      OpenOperations.remove(note);
      if (draft != null) {
        events.giveBack(draft);
      }
    } catch (StackOverflowError | OutOfMemoryError noRoom) {
      if (!written) {
        throw noRoom;
      }
    } catch (Throwable failed) {
      warnings.failed("end", failed);
    }
  }

  /** Tells the run's story of the end, once: there may have been no room to write it. */
  private void tell(Operation operation, @Nullable OpenOperation note, Outcome outcome) {
    if (note == null || !note.told) {
      stories.ended(operation, note == null ? null : note.begun, outcome.failed());
    }
    if (note != null) {
      note.told = true;
    }
  }

  /** A start that was written gets its end, and an ordinary end goes with its start. */
  private boolean isWritten(Operation operation, Outcome outcome, boolean startIsWritten) {
    if (startIsWritten) {
      return true;
    }
    boolean ordinary = starts && outcome.level() == Level.INFO;
    boolean leftOut = !outcome.failed() && (ordinary || operation.context().quiet());
    return !leftOut && enabled(operation, outcome.level());
  }

  private Draft end(Operation operation, Outcome outcome, @Nullable OpenOperation note) {
    if (note != null && note.heldBack != null && !note.startIsWritten()) {
      events.writeHeld(note.heldBack);
      note.heldBack = OpenOperation.WRITTEN;
    }
    Draft draft = events.draft(operation.endNanos(), outcome.level());
    Event event = draft.event;
    describe(operation, outcome.stage(), event);
    event.durationNanos = operation.endNanos() - operation.startNanos();
    outcome.describe(operation, event);
    stories.describe(operation, event.stackTraceOf == null ? event.errorSpanId : spanId(operation));
    addSpan(operation.context(), event);
    return draft;
  }

  private static long spanId(Operation operation) {
    return operation.context().spanId();
  }

  private void describe(Operation operation, Stage stage, Event event) {
    event.logger = logger(operation);
    event.kind = operation.kind().label();
    event.name = names.name(operation.kind(), stage);
    event.context = operation.context();
    event.nullCorrelation = nullCorrelation;
    event.parentSpanId = operation.parentSpanId();
    event.operation = operation;
  }

  private void addSpan(Context context, Event event) {
    String[] span = spans.current();
    if (span == null) {
      return;
    }
    event.otelSpanId = span[1];
    if (!Hex.same(span[0], context.trace().high(), context.trace().low())) {
      event.otelTraceId = span[0];
    }
  }

  private boolean enabled(Operation operation, Level level) {
    String node = operation.context().node();
    return events.enabled(operation.kind().label(), logger(operation), node, level);
  }

  private static String logger(Operation operation) {
    String given = operation.logger();
    if (given != null) {
      return given;
    }
    return operation.kind() == Kind.PROCESS ? "java.lang.ProcessBuilder" : "dev.spoor";
  }

  @Nullable String threadId(Map<?, ?> state) {
    return threadIds.of(state);
  }

  @Nullable String responseHeader() {
    return responseHeader;
  }

  String[] outboundHeaders(Context context, @Nullable String host) {
    return outbound.of(context, host);
  }

  void spanSource(SpanSource source) {
    spans.add(source);
  }

  /** Ends what is open; what starts nevertheless, in that very moment, ends at once. */
  void close() {
    closed = true;
    settlement.settleAll();
  }

  /** How many operations have started and not ended. */
  long open() {
    return open.count();
  }

  /** Looks after what is open: what nobody is left to end, and what has run for too long. */
  void lookAfter(long nanoTime) {
    List<OpenOperation> all = open.all();
    settlement.abandonOrphans(all);
    stalled.find(all, nanoTime, note -> writeStalled(note.operation, all, nanoTime));
  }

  private void writeStalled(Operation operation, Iterable<OpenOperation> all, long nanoTime) {
    if (!enabled(operation, Level.WARN)) {
      return;
    }
    Draft draft = events.draft(nanoTime, Level.WARN);
    describe(operation, Stage.STALLED, draft.event);
    draft.event.stalled = true;
    draft.event.durationNanos = nanoTime - operation.startNanos();
    StalledThread.describe(operation, all, draft.event);
    events.write(draft);
    events.giveBack(draft);
  }
}
