/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Standard output or error. Not through {@code System.out}, which is the application's. */
final class StreamOutput implements Output {
  /** What a pipe takes in one piece, so that nothing of the application's comes in between. */
  static final int ATOMIC_BYTES = 4096;

  private final String name;
  private volatile OutputStream stream;

  StreamOutput(String name, OutputStream stream) {
    this.name = name;
    this.stream = stream;
  }

  static StreamOutput stdout() {
    return new StreamOutput("stdout", new FileOutputStream(FileDescriptor.out));
  }

  static StreamOutput stderr() {
    return new StreamOutput("stderr", errorStream());
  }

  static OutputStream errorStream() {
    return new FileOutputStream(FileDescriptor.err);
  }

  void switchTo(OutputStream other) {
    stream = other;
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
    stream.write(lines.array(), lines.arrayOffset() + lines.position(), lines.remaining());
    lines.position(lines.limit());
  }
}
