/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * Which outputs there are, and how they write.
 *
 * @param destinations each once, without {@code NONE}
 * @param stdout the format of standard output
 * @param stderr the format of standard error
 * @param file the file output; of no matter where it is not among the destinations
 * @param ringBytes a power of two
 */
public record OutputConfig(
    List<Destination> destinations, Format stdout, Format stderr, FileConfig file, int ringBytes) {

  static final Setting<List<Destination>> OUTPUT =
      Setting.choices(
          "output",
          Destination.class,
          List.of(Destination.STDOUT),
          "Where lines go; several may be given. `file.dir` alone adds `file` to the default.");

  static final Setting<Format> FORMAT =
      Setting.choice(
              "format",
              Format.class,
              Format.JSON,
              "The form of the lines on stdout and stderr; on a terminal the default is `console`.")
          .withCommonNames("LOG_FORMAT");

  static final Setting<Long> RING_SIZE =
      Setting.size(
          "ring.size",
          "16MiB",
          "1MiB",
          "64MiB",
          "How much the ring holds of what is not written yet; rounded up to a power of two."
              + " Without a file output, whose ring a killed JVM leaves behind, 4MiB at most.");

  public static final List<Setting<?>> SETTINGS = settings();

  static final int SMALLEST_RING = 1 << 20;
  private static final int LARGEST_RING_WITHOUT_FILE = 4 << 20;

  public static OutputConfig from(Settings settings) {
    FileConfig file = FileConfig.from(settings);
    List<Destination> destinations = destinations(settings, file);
    return new OutputConfig(
        destinations,
        format(settings, 1),
        format(settings, 2),
        file,
        ringBytes(settings.get(RING_SIZE), destinations.contains(Destination.FILE)));
  }

  /** The formats of the outputs, each once; the file's first. */
  public List<Format> formats() {
    List<Format> formats = new ArrayList<>();
    if (destinations.contains(Destination.FILE)) {
      formats.add(file.format());
    }
    for (Destination destination : destinations) {
      Format format = formatOf(destination);
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return List.copyOf(formats);
  }

  Format formatOf(Destination destination) {
    return switch (destination) {
      case STDOUT -> stdout;
      case STDERR -> stderr;
      case FILE, NONE -> file.format();
    };
  }

  private static List<Setting<?>> settings() {
    List<Setting<?>> all = new ArrayList<>(List.of(OUTPUT, FORMAT, RING_SIZE));
    all.addAll(FileConfig.SETTINGS);
    return List.copyOf(all);
  }

  private static List<Destination> destinations(Settings settings, FileConfig file) {
    List<Destination> destinations = new ArrayList<>();
    for (Destination destination : settings.get(OUTPUT)) {
      if (destination != Destination.NONE && !destinations.contains(destination)) {
        destinations.add(destination);
      }
    }
    if (settings.isDefault(OUTPUT) && file.isDirectoryGiven()) {
      destinations.add(Destination.FILE);
    }
    return List.copyOf(destinations);
  }

  private static Format format(Settings settings, int descriptor) {
    if (settings.isDefault(FORMAT) && Terminal.isTerminal(descriptor)) {
      return Format.CONSOLE;
    }
    return settings.get(FORMAT);
  }

  private static int ringBytes(long wanted, boolean file) {
    int bytes = Integer.highestOneBit((int) wanted);
    if (bytes < wanted) {
      bytes <<= 1;
    }
    return file ? bytes : Math.min(bytes, LARGEST_RING_WITHOUT_FILE);
  }
}
