/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A place that lines go to. Used by one thread only, which it may hold up as long as it likes. */
interface Output {

  /** As settings and events call it. */
  String name();

  /** A batch for what goes out in one write. */
  Batch batch();

  /** What comes before the first line, on the output's own thread. */
  default void begin() {}

  /**
   * Writes what remains in the bytes, and moves their position behind what was written; also when
   * it fails, so that the rest can be written later.
   */
  void write(ByteBuffer lines) throws IOException;

  /** Takes note that everything up to the reader's position is written. */
  default void delivered(RingReader reader) {}

  /** What is to be done when there is nothing to write. */
  default void idle() throws IOException {}

  /** Whether the next start writes what could not be written until the end. */
  default boolean isResumable() {
    return false;
  }

  /** What comes when all has been written and the JVM ends; on the thread that closes. */
  default void end() {}
}
