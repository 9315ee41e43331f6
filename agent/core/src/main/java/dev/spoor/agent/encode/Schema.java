/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/**
 * The form of a line. The number of a line is known only when its place in the ring is claimed, so
 * a schema writes what stands before the number; the ring puts the number and the {@link #tail}
 * behind it.
 */
public interface Schema {

  /** Writes the event from its first byte to the place where its {@code seq} stands. */
  void write(Event event, Line line);

  /** Whether the lines of this schema carry their number. */
  boolean numbered();

  /** What follows the number; ends with a line feed. */
  byte[] tail();
}
