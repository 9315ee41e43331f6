/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and directories that only those may read who are meant to. */
final class FilePermissions {
  private FilePermissions() {}

  /** Makes a file that was not there, not even as a link. */
  static FileChannel createNew(Path path, FileMode mode, OpenOption option) throws IOException {
    Set<OpenOption> options =
        Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS,
            option);
    return isPosix(path)
        ? FileChannel.open(path, options, PosixFilePermissions.asFileAttribute(mode.ofFile()))
        : FileChannel.open(path, options);
  }

  static void createDirectories(Path path, FileMode mode) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    if (isPosix(path)) {
      Files.createDirectories(path, PosixFilePermissions.asFileAttribute(mode.ofDirectory()));
    } else {
      Files.createDirectories(path);
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
