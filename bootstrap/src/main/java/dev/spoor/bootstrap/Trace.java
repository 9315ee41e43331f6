/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What all operations under one root share: the trace id, and whether anything is still open. */
public final class Trace {
  private static final VarHandle OPEN;

  static {
    try {
      OPEN = MethodHandles.lookup().findVarHandle(Trace.class, "open", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final long EXPIRES_AFTER_NANOS = TimeUnit.MINUTES.toNanos(5);
  private static final int REMEMBERED_FAILURES = 8;

  private final long high;
  private final long low;
  private volatile long rootEndedAt;
  private volatile boolean rootEnded;

  @SuppressWarnings("unused") // through OPEN
  private volatile int open;

  private @Nullable Failure @Nullable [] failures;
  private int failureCount;

  /** A trace under the 128 bits of a W3C trace id. */
  public Trace(long high, long low) {
    this.high = high;
    this.low = low;
  }

  public long high() {
    return high;
  }

  public long low() {
    return low;
  }

  void opened() {
    int unused = (int) OPEN.getAndAdd(this, 1);
  }

  void closed(boolean root, long nanoTime) {
    int unused = (int) OPEN.getAndAdd(this, -1);
    if (root) {
      rootEndedAt = nanoTime;
      rootEnded = true;
    }
  }

  boolean expired(long nanoTime) {
    return rootEnded && open == 0 && nanoTime - rootEndedAt > EXPIRES_AFTER_NANOS;
  }

  /**
   * The span on which this throwable, or one of its causes, was written with its stack trace; 0
   * where none was. The caller becomes that span.
   */
  public long firstSpanOf(Throwable thrown, long spanId) {
    Throwable[] chain = chainOf(thrown);
    synchronized (this) {
      for (Throwable link : chain) {
        long known = spanOf(link);
        if (known != 0) {
          return known == spanId ? 0 : known; // it may ask again where its line found no room
        }
      }
      remember(thrown, spanId);
      return 0;
    }
  }

  /** The throwable and its causes, asked for outside of the lock: they are not our code. */
  private static Throwable[] chainOf(Throwable thrown) {
    Throwable[] chain = new Throwable[REMEMBERED_FAILURES];
    int length = 0;
    try {
      for (Throwable at = thrown; at != null && length < chain.length; at = at.getCause()) {
        chain[length++] = at;
      }
    } catch (Throwable theirs) {
      // A cause that cannot be had is none.
    }
    return Arrays.copyOf(chain, Math.max(1, length));
  }

  private long spanOf(Throwable thrown) {
    if (failures != null) {
      for (Failure failure : failures) {
        if (failure != null && failure.refersTo(thrown)) {
          return failure.spanId;
        }
      }
    }
    return 0;
  }

  private void remember(Throwable thrown, long spanId) {
    if (failures == null) {
      failures = new Failure[REMEMBERED_FAILURES];
    }
    failures[failureCount++ % REMEMBERED_FAILURES] = new Failure(thrown, spanId);
  }

  private static final class Failure extends WeakReference<Throwable> {
    private final long spanId;

    Failure(Throwable thrown, long spanId) {
      super(thrown);
      this.spanId = spanId;
    }
  }
}
