/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Something that starts and ends: a request, a node, a tool call, a process.
 *
 * <p>Made by {@link Operations#of}, given its attributes, then started on one thread and ended,
 * once, on any. A second end is ignored.
 */
public final class Operation extends OperationFacts {
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

  private @Nullable Object guard;
  private @Nullable InboundHeaders headers;
  private volatile @Nullable Context parent;
  private boolean root;

  @SuppressWarnings("unused") // through STATE
  private volatile int state;

  Operation(Kind kind) {
    super(kind);
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
    if (recorder == null || isOneWithAnotherOn(around) || !STATE.compareAndSet(this, NEW, OPEN)) {
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

  private boolean isOneWithAnotherOn(@Nullable Context way) {
    Object about = guard;
    if (about != null) {
      for (Context at = way; at != null; at = Contexts.around(at)) {
        Operation other = at.operation();
        if (other != null && other.guard == about && other.kind == kind) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes the operation's context from the thread that started it; the operation goes on, or has
   * been ended by another thread in the meantime.
   */
  public void leave() {
    if (thread != Thread.currentThread()) {
      return;
    }
    thread = null;
    if (Contexts.inForce(context())) {
      Contexts.restore(parent);
    }
    if (state == ENDED) {
      parent = null;
    }
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
  @Override
  void forget() {
    super.forget();
    guard = null;
    if (thread == null) {
      parent = null;
    }
  }

  /** The context in which it was started, for as long as it is open. */
  @Nullable Context around() {
    return parent;
  }

  public boolean ended() {
    return state == ENDED;
  }
}
