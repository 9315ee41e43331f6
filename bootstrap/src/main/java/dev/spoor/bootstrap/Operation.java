/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Something that starts and ends: a request, a node, a tool call, a process.
 *
 * <p>Made by {@link Operations#of}, given its attributes, then started on one thread and ended,
 * once, on any. A second end is ignored.
 */
public final class Operation {
  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Operation.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final int NEW = 0;
  private static final int OPEN = 1;
  private static final int ENDED = 2;

  private final Kind kind;
  private volatile @Nullable Object @Nullable [] values;
  private @Nullable String logger;
  private @Nullable Object guard;
  private @Nullable InboundHeaders headers;
  private volatile @Nullable Throwable error;
  private volatile @Nullable String errorType;
  private volatile @Nullable String errorMessage;
  private volatile @Nullable String outcome;
  private volatile @Nullable AtExit atExit;
  private volatile @Nullable WeakReference<?> holder;
  private volatile @Nullable Object attachment;

  private @Nullable Context context;
  private volatile @Nullable Context parent;
  private volatile @Nullable Thread thread;
  private boolean root;
  private long parentSpanId;
  private long startNanos;
  private volatile long endNanos;
  private volatile boolean thrown;

  @SuppressWarnings("unused") // through STATE
  private volatile int state;

  Operation(Kind kind) {
    this.kind = kind;
    this.values = new Object[kind.attributes().size()];
  }

  public Kind kind() {
    return kind;
  }

  // --- before the start -------------------------------------------------------------------------

  /** The class that the line names as its {@code logger}. */
  public Operation logger(@Nullable String logger) {
    this.logger = logger;
    return this;
  }

  /**
   * Makes this and every other operation of the kind about the same object one: where one is open
   * on the way here, {@link #start} answers null.
   */
  public Operation guard(Object guard) {
    this.guard = guard;
    return this;
  }

  /** Where the correlation id and the fields of a request are read from, once, at the start. */
  public Operation inbound(InboundHeaders headers) {
    this.headers = headers;
    return this;
  }

  /**
   * Writes the start line, and puts the operation's context in force on this thread.
   *
   * @return this, or null where nothing is to be recorded; every end and every setter outside this
   *     class takes that null
   */
  public @Nullable Operation start() {
    Recorder recorder = Operations.recorder();
    Context around = Contexts.current();
    if (recorder == null || guarded(around) || !STATE.compareAndSet(this, NEW, OPEN)) {
      return null;
    }
    startNanos = System.nanoTime();
    Context own = recorder.contextOf(this, around, headers);
    headers = null;
    if (own == null) {
      state = ENDED;
      values = null;
      return null;
    }
    context = own;
    parent = around;
    root = around == null || around.trace() != own.trace();
    parentSpanId = around == null || root ? 0 : around.spanId();
    thread = Thread.currentThread();
    own.trace().opened();
    Contexts.restore(own);
    try {
      recorder.started(this);
    } catch (Throwable stackOrHeapIsFull) {
      // The context is in force: whoever holds the operation must be able to end it.
    }
    return this;
  }

  private boolean guarded(@Nullable Context around) {
    if (guard == null || around == null) {
      return false;
    }
    Context at = around;
    while (at != null) {
      Operation operation = at.operation();
      if (operation == null) {
        return false;
      }
      if (operation.guard == guard && operation.kind == kind) {
        return true;
      }
      at = operation.parent;
    }
    return false;
  }

  // --- while it is open -------------------------------------------------------------------------

  /** Sets an attribute of the kind; null, and one that the kind does not have, are left out. */
  public Operation set(Attribute attribute, @Nullable Object value) {
    int position = kind.position(attribute);
    Object[] all = values;
    if (position >= 0 && all != null && value != null) {
      all[position] = value;
    }
    return this;
  }

  /** Sets an attribute that is a number; a negative one is left out. */
  public Operation set(Attribute attribute, long value) {
    return value < 0 ? this : set(attribute, (Object) value);
  }

  /** Notes the exception that was turned into an ordinary answer. */
  public Operation error(@Nullable Throwable error) {
    if (error != null) {
      this.error = error;
    }
    return this;
  }

  /** Notes a failure without an exception; the operation will have failed. */
  public Operation fail(String errorType, @Nullable String message) {
    this.errorType = errorType;
    this.errorMessage = message;
    return this;
  }

  /** {@code cancelled}, {@code interrupted} or {@code running}: an end out of the ordinary. */
  public Operation outcome(String outcome) {
    this.outcome = outcome;
    return this;
  }

  /** Who is asked when the JVM ends and the operation is still open. */
  public Operation atExit(AtExit atExit) {
    this.atExit = atExit;
    return this;
  }

  /** What ends the operation: where the collector takes it first, the operation is abandoned. */
  public Operation heldBy(Object holder) {
    this.holder = new WeakReference<>(holder);
    return this;
  }

  /**
   * Takes the operation's context from the thread that started it; the operation goes on, or has
   * been ended by another thread in the meantime.
   */
  public void leave() {
    if (thread != Thread.currentThread()) {
      return;
    }
    Context before = parent;
    thread = null;
    Context own = context;
    if (own != null && encloses(own, Contexts.current())) {
      Contexts.restore(before);
    }
    if (state == ENDED) {
      parent = null;
    }
  }

  /** Whether {@code own} is {@code at} or lies around it: scopes left open inside close with us. */
  private static boolean encloses(Context own, @Nullable Context at) {
    while (at != null) {
      if (at == own) {
        return true;
      }
      Operation operation = at.operation();
      at = operation == null ? null : operation.parent;
    }
    return false;
  }

  /** Writes the end line; the first call wins. */
  public void end(@Nullable Throwable thrown) {
    if (STATE.compareAndSet(this, OPEN, ENDED)) {
      finish(thrown);
    }
  }

  /** Writes the end line as a failure without an exception, unless it has been written. */
  public void endAs(String errorType, String message) {
    if (STATE.compareAndSet(this, OPEN, ENDED)) {
      fail(errorType, message);
      finish(null);
    }
  }

  private void finish(@Nullable Throwable thrown) {
    endNanos = System.nanoTime();
    if (thrown != null) {
      this.error = thrown;
      this.thrown = true;
    }
    Context own = context;
    // First, and shallow: whatever happens below, the thread gets its context back.
    leave();
    try {
      Recorder recorder = Operations.recorder();
      if (recorder != null) {
        recorder.ended(this);
      }
    } finally {
      if (own != null) {
        own.trace().closed(root, endNanos);
      }
      forget();
    }
  }

  /**
   * Contexts may outlive the operation by long; what it held must not. The thread that started it
   * still needs the way back, if another one ended it.
   */
  private void forget() {
    values = null;
    guard = null;
    error = null;
    atExit = null;
    holder = null;
    attachment = null;
    if (thread == null) {
      parent = null;
    }
  }

  // --- for the recorder -------------------------------------------------------------------------

  public @Nullable String logger() {
    return logger;
  }

  /** The value of an attribute, or null. */
  public @Nullable Object get(Attribute attribute) {
    Object[] all = values;
    int position = kind.position(attribute);
    return all == null || position < 0 ? null : all[position];
  }

  /** The operation's own context, from its start on. */
  public Context context() {
    Context own = context;
    if (own == null) {
      throw new IllegalStateException("not started");
    }
    return own;
  }

  /** The context in which it was started, for as long as it is open. */
  @Nullable Context around() {
    return parent;
  }

  /** The span around this one, or 0. */
  public long parentSpanId() {
    return parentSpanId;
  }

  public @Nullable Throwable error() {
    return error;
  }

  /**
   * Whether {@link #error()} came out of the operation, rather than being turned into an answer.
   */
  public boolean thrown() {
    return thrown;
  }

  public @Nullable String errorType() {
    return errorType;
  }

  public @Nullable String errorMessage() {
    return errorMessage;
  }

  public @Nullable String outcome() {
    return outcome;
  }

  public @Nullable AtExit atExit() {
    return atExit;
  }

  /** Whether what was to end this operation has been collected. */
  public boolean orphaned() {
    WeakReference<?> reference = holder;
    return reference != null && reference.get() == null;
  }

  public boolean ended() {
    return state == ENDED;
  }

  /** {@link System#nanoTime()} at the start. */
  public long startNanos() {
    return startNanos;
  }

  /** {@link System#nanoTime()} at the end. */
  public long endNanos() {
    return endNanos;
  }

  /** The recorder's own note on this operation. */
  public @Nullable Object attachment() {
    return attachment;
  }

  public void attach(@Nullable Object attachment) {
    this.attachment = attachment;
  }

  /** The thread that started it and has not left it; for stack traces of what is stalled. */
  public @Nullable Thread thread() {
    return thread;
  }
}
