/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that only ever grows. */
final class Segment implements Closeable {
  private final int number;
  private final FileChannel channel;
  private long size;

  private Segment(int number, FileChannel channel, long size) {
    this.number = number;
    this.channel = channel;
    this.size = size;
  }

  static Segment create(Series series, int number, FileMode mode) throws IOException {
    Path path = series.segment(number);
    return through(FilePermissions.createNew(path, mode, StandardOpenOption.APPEND), number);
  }

  /** Goes on with a segment that is there. */
  static Segment append(Series series, int number) throws IOException {
    FileChannel channel =
        FileChannel.open(
            series.segment(number),
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND,
            LinkOption.NOFOLLOW_LINKS);
    return new Segment(number, channel, channel.size());
  }

  /** An empty one, whatever it is that is behind the channel. */
  static Segment through(FileChannel channel, int number) {
    return new Segment(number, channel, 0);
  }

  int number() {
    return number;
  }

  /** Bytes that were written. */
  long size() {
    return size;
  }

  /** Writes what remains; what was written when it fails is behind the position. */
  void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      size += channel.write(bytes);
    }
  }

  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
