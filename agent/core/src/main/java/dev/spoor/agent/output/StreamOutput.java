/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

/** Standard output or error. Not through {@code System.out}, which is the application's. */
final class StreamOutput implements Output {
  /** What a pipe takes in one piece, so that nothing of the application's comes in between. */
  static final int ATOMIC_BYTES = 4096;

  /** How long a write that has begun may hold up a thread of the application. */
  private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private volatile String name;
  private volatile OutputStream stream;
  private volatile boolean writing;

  StreamOutput(String name, OutputStream stream) {
    this.name = name;
    this.stream = stream;
  }

  static StreamOutput stdout() {
    return new StreamOutput("stdout", new FileOutputStream(FileDescriptor.out));
  }

  static StreamOutput stderr() {
    return new StreamOutput("stderr", new FileOutputStream(FileDescriptor.err));
  }

  /** Writes where the other one does, and under its name, from here on. */
  void becomes(StreamOutput other) {
    name = other.name;
    switchTo(other.stream);
  }

  /** Writes nowhere from here on. */
  void fallsSilent() {
    switchTo(OutputStream.nullOutputStream());
  }

  /** A write that has begun is over when this returns, unless nobody reads what it writes. */
  private void switchTo(OutputStream other) {
    stream = other;
    long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (writing && deadline - System.nanoTime() > 0) {
      Thread.onSpinWait();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Batch batch() {
    return new Batch(ATOMIC_BYTES, false);
  }

  @Override
  public void write(ByteBuffer lines) throws IOException {
    writing = true; // before the stream is read, for who switches looks afterwards
    try {
      stream.write(lines.array(), lines.arrayOffset() + lines.position(), lines.remaining());
    } finally {
      writing = false;
    }
    lines.position(lines.limit());
  }
}
