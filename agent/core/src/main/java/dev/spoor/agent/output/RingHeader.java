/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Identity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * What stands before the lines in a ring that is a file: whose it is, and how far it is written.
 */
final class RingHeader {
  private static final long MAGIC = 0x31_474E_4952_5053L; // SPRING1
  private static final int MAGIC_AT = 0;
  private static final int SECTIONS_AT = 8;
  private static final int VERSION_AT = 128;
  private static final int CURSORS_AT = 192;
  private static final int CURSOR_BYTES = 64;
  private static final int IDENTITY_AT = 512;

  private final Memory memory;

  RingHeader(Memory memory) {
    this.memory = memory;
  }

  /** Whether this is a ring, and complete. */
  boolean isValid() {
    return memory.acquire(MAGIC_AT) == MAGIC && sections() > 0 && sections() < 16;
  }

  int sections() {
    return memory.bytes().getInt(SECTIONS_AT);
  }

  void write(int sections, Identity identity) {
    memory.bytes().putInt(SECTIONS_AT, sections);
    byte[] text = bytes(identity);
    if (text.length <= Memory.HEADER - IDENTITY_AT) {
      memory.bytes().put(IDENTITY_AT, text, 0, text.length);
    }
    save(FileCursor.begin());
    memory.release(MAGIC_AT, MAGIC);
  }

  /** The service and the instance; enough to say for whom something is lost. */
  Identity identity() {
    byte[] text = new byte[Memory.HEADER - IDENTITY_AT];
    memory.bytes().get(IDENTITY_AT, text, 0, text.length);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(text))) {
      return new Identity(in.readUTF(), in.readUTF(), null, null, Map.of());
    } catch (IOException e) {
      return new Identity("", "", null, null, Map.of());
    }
  }

  private static byte[] bytes(Identity identity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(identity.service());
      out.writeUTF(identity.instanceId());
    } catch (IOException e) {
      return new byte[0];
    }
    return bytes.toByteArray();
  }

  /**
   * Replaces the cursor as a whole: a process that is killed here leaves the old one or the new.
   */
  void save(FileCursor cursor) {
    long version = memory.acquire(VERSION_AT) + 1;
    int at = slot(version);
    memory.bytes().putLong(at, cursor.place());
    memory.bytes().putLong(at + 8, cursor.segment());
    memory.bytes().putLong(at + 16, cursor.offset());
    memory.bytes().putLong(at + 24, cursor.lastSeq());
    memory.bytes().putLong(at + 32, cursor.missed());
    memory.bytes().putLong(at + 40, cursor.firstMissed());
    memory.bytes().putLong(at + 48, cursor.lastMissed());
    memory.bytes().putLong(at + 56, cursor.millis());
    memory.release(VERSION_AT, version);
  }

  FileCursor load() {
    int at = slot(memory.acquire(VERSION_AT));
    return new FileCursor(
        memory.bytes().getLong(at),
        (int) memory.bytes().getLong(at + 8),
        memory.bytes().getLong(at + 16),
        memory.bytes().getLong(at + 24),
        memory.bytes().getLong(at + 32),
        memory.bytes().getLong(at + 40),
        memory.bytes().getLong(at + 48),
        memory.bytes().getLong(at + 56));
  }

  private static int slot(long version) {
    return CURSORS_AT + CURSOR_BYTES * (int) (version & 1);
  }
}
