/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** {@code latest.jsonl}, a link to the segment that was begun last. A help for people, not more. */
final class LatestLink {
  static final String NAME = "latest.jsonl";

  private LatestLink() {}

  /** Replaces the link itself, whatever it points to; anything that is not a link is let be. */
  static void pointTo(Series series, int segment) {
    Path link = series.directory().resolve(NAME);
    Path made = series.directory().resolve("." + series.name() + ".latest");
    try {
      if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
        return;
      }
      Files.deleteIfExists(made);
      Files.createSymbolicLink(made, series.segment(segment).getFileName());
      Files.move(made, link, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UnsupportedOperationException e) {
      // There are systems without links, or where one must not make them.
    }
  }
}
