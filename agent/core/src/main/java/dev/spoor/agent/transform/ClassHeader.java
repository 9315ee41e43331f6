/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The super-types of a class and the annotations that its constant pool names, read from its bytes
 * (JVMS §4.1, §4.4) without loading anything.
 */
final class ClassHeader {
  private static final String[] NONE = {};

  private final @Nullable String superName;
  private final String[] interfaces;
  private final int marks;

  private ClassHeader(@Nullable String superName, String[] interfaces, int marks) {
    this.superName = superName;
    this.interfaces = interfaces;
    this.marks = marks;
  }

  @Nullable String superName() {
    return superName;
  }

  String[] interfaces() {
    return interfaces;
  }

  /** A bit for each of the descriptors asked for that stands in the constant pool. */
  int marks() {
    return marks;
  }

  /**
   * Reads a class file.
   *
   * @param descriptors up to 32 byte sequences to look for among the UTF-8 constants
   */
  static ClassHeader of(byte[] bytes, byte[][] descriptors) {
    try {
      return new Reader(bytes).read(descriptors);
    } catch (IndexOutOfBoundsException damaged) {
      return new ClassHeader(null, NONE, 0);
    }
  }

  private static final class Reader {
    private final byte[] bytes;
    private final int[] constants;
    private int at = 10;

    Reader(byte[] bytes) {
      this.bytes = bytes;
      this.constants = new int[u2(8)];
    }

    ClassHeader read(byte[][] descriptors) {
      int marks = 0;
      for (int i = 1; i < constants.length; i++) {
        constants[i] = at;
        int tag = bytes[at];
        if (tag == 1) {
          marks |= marksOf(at + 3, u2(at + 1), descriptors);
        }
        i += tag == 5 || tag == 6 ? 1 : 0;
        at += sizeOf(tag);
      }
      String superName = u2(at + 4) == 0 ? null : className(u2(at + 4));
      int count = u2(at + 6);
      String[] interfaces = count == 0 ? NONE : new String[count];
      for (int i = 0; i < count; i++) {
        interfaces[i] = className(u2(at + 8 + 2 * i));
      }
      return new ClassHeader(superName, interfaces, marks);
    }

    private int marksOf(int start, int length, byte[][] descriptors) {
      int marks = 0;
      for (int d = 0; d < descriptors.length; d++) {
        byte[] wanted = descriptors[d];
        if (wanted.length == length
            && Arrays.equals(bytes, start, start + length, wanted, 0, length)) {
          marks |= 1 << d;
        }
      }
      return marks;
    }

    private int sizeOf(int tag) {
      return switch (tag) {
        case 1 -> 3 + u2(at + 1);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
        case 5, 6 -> 9;
        case 7, 8, 16, 19, 20 -> 3;
        case 15 -> 4;
        default -> throw new IndexOutOfBoundsException();
      };
    }

    private String className(int index) {
      int utf8 = constants[u2(constants[index] + 1)];
      return new String(bytes, utf8 + 3, u2(utf8 + 1), StandardCharsets.UTF_8);
    }

    private int u2(int offset) {
      return (bytes[offset] & 0xff) << 8 | (bytes[offset + 1] & 0xff);
    }
  }
}
