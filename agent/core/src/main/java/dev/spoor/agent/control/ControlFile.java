/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The control file, as somebody looks at it now and then. For one thread. */
public final class ControlFile {
  private static final int LARGEST = 64 * 1024;
  private static final long ABSENT = -1;

  private final File file;
  private final ControlListener listener;
  private final Clock clock;
  private final ActiveLines active;

  private long modified = ABSENT;
  private long length = ABSENT;

  /**
   * @param usual the rules in force where the file says nothing
   */
  public ControlFile(ControlConfig config, LevelRules usual, ControlListener listener) {
    this(config, usual, listener, Clock.systemUTC());
  }

  ControlFile(ControlConfig config, LevelRules usual, ControlListener listener, Clock clock) {
    this.file = new File(config.file());
    this.listener = listener;
    this.clock = clock;
    this.active = new ActiveLines(usual, listener);
  }

  /** Takes up what has changed since, and takes back what is over. Never throws. */
  public void poll(long nanoTime) {
    long lastModified = file.lastModified();
    long size = lastModified == 0 ? ABSENT : file.length();
    try {
      if (lastModified != modified || size != length) {
        modified = lastModified;
        length = size;
        active.replace(size == ABSENT ? Map.of() : read(), age(), nanoTime);
      } else {
        active.expire(nanoTime);
      }
    } catch (IOException | RuntimeException unreadable) {
      listener.misconfigured(
          "control file", "The control file " + file + " cannot be read: " + unreadable);
    }
  }

  private Duration age() {
    return Duration.ofMillis(Math.max(0, clock.millis() - modified));
  }

  private Map<String, ControlLine> read() throws IOException {
    Path path = file.toPath();
    String objection =
        Files.isRegularFile(path) ? FileTrust.objection(path) : "it is not a regular file";
    if (objection != null) {
      listener.misconfigured(
          "control file refused", "The control file " + file + " is ignored: " + objection + ".");
      return Map.of();
    }
    ControlText text = new ControlText(text(path));
    for (Map.Entry<String, String> complaint : text.complaints().entrySet()) {
      listener.misconfigured(
          "control line " + complaint.getKey(),
          "In the control file " + file + " " + complaint.getValue());
    }
    return text.lines();
  }

  private static String text(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }
}
