/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryVersionTest {
  private static final String CLASS = "com/acme/Client.class";
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String POM = "META-INF/maven/com.acme/acme-client/pom.properties";

  @TempDir Path folder;

  @Test
  void isTheOneThatMavenLeavesInTheJar() throws IOException {
    Path jar =
        jar(
            Map.of(
                MANIFEST, "Manifest-Version: 1.0\nImplementation-Version: 9\n",
                POM, "version=2.1.0\n",
                CLASS, ""));

    assertThat(versionIn(jar)).isEqualTo("2.1.0");
  }

  @Test
  void isElseTheManifestsOfTheJarThatHasTheClass() throws IOException {
    Path jar = jar(Map.of(MANIFEST, "Manifest-Version: 1.0\nBundle-Version: 2.2.0\n", CLASS, ""));

    assertThat(versionIn(jar)).isEqualTo("2.2.0");
  }

  @Test
  void isUnknownWhereTheJarIsAProgramThatHoldsItsLibraries() throws IOException {
    String manifest = "Manifest-Version: 1.0\nMain-Class: com.acme.Main\nBundle-Version: 5.6.0\n";

    assertThat(versionIn(jar(Map.of(MANIFEST, manifest, CLASS, "")))).isNull();
  }

  @Test
  void isUnknownWhereTheJarDoesNotSay() throws IOException {
    assertThat(versionIn(jar(Map.of(CLASS, "")))).isNull();
  }

  @Test
  void isUnknownWhereThereIsNoJar() throws IOException {
    Files.createDirectories(folder.resolve("com/acme"));
    Files.writeString(folder.resolve(CLASS), "");

    assertThat(versionIn(folder)).isNull();
  }

  private static String versionIn(Path place) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
      return LibraryVersion.of(loader, "com.acme", "acme-client", "com.acme.Client");
    }
  }

  private Path jar(Map<String, String> entries) throws IOException {
    Path jar = folder.resolve("acme.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(UTF_8));
        out.closeEntry();
      }
    }
    return jar;
  }
}
