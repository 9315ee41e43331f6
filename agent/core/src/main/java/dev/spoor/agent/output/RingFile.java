/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Identity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A ring in a mapped file, so that it outlives the process. Whoever holds the lock on it owns the
 * series that it belongs to.
 */
final class RingFile {
  // Closing any channel to a file gives up every lock that this process has on it.
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;
  private final Memory memory;
  private final RingHeader header;

  private RingFile(Path path, FileChannel channel, Memory memory) {
    this.path = path;
    this.channel = channel;
    this.memory = memory;
    this.header = new RingHeader(memory);
  }

  /** Makes the ring of a series that begins. */
  static RingFile create(
      Series series, int capacity, FileMode mode, int sections, Identity identity)
      throws IOException {
    Path path = series.newRing();
    FileChannel channel = FilePermissions.createNew(path, mode, StandardOpenOption.READ);
    try {
      if (channel.tryLock() == null) {
        throw new IOException("locked by another process");
      }
      fill(channel, Memory.HEADER + capacity);
      Memory memory = map(channel, Memory.HEADER + capacity);
      RingFile file = new RingFile(series.ring(), channel, memory);
      file.header.write(sections, identity);
      OWN.add(series.ring().toAbsolutePath());
      Files.move(path, series.ring(), StandardCopyOption.ATOMIC_MOVE);
      return file;
    } catch (IOException | RuntimeException | Error e) {
      OWN.remove(series.ring().toAbsolutePath());
      channel.close();
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** Opens a ring that nobody owns any more; null where somebody does, or where it is none. */
  static @Nullable RingFile openOrphan(Path path) throws IOException {
    if (OWN.contains(path.toAbsolutePath())
        || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException recovered) {
      return null; // by another process, since we looked
    }
    try {
      RingFile file = lock(path, channel);
      if (file == null) {
        channel.close();
      }
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable RingFile lock(Path path, FileChannel channel) throws IOException {
    long capacity = channel.size() - Memory.HEADER;
    if (capacity < 8 || capacity > 1 << 26 || Long.bitCount(capacity) != 1 || !isFree(channel)) {
      return null;
    }
    // Another process may have drained and removed it between opening and locking.
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    RingFile file = new RingFile(path, channel, map(channel, channel.size()));
    return file.header.isValid() ? file : null;
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  // A file with holes in it would fail with an InternalError when the disk is full.
  private static void fill(FileChannel channel, long bytes) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 16);
    for (long left = bytes; left > 0; ) {
      zeros.clear().limit((int) Math.min(left, zeros.capacity()));
      left -= channel.write(zeros);
    }
  }

  private static Memory map(FileChannel channel, long bytes) throws IOException {
    return new Memory(channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes));
  }

  Path path() {
    return path;
  }

  Memory memory() {
    return memory;
  }

  RingHeader header() {
    return header;
  }

  /** Removes the file, which nothing is left in. */
  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It stays behind, and the next start finds nothing in it.
    }
  }

  /** Gives up the lock. */
  void close() {
    OWN.remove(path.toAbsolutePath());
    try {
      channel.close();
    } catch (IOException e) {
      // Closed enough: the lock ends with the process.
    }
  }
}
