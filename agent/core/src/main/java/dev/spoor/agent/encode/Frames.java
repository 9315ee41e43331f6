/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Stack frames, each with the bytes it was written as. Bounded; for any number of threads. */
final class Frames {
  private static final int REMEMBERED = 4_096;
  private static final int LONGEST = 512;
  private static final int NATIVE = -2;

  private final @Nullable Written[] all = new Written[REMEMBERED];
  private final byte[] lineFeed;
  private final byte[] indent;

  /**
   * Frames in the form of one format.
   *
   * @param lineFeed what begins a line of the trace
   * @param indent what begins a line that is indented
   */
  Frames(String lineFeed, String indent) {
    this.lineFeed = Scalars.bytes(lineFeed);
    this.indent = Scalars.bytes(indent);
  }

  byte[] lineFeed() {
    return lineFeed;
  }

  byte[] indent() {
    return indent;
  }

  /** Writes a line feed and the frame. */
  void write(Line line, TextWriter texts, StackTraceElement frame) {
    int slot = slot(frame);
    Written known = all[slot];
    if (known != null && known.is(frame)) {
      line.write(known.bytes);
      return;
    }
    int start = line.length();
    writeNew(line, texts, frame);
    if (line.length() - start <= LONGEST) {
      all[slot] = new Written(frame, Arrays.copyOfRange(line.bytes(), start, line.length()));
    }
  }

  private static int slot(StackTraceElement frame) {
    int hash = 31 * frame.getClassName().hashCode() + frame.getMethodName().hashCode();
    hash = 31 * hash + frame.getLineNumber();
    return (hash ^ hash >>> 15) & REMEMBERED - 1;
  }

  private void writeNew(Line line, TextWriter texts, StackTraceElement frame) {
    line.write(indent);
    Scalars.ascii(line, "at ", false);
    text(line, texts, frame.getClassName());
    line.write('.');
    text(line, texts, frame.getMethodName());
    line.write('(');
    String file = frame.getFileName();
    if (frame.getLineNumber() == NATIVE) {
      Scalars.ascii(line, "Native Method", false);
    } else if (file == null) {
      Scalars.ascii(line, "Unknown Source", false);
    } else {
      text(line, texts, file);
      if (frame.getLineNumber() >= 0) {
        line.write(':');
        Digits.decimal(line, frame.getLineNumber());
      }
    }
    line.write(')');
  }

  private static void text(Line line, TextWriter texts, String text) {
    texts.inside(line, line.length() + LONGEST, text, 0, text.length(), Place.TEXT);
  }

  private static final class Written {
    private final StackTraceElement frame;
    private final byte[] bytes;

    Written(StackTraceElement frame, byte[] bytes) {
      this.frame = frame;
      this.bytes = bytes;
    }

    boolean is(StackTraceElement other) {
      return frame.getLineNumber() == other.getLineNumber()
          && frame.getMethodName().equals(other.getMethodName())
          && frame.getClassName().equals(other.getClassName())
          && java.util.Objects.equals(frame.getFileName(), other.getFileName());
    }
  }
}
