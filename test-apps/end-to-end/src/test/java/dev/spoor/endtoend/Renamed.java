/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A jar in which a class or a method has another name, wherever it is declared and used. */
final class Renamed {

  /**
   * Names of one length: constants of class files are changed where they stand.
   *
   * @param from a pattern
   */
  static Path in(Path jar, String from, String to, Path folder) throws IOException {
    Path renamed = folder.resolve(jar.getFileName());
    try (var in = new ZipInputStream(Files.newInputStream(jar));
        var out = new ZipOutputStream(Files.newOutputStream(renamed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName().replaceAll(from, to)));
        out.write(
            entry.getName().endsWith(".class")
                ? new String(bytes, ISO_8859_1).replaceAll(from, to).getBytes(ISO_8859_1)
                : bytes);
        out.closeEntry();
      }
    }
    return renamed;
  }

  private Renamed() {}
}
