/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether nobody but this process's user and root can have written a file. */
final class FileTrust {
  private static final Path SELF = Path.of("/proc/self/stat");
  private static final List<String> ROOT = List.of("root", "0");

  /** Why the file is not to be trusted, or null where it is. */
  static @Nullable String objection(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return null;
    }
    PosixFileAttributes attributes = view.readAttributes();
    if (attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
      return "everybody may write it; take that right away with chmod o-w";
    }
    String owner = attributes.owner().getName();
    String self = self();
    return ROOT.contains(owner) || owner.equals(self)
        ? null
        : "it belongs to " + owner + "; give it to " + self + " with chown";
  }

  private static String self() throws IOException {
    return Files.exists(SELF)
        ? Files.getOwner(SELF).getName()
        : System.getProperty("user.name", "");
  }

  private FileTrust() {}
}
