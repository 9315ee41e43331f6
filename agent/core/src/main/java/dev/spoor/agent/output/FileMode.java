/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read the files. */
public enum FileMode {
  OWNER("rw-------", "rwx------"),
  GROUP("rw-r-----", "rwxr-x---");

  private final String file;
  private final String directory;

  FileMode(String file, String directory) {
    this.file = file;
    this.directory = directory;
  }

  Set<PosixFilePermission> ofFile() {
    return PosixFilePermissions.fromString(file);
  }

  Set<PosixFilePermission> ofDirectory() {
    return PosixFilePermissions.fromString(directory);
  }
}
