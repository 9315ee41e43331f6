/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Segments in a directory. What they have, the ring may forget. */
final class FileOutput implements Output {
  private static final int BATCH_BYTES = 1 << 18;
  private static final int MOST_PLANTED = 16;
  private static final long FSYNC_EVERY = TimeUnit.SECONDS.toNanos(1);
  private static final long RETAIN_EVERY = TimeUnit.HOURS.toNanos(1);

  private final FileConfig config;
  private final Series series;
  private final Ring ring;
  private final @Nullable RingFile ringFile;
  private final Retention retention;
  private final Runnable before;
  private @Nullable Segment segment;
  private int lastNumber;
  private FileCursor saved;
  private boolean dirty;
  private long forcedAt = System.nanoTime();
  private long retainedAt = System.nanoTime();

  /**
   * @param first the segment that lines go to first, opened to see that it can be
   * @param before what else there is to do in the directory before the first line
   */
  FileOutput(
      FileConfig config,
      Series series,
      Segment first,
      Ring ring,
      @Nullable RingFile ringFile,
      Runnable before) {
    this.config = config;
    this.series = series;
    this.segment = first;
    this.lastNumber = first.number();
    this.ring = ring;
    this.ringFile = ringFile;
    this.saved = ringFile == null ? FileCursor.begin() : ringFile.header().load();
    this.retention = new Retention(series, config.retentionBytes(), config.retentionDays());
    this.before = before;
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public Batch batch() {
    return new Batch((int) Math.min(BATCH_BYTES, config.segmentBytes()), true);
  }

  @Override
  public void begin() {
    LatestLink.pointTo(series, lastNumber);
    before.run();
    retention.apply(lastNumber);
  }

  @Override
  public void write(ByteBuffer lines) throws IOException {
    Segment to = segment;
    if (to == null || (to.size() > 0 && to.size() + lines.remaining() > config.segmentBytes())) {
      to = next(lines.position());
    }
    try {
      to.write(lines);
      dirty = true;
      if (config.fsync() == Fsync.ALWAYS) {
        force(to);
      }
    } catch (IOException e) {
      leave(to, lines);
      throw e;
    }
  }

  /** A segment with half a line at its end is not gone on with; an empty one is tried again. */
  private void leave(Segment broken, ByteBuffer lines) throws IOException {
    int whole = lines.position();
    while (whole > 0 && lines.get(whole - 1) != '\n') {
      whole--;
    }
    lines.position(whole);
    if (broken.size() > 0) {
      segment = null;
      broken.close();
    }
  }

  /**
   * @param ahead bytes behind the saved place that are in earlier segments
   */
  private Segment next(int ahead) throws IOException {
    Segment full = segment;
    Segment next = create();
    saved = saved.movedTo(next.number(), -ahead);
    save();
    segment = next;
    if (full != null) {
      if (config.fsync() != Fsync.OFF) {
        full.force();
      }
      full.close();
    }
    LatestLink.pointTo(series, next.number());
    retention.apply(next.number());
    return next;
  }

  private Segment create() throws IOException {
    for (int planted = 0; ; planted++) {
      try {
        lastNumber++;
        return Segment.create(series, lastNumber, config.mode());
      } catch (FileAlreadyExistsException e) {
        if (planted == MOST_PLANTED) {
          throw e;
        }
      }
    }
  }

  @Override
  public void delivered(RingReader reader) {
    Segment current = segment;
    Missed missed = reader.refused();
    if (current == null) {
      return;
    }
    saved =
        new FileCursor(
            reader.position(),
            current.number(),
            current.size(),
            reader.lastSeq(),
            missed.count(),
            missed.firstSeq(),
            missed.lastSeq(),
            System.currentTimeMillis());
    save();
    ring.releaseTo(reader.position());
  }

  private void save() {
    if (ringFile != null) {
      ringFile.header().save(saved);
    }
  }

  @Override
  public void idle() throws IOException {
    long now = System.nanoTime();
    Segment current = segment;
    if (dirty
        && current != null
        && config.fsync() == Fsync.INTERVAL
        && now - forcedAt > FSYNC_EVERY) {
      force(current);
    }
    if (now - retainedAt > RETAIN_EVERY) {
      retainedAt = now;
      retention.apply(lastNumber);
    }
  }

  private void force(Segment current) throws IOException {
    current.force();
    dirty = false;
    forcedAt = System.nanoTime();
  }

  @Override
  public boolean isResumable() {
    return ringFile != null;
  }

  @Override
  public void end() {
    if (ringFile != null) {
      ringFile.delete();
    }
  }
}
