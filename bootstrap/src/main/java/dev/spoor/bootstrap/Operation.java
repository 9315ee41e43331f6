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
public final class Operation extends OperationFacts {
  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Operation.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final WeakReference<?> NOBODY = new WeakReference<>(null);

  private static final int NEW = 0;
  private static final int OPEN = 1;
  private static final int ENDED = 2;

  private @Nullable InboundHeaders headers;
  private volatile @Nullable Context parent;
  private boolean root;

  @SuppressWarnings("unused") // through STATE
  private volatile int state;

  Operation(Kind kind) {
    super(kind);
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
    @Nullable Context around;
    try {
      around = Contexts.back(Contexts.current());
    } catch (StackOverflowError | OutOfMemoryError noRoom) {
      return null; // nor would there be for this one
    }
    if (recorder == null
        || Contexts.hasOpen(kind, guard, around)
        || !STATE.compareAndSet(this, NEW, OPEN)) {
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
    enter(own, around);
    try {
      recorder.started(this);
    } catch (StackOverflowError noRoom) {
      state = ENDED; // without a line
      Contexts.restore(around);
      own.trace().closed(false, startNanos);
      return null;
    } catch (Throwable heapIsFull) {
      // The context is in force: whoever holds the operation must be able to end it.
    }
    return this;
  }

  private void enter(Context own, @Nullable Context around) {
    context = own;
    parent = around;
    root = around == null || around.trace() != own.trace();
    parentSpanId = around == null || root ? 0 : around.spanId();
    thread = Thread.currentThread();
    own.trace().opened();
    Contexts.restore(own);
  }

  /**
   * Takes the operation's context from the thread that started it; the operation goes on, or has
   * been ended by another thread in the meantime.
   */
  public void leave() {
    if (thread == Thread.currentThread()) {
      leave(Contexts.closeTask(context()));
    }
  }

  private void leave(boolean inForce) {
    Context around = parent; // another thread that ends it drops that, once this one has left
    thread = null;
    if (inForce) {
      Contexts.restore(around);
    }
    if (state == ENDED) {
      parent = null;
    }
  }

  /** Writes the end line; the first call wins. */
  public void end(@Nullable Throwable thrown) {
    finish(thrown, null, null);
  }

  /** Writes the end line as a failure without an exception, unless it has been written. */
  public void endAs(String errorType, String message) {
    finish(null, errorType, message);
  }

  /**
   * Where the stack ends, or the heap is full, every call may throw: what was begun before it is
   * undone after it. Once it waits it may be ended by another thread at any moment.
   */
  private void finish(
      @Nullable Throwable thrown, @Nullable String errorType, @Nullable String message) {
    boolean won = false;
    boolean here = false;
    boolean inForce = false;
    boolean waits = false;
    try {
      won = STATE.compareAndSet(this, OPEN, ENDED);
      if (won) {
        note(thrown, errorType, message);
        here = thread == Thread.currentThread();
        if (here && parent != null && thrown instanceof StackOverflowError) {
          here = false;
          waits = true;
          waitForRoom();
        } else {
          inForce = here && Contexts.closeInside(context());
          Operations.ended(this);
        }
      }
    } catch (StackOverflowError | OutOfMemoryError noRoom) {
      if (won) {
        waits = true;
        waitForRoom();
        inForce = here &= parent == null; // nobody else takes a root from its thread
      }
    } finally {
      if (won) {
        close(here, inForce, !waits);
      }
    }
  }

  /**
   * Has it end with what is around it, or by the agent's own thread. Where a stack ends, a class
   * that is used for the first time, of the JDK even, may fail to initialize, for good.
   */
  private void waitForRoom() {
    holder = NOBODY;
    state = OPEN;
  }

  /** Whether only room was missing for its end, which may have come in the meantime. */
  boolean waitsForRoom() {
    return holder == NOBODY;
  }

  /** Whether another thread has ended it in the place of this one, where it is still in force. */
  boolean endedInItsPlace() {
    return waitsForRoom() && state == ENDED && thread == Thread.currentThread();
  }

  private void note(
      @Nullable Throwable thrown, @Nullable String errorType, @Nullable String message) {
    if (endNanos != 0) {
      return; // it has ended before, and found no room
    }
    if (thrown != null) {
      this.error = thrown;
      this.thrown = true;
    }
    if (errorType != null) {
      fail(errorType, message);
    }
    endNanos = System.nanoTime();
  }

  private void close(boolean here, boolean inForce, boolean ended) {
    if (here) {
      leave(inForce);
    }
    if (ended) {
      context().trace().closed(root, endNanos);
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
    if (!waitsForRoom()) {
      holder = null;
    }
    if (thread == null) {
      parent = null;
    }
  }

  /** The context in which it was started, for as long as it is open. */
  public @Nullable Context around() {
    return parent;
  }

  public boolean ended() {
    return state == ENDED;
  }
}
