/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.entry;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.JarFile;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;

/**
 * The agent's files, in one entry of its jar. An entry of its own for each would be looked at by
 * every JVM that opens the jar: with Byte Buddy's thousands that is a tenth of the start. For any
 * thread.
 *
 * <p>The entry is not compressed, and begins with what every start needs: the number of files and
 * the length of this beginning; for each file, by rising hash of its path, that hash, where it
 * lies, how many bytes it takes there, and how many it has; then the files themselves that every
 * start needs, as they are. The others follow, each compressed for itself. All numbers have four
 * bytes, the highest first.
 */
final class Pack {
  private static final int HEAD = 8;
  private static final int ROW = 16;
  private static final int NOWHERE = -1;

  private final JarFile jar;
  private final ZipEntry entry;
  private final byte[] beginning;

  Pack(JarFile jar, String name) throws IOException {
    this.jar = jar;
    this.entry = jar.getEntry(name);
    byte[] head = read(0, HEAD);
    this.beginning = read(0, number(head, 4));
  }

  /** The whole file, or null where there is none of this path. */
  byte[] file(String path) throws IOException {
    int row = row(path.hashCode());
    if (row == NOWHERE) {
      return null;
    }
    int at = number(beginning, row + 4);
    int taken = number(beginning, row + 8);
    byte[] file = new byte[number(beginning, row + 12)];
    if (at + taken <= beginning.length) {
      System.arraycopy(beginning, at, file, 0, file.length);
    } else {
      inflate(read(at, taken), file);
    }
    return file;
  }

  private int row(int hash) {
    int low = 0;
    int high = number(beginning, 0) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int row = HEAD + middle * ROW;
      int found = number(beginning, row);
      if (found == hash) {
        return row;
      }
      if (found < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NOWHERE;
  }

  private static int number(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  private byte[] read(int from, int length) throws IOException {
    byte[] bytes = new byte[length];
    try (InputStream in = jar.getInputStream(entry)) {
      if (in.skip(from) != from) {
        throw new EOFException(entry.getName());
      }
      int done = 0;
      while (done < length) {
        int count = in.read(bytes, done, length - done);
        if (count < 0) {
          throw new EOFException(entry.getName());
        }
        done += count;
      }
    }
    return bytes;
  }

  private void inflate(byte[] compressed, byte[] file) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed);
      int done = 0;
      while (done < file.length) {
        int count = inflater.inflate(file, done, file.length - done);
        if (count == 0) {
          throw new EOFException(entry.getName());
        }
        done += count;
      }
    } catch (DataFormatException e) {
      throw new IOException(entry.getName(), e);
    } finally {
      inflater.end();
    }
  }
}
