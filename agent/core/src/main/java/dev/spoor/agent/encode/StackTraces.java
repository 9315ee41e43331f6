/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Stack traces in the form that everybody knows, as one string. Bounded, and free of cycles.
 * Reused; for one thread.
 */
final class StackTraces {
  private static final StackTraceElement[] NO_FRAMES = {};
  private static final String CAUSED_BY = "Caused by: ";
  private static final String SUPPRESSED = "Suppressed: ";

  private final Limits limits;
  private final TextWriter texts;
  private final Frames frames;
  private final boolean messages;
  private final @Nullable Throwable[] seen;
  private int count;
  private Line line = new Line(0);
  private int end;

  /**
   * A writer of traces in this form.
   *
   * @param messages whether causes are written with their messages
   */
  StackTraces(Limits limits, TextWriter texts, Frames frames, boolean messages) {
    this.messages = messages;
    this.limits = limits;
    this.texts = texts;
    this.frames = frames;
    this.seen = new Throwable[limits.causes()];
  }

  /** Writes the inside of a string; the message of the first throwable is known already. */
  void write(Line line, int end, Throwable thrown, @Nullable String message) {
    this.line = line;
    this.end = end;
    this.count = 0;
    int start = line.length();
    try {
      chain(thrown, message);
    } catch (RuntimeException | StackOverflowError e) {
      Thrown.giveUpAtTheEndOfTheStack(thrown, e);
      line.truncate(start);
      text(thrown.getClass().getName());
    } finally {
      Arrays.fill(seen, null);
    }
  }

  /** Writes the inside of a string: a word, and the frames of a thread. */
  void write(Line line, int end, String state, StackTraceElement[] stack) {
    this.line = line;
    this.end = end;
    Scalars.ascii(line, state, false);
    frames(stack, NO_FRAMES);
  }

  private void chain(Throwable thrown, @Nullable String message) {
    StackTraceElement[] own = one(thrown, message, NO_FRAMES);
    Throwable cause = Thrown.cause(thrown);
    while (cause != null) {
      feed(CAUSED_BY);
      if (!isNew(cause)) {
        return;
      }
      own = one(cause, message(cause), own);
      cause = Thrown.cause(cause);
    }
  }

  private StackTraceElement[] one(
      Throwable thrown, @Nullable String message, StackTraceElement[] around) {
    if (count < seen.length) {
      seen[count++] = thrown;
    }
    header(thrown, message);
    StackTraceElement[] own = Thrown.frames(thrown);
    frames(own, around);
    for (Throwable suppressed : thrown.getSuppressed()) {
      feed(SUPPRESSED);
      if (!isNew(suppressed)) {
        break;
      }
      seen[count++] = suppressed;
      header(suppressed, message(suppressed));
      frames(Thrown.frames(suppressed), own);
    }
    return own;
  }

  private @Nullable String message(Throwable thrown) {
    return messages ? Thrown.message(thrown) : null;
  }

  private void header(Throwable thrown, @Nullable String message) {
    text(thrown.getClass().getName());
    if (message != null && line.length() < end) {
      line.write(':');
      line.write(' ');
      text(message);
    }
  }

  private void text(String text) {
    texts.inside(line, end, text, 0, text.length(), Place.TEXT);
  }

  private void feed(String text) {
    line.write(frames.lineFeed());
    Scalars.ascii(line, text, false);
  }

  /** Whether there is room for this one; says so where there is not. */
  private boolean isNew(Throwable thrown) {
    for (int i = 0; i < count; i++) {
      if (seen[i] == thrown) {
        Scalars.ascii(line, Cut.OPEN + " cycle]", false);
        return false;
      }
    }
    if (count == seen.length || line.length() >= end) {
      Scalars.ascii(line, Cut.OPEN + " causes]", false);
      return false;
    }
    return true;
  }

  /** The frames that it does not share with the one around it. */
  private void frames(StackTraceElement[] own, StackTraceElement[] around) {
    int last = own.length;
    int other = around.length;
    while (last > 0 && other > 0 && own[last - 1].equals(around[other - 1])) {
      last--;
      other--;
    }
    for (int i = 0; i < last; i++) {
      if (i == limits.frames() || line.length() >= end) {
        line.write(frames.indent());
        Scalars.ascii(line, Cut.OPEN + " ", false);
        Digits.decimal(line, last - i);
        Scalars.ascii(line, " frames]", false);
        return;
      }
      frames.write(line, texts, own[i]);
    }
    if (last < own.length) {
      line.write(frames.indent());
      Scalars.ascii(line, "... ", false);
      Digits.decimal(line, own.length - last);
      Scalars.ascii(line, " more", false);
    }
  }
}
