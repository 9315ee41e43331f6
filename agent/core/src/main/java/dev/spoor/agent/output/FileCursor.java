/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/**
 * How far the ring has been written to segments.
 *
 * @param place everything before it in the ring is written
 * @param segment the number of the segment that goes on with what is at the place
 * @param offset where in that segment the line at the place begins; less than 0 if so many bytes of
 *     what follows the place are in an earlier segment
 * @param lastSeq the number of the line before the place
 * @param missed lines before the place that are lost, which no line says yet
 * @param millis when that was so
 */
record FileCursor(
    long place,
    int segment,
    long offset,
    long lastSeq,
    long missed,
    long firstMissed,
    long lastMissed,
    long millis) {

  /** That of a series that begins. */
  static FileCursor begin() {
    return new FileCursor(0, 1, 0, 0, 0, 0, 0, System.currentTimeMillis());
  }

  FileCursor movedTo(int nextSegment, long nextOffset) {
    return new FileCursor(
        place, nextSegment, nextOffset, lastSeq, missed, firstMissed, lastMissed, millis);
  }
}
