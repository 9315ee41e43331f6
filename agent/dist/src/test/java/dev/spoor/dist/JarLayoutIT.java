/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lies in the one jar, and where. */
class JarLayoutIT {
  private static JarFile jar;

  @BeforeAll
  static void open() throws IOException {
    jar = new JarFile(System.getProperty("spoor.jar"));
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  private static List<String> names() {
    return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
  }

  @Test
  void showsAScannerNothingButTheEntry() {
    List<String> classes = names().stream().filter(name -> name.endsWith(".class")).toList();

    assertThat(classes).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    assertThat(classes).allMatch(name -> name.startsWith("dev/spoor/entry/"));
  }

  @Test
  void offersNoServices() {
    assertThat(names()).noneMatch(name -> name.startsWith("META-INF/services/"));
  }

  @Test
  void carriesOthersOnlyUnderOurName() throws IOException {
    assertThat(packed().filter(name -> name.endsWith(".class")))
        .hasSizeGreaterThan(2_000)
        .allMatch(
            name ->
                name.startsWith("dev/spoor/") || name.startsWith("bootstrap/dev/spoor/bootstrap/"));
  }

  @Test
  void letsJava8SaySo() throws IOException {
    JarEntry entry = jar.getJarEntry("dev/spoor/entry/SpoorAgent.class");

    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
      in.readInt();
      in.readUnsignedShort();
      assertThat(in.readUnsignedShort()).as("class file version of Java 8").isEqualTo(52);
    }
  }

  @Test
  void carriesTheLicencesOfWhatItContains() throws IOException {
    assertThat(names()).contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/LICENSE-ASM");
    assertThat(text("META-INF/NOTICE")).contains("Byte Buddy", "ASM");
  }

  @Test
  void namesEveryInstrumentationInTheIndex() throws IOException {
    long inJar =
        packed()
            .filter(name -> name.startsWith("dev/spoor/instrumentation/"))
            .filter(name -> !name.contains("/spi/"))
            .filter(name -> name.endsWith("Instrumentation.class"))
            .count();

    assertThat(inJar).isPositive();
    assertThat(inPack("instrumentations.index").lines())
        .filteredOn(line -> line.startsWith("instrumentation "))
        .hasSize((int) inJar);
  }

  @Test
  void isSmall() {
    assertThat(new File(jar.getName()).length()).isLessThan(8L * 1024 * 1024);
  }

  /** What the pack says that it has. */
  private static Stream<String> packed() throws IOException {
    return inPack("contents").lines();
  }

  private static String inPack(String name) throws IOException {
    File file = new File(jar.getName());
    try (URLClassLoader entry = new URLClassLoader(new URL[] {file.toURI().toURL()}, null)) {
      Method ofOwnJar =
          entry.loadClass("dev.spoor.entry.IsolatedLoader").getDeclaredMethod("ofOwnJar");
      ofOwnJar.setAccessible(true);
      try (InputStream in = ((ClassLoader) ofOwnJar.invoke(null)).getResourceAsStream(name)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
