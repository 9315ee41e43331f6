/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation: what it is about, when it was, and how it went. Not an object of
 * its own: an operation is one allocation.
 */
public abstract sealed class OperationFacts permits Operation {
  /** Causes may go in a circle. */
  static final int MOST_WRAPPERS = 16;

  final Kind kind;
  volatile @Nullable Object @Nullable [] values;
  @Nullable String logger;
  @Nullable Object guard;
  @Nullable Context context;
  long parentSpanId;
  long startNanos;
  volatile long endNanos;
  volatile @Nullable Throwable error;
  volatile boolean thrown;
  private volatile boolean templated;
  volatile @Nullable String errorType;
  volatile @Nullable String errorMessage;
  volatile @Nullable String outcome;
  volatile @Nullable AtExit atExit;
  volatile @Nullable WeakReference<?> holder;
  volatile @Nullable Thread thread;

  /** A thread that runs a task of it. */
  private volatile @Nullable Thread worker;

  private volatile @Nullable Object attachment;

  OperationFacts(Kind kind) {
    this.kind = kind;
    this.values = new Object[kind.attributes().size()];
  }

  /** The class that the line names as its {@code logger}. */
  public Operation logger(@Nullable String logger) {
    this.logger = logger;
    return self();
  }

  /**
   * Makes this and every other operation of the kind about the same object one: where one is open
   * on the way here, {@link Operation#start} answers null.
   */
  public Operation guard(Object guard) {
    this.guard = guard;
    return self();
  }

  /** Sets an attribute of the kind; null, and one that the kind does not have, are left out. */
  public Operation set(Attribute attribute, @Nullable Object value) {
    int position = kind.position(attribute);
    Object[] all = values;
    if (position >= 0 && all != null && value != null) {
      all[position] = value;
    }
    return self();
  }

  /** Sets an attribute that is a number; a negative one is left out. */
  public Operation set(Attribute attribute, long value) {
    return value < 0 ? self() : set(attribute, (Object) value);
  }

  /** The mapping by which a server chose who handles the request, where nobody has said more. */
  public Operation mapping(@Nullable String pattern) {
    return get(Attribute.ROUTE) == null ? set(Attribute.ROUTE, pattern) : self();
  }

  /**
   * The template that a framework matched, which is more specific than the mapping of its server.
   * What is forwarded meets a second one: the first is what the caller asked for.
   *
   * @return whether it is the first
   */
  public boolean template(@Nullable String template) {
    if (templated) {
      return false;
    }
    templated = template != null;
    set(Attribute.ROUTE, template);
    return true;
  }

  /** Notes the exception that was turned into an ordinary answer; its wrapper adds nothing. */
  public Operation error(@Nullable Throwable error) {
    Throwable noted = this.error;
    if (error != null && (noted == null || !wraps(error, noted))) {
      this.error = error;
    }
    return self();
  }

  private static boolean wraps(Throwable outer, Throwable inner) {
    Throwable at = outer;
    for (int i = 0; at != null && at != inner && i < MOST_WRAPPERS; i++) {
      at = causeOf(at);
    }
    return at == inner;
  }

  /** Its cause, or null where its own code does not tell. */
  static @Nullable Throwable causeOf(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable theirs) {
      return null;
    }
  }

  /** Notes a failure without an exception; the operation will have failed. */
  public Operation fail(String errorType, @Nullable String message) {
    this.errorType = errorType;
    this.errorMessage = message;
    return self();
  }

  /**
   * {@code cancelled}, {@code interrupted} or {@code running}: an end out of the ordinary. Null
   * takes it back.
   */
  public Operation outcome(@Nullable String outcome) {
    this.outcome = outcome;
    return self();
  }

  /** Who is asked when the JVM ends and the operation is still open. */
  public Operation atExit(AtExit atExit) {
    this.atExit = atExit;
    return self();
  }

  /** What ends the operation: where the collector takes it first, the operation is abandoned. */
  public Operation heldBy(Object holder) {
    this.holder = new WeakReference<>(holder);
    return self();
  }

  private Operation self() {
    return (Operation) this;
  }

  public Kind kind() {
    return kind;
  }

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

  /** The span around this one, or 0. */
  public long parentSpanId() {
    return parentSpanId;
  }

  /** {@link System#nanoTime()} at the start. */
  public long startNanos() {
    return startNanos;
  }

  /** {@link System#nanoTime()} at the end. */
  public long endNanos() {
    return endNanos;
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

  /** The thread that started it and has not left it; for stack traces of what is stalled. */
  public @Nullable Thread thread() {
    return thread;
  }

  /** Lets go of a thread that has ended, and of what it holds. */
  public void forgetThread() {
    thread = null;
  }

  /**
   * A thread that runs a task which was handed over within it, one of them where there are several;
   * for stack traces of what is stalled.
   */
  public @Nullable Thread worker() {
    return worker;
  }

  /** Takes note that this thread runs a task of it. */
  void working() {
    worker = Thread.currentThread();
  }

  /** Undoes {@link #working}, unless another thread has come since. */
  void worked() {
    if (worker == Thread.currentThread()) {
      worker = null;
    }
  }

  /** The recorder's own note on this operation. */
  public @Nullable Object attachment() {
    return attachment;
  }

  public void attach(@Nullable Object attachment) {
    this.attachment = attachment;
  }

  /** Contexts may outlive the operation by long; what it held must not. */
  void forget() {
    values = null;
    guard = null;
    error = null;
    atExit = null;
    attachment = null;
  }
}
