/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Identity;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out whether there can be a file output, and makes what it needs. */
final class FileOpening {
  private final OutputConfig config;
  private final Identity identity;
  private final OutputListener listener;

  FileOpening(OutputConfig config, Identity identity, OutputListener listener) {
    this.config = config;
    this.identity = identity;
    this.listener = listener;
  }

  /** What a file output is made of. */
  record Parts(Series series, Segment first, @Nullable RingFile ring) {}

  /** Null where there can be none, which is said. */
  @Nullable Parts open() {
    FileConfig file = config.file();
    try {
      Path directory = Path.of(file.directoryOrDefault());
      FilePermissions.createDirectories(directory, file.mode());
      Series series = Series.startingNow(directory, identity.service());
      Segment first = Segment.create(series, 1, file.mode());
      return new Parts(series, first, ring(series));
    } catch (IOException | RuntimeException e) {
      listener.warning(
          "file_unavailable",
          "Cannot write files in "
              + file.directoryOrDefault()
              + " ("
              + e
              + "): the lines go to stderr.");
      return null;
    }
  }

  private @Nullable RingFile ring(Series series) {
    try {
      return RingFile.create(
          series, config.ringBytes(), config.file().mode(), config.formats().size(), identity);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      listener.warning(
          "ring_not_mapped",
          "Cannot map the ring to "
              + series.ring()
              + " ("
              + e
              + "): a killed JVM loses its newest lines.");
      return null;
    }
  }

  FileOutput output(Parts parts, Ring ring) {
    Orphans orphans = new Orphans(parts.series().directory(), config.file().mode());
    return new FileOutput(
        config.file(),
        parts.series(),
        parts.first(),
        ring,
        parts.ring(),
        () -> orphans.recover(new Reported(listener)));
  }

  /** Says what could not be recovered. */
  private record Reported(OutputListener listener) implements Orphans.Report {
    @Override
    public void recovered(Series series, long lines) {}

    @Override
    public void failed(Path ring, Exception cause) {
      listener.warning(
          "recovery_failed",
          "Cannot recover " + ring + " (" + cause + "): it is tried again at the next start.");
    }
  }
}
