/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The end of a series that is recovered. Of what is appended, the last segment has the beginning
 * already: so much is compared and left out, and a line of which it has a part is completed.
 */
final class RecoveredTail implements Closeable {
  private static final int MOST_PLANTED = 1000;

  private final Series series;
  private final RingHeader header;
  private final FileMode mode;
  private FileCursor cursor;
  private @Nullable Segment segment;
  private @Nullable FileChannel present;

  /** Where in the segment the next line belongs; before its beginning if an earlier one has it. */
  private long offset;

  private long lines;

  RecoveredTail(Series series, RingHeader header, FileMode mode, FileCursor cursor) {
    this.series = series;
    this.header = header;
    this.mode = mode;
    this.cursor = cursor;
    this.offset = cursor.offset();
  }

  void open() throws IOException {
    Path path = series.segment(cursor.segment());
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      segment = Segment.append(series, cursor.segment());
      present = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Lines that were written, wholly or in part. */
  long lines() {
    return lines;
  }

  /**
   * Goes on with a line.
   *
   * @param at what the cursor is if a new segment begins with it
   */
  void append(ByteBuffer line, FileCursor at) throws IOException {
    leaveOutWhatIsInEarlierSegments(line);
    Segment to = segment;
    if (to == null || offset > to.size() || !leaveOutWhatIsPresent(line, to.size())) {
      line.rewind();
      to = begin(at);
    }
    if (line.hasRemaining()) {
      lines++;
      write(line, to, at);
    }
  }

  private void leaveOutWhatIsInEarlierSegments(ByteBuffer line) {
    int count = (int) Math.min(Math.max(-offset, 0), line.remaining());
    line.position(line.position() + count);
    offset += count;
  }

  /** False if what is there is not the beginning of this line. */
  private boolean leaveOutWhatIsPresent(ByteBuffer line, long size) throws IOException {
    int count = (int) Math.min(size - offset, line.remaining());
    if (count > 0 && present != null) {
      ByteBuffer there = ByteBuffer.allocate(count);
      while (there.hasRemaining() && present.read(there, offset + there.position()) > 0) {}
      if (!there.flip().equals(line.slice(line.position(), count))) {
        return false;
      }
    }
    line.position(line.position() + count);
    offset += count;
    return true;
  }

  private void write(ByteBuffer line, Segment to, FileCursor at) throws IOException {
    int count = line.remaining();
    boolean fresh = to.size() == 0;
    try {
      to.write(line);
    } catch (IOException e) {
      if (fresh) {
        throw e;
      }
      line.rewind();
      count = line.remaining();
      begin(at).write(line);
    }
    offset += count;
  }

  /** A segment that this one cannot go on in is left as it is. */
  private Segment begin(FileCursor at) throws IOException {
    close();
    Segment next = create();
    cursor = at.movedTo(next.number(), 0);
    header.save(cursor);
    segment = next;
    offset = 0;
    return next;
  }

  private Segment create() throws IOException {
    for (int number = cursor.segment() + 1; ; number++) {
      try {
        return Segment.create(series, number, mode);
      } catch (FileAlreadyExistsException e) {
        if (number > cursor.segment() + MOST_PLANTED) {
          throw e;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (segment != null) {
      segment.close();
    }
    if (present != null) {
      present.close();
    }
    segment = null;
    present = null;
  }
}
