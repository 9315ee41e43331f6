/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class ClassFilesIT {

  @Test
  void lets8And11LoadWhatTheyHaveToLoad() throws IOException {
    try (var jar = new JarFile(Built.AGENT.toFile())) {
      var main = jar.getManifest().getMainAttributes().getValue("Premain-Class").replace('.', '/');
      var folder = main.substring(0, main.lastIndexOf('/') + 1);

      var entries =
          jar.stream()
              .filter(entry -> entry.getName().endsWith(".class"))
              .filter(entry -> entry.getName().startsWith(folder))
              .toList();

      assertThat(entries).hasSizeBetween(1, 4);
      for (var entry : entries) {
        try (var in = new DataInputStream(jar.getInputStream(entry))) {
          in.readInt();
          in.readUnsignedShort();
          assertThat(in.readUnsignedShort()).as(entry.getName()).isEqualTo(52);
        }
      }
    }
  }
}
