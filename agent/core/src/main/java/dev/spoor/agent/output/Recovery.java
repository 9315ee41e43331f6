/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Writes what a killed JVM left in its ring to the segments of its series. May itself be killed at
 * any time and begun again: how far it came is how long the last segment is.
 */
final class Recovery {
  private final Ring ring;
  private final RingFile file;
  private final FileCursor cursor;
  private final RecoveredTail tail;
  private final Missed missed = new Missed("killed");
  private long lastSeq;

  Recovery(Series series, RingFile file, FileMode mode) {
    this.file = file;
    this.cursor = file.header().load();
    this.ring = new Ring(file.memory(), LineLayout.ofSections(file.header().sections()), false);
    this.tail = new RecoveredTail(series, file.header(), mode, cursor);
    this.lastSeq = cursor.lastSeq();
    if (cursor.missed() > 0) {
      missed.add(cursor.missed(), cursor.firstMissed(), cursor.lastMissed());
    }
  }

  /** Returns how many lines were still to be written. */
  long drain() throws IOException {
    ring.releaseTo(cursor.place());
    long head = ring.head();
    try (tail) {
      tail.open();
      for (long place = cursor.place(); place < head; ) {
        long header = ring.header(place);
        if (!isWhole(header, place, head)) {
          place += Long.BYTES;
        } else {
          if (!LineHeader.isBlank(header)) {
            append(place);
          }
          place += LineHeader.length(header);
        }
      }
      declare(head);
    }
    return tail.lines();
  }

  /** Whether a line was finished here. Where none was, the next is found by the mark it has. */
  private boolean isWhole(long header, long place, long head) {
    int length = LineHeader.length(header);
    return ring.marks(header, place)
        && length >= Long.BYTES
        && length % Long.BYTES == 0
        && place + length <= head;
  }

  private void append(long place) throws IOException {
    long seq = ring.seqAt(place);
    if (seq > lastSeq + 1) {
      missed.add(lastSeq + 1, seq - 1);
    }
    lastSeq = seq - 1;
    int count = ring.sectionLength(place, 0);
    ByteBuffer line = ByteBuffer.allocate(count);
    ring.copy(place, 0, count, line);
    tail.append(line.flip(), at(place));
    lastSeq = seq;
  }

  private void declare(long head) throws IOException {
    long given = ring.lastSeq();
    if (given > lastSeq) {
      missed.add(lastSeq + 1, given);
    }
    if (missed.count() > 0) {
      byte[] line = KilledLine.of(file.header().identity(), missed, given + 1, cursor.millis());
      lastSeq = given;
      tail.append(ByteBuffer.wrap(line), at(head));
    }
  }

  private FileCursor at(long place) {
    return new FileCursor(
        place,
        cursor.segment(),
        0,
        lastSeq,
        missed.count(),
        missed.firstSeq(),
        missed.lastSeq(),
        cursor.millis());
  }
}
