/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class StdioServersTest {
  private static final String[] CLASSES = StdioServers.CLASSES;

  @TempDir Path directory;

  @ParameterizedTest
  @FieldSource("CLASSES")
  void findsEachClassOnTheClassPath(String name) {
    assertThat(StdioServers.ahead((name + ".class")::equals, "")).isEqualTo(name.replace('/', '.'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mcp-core-2.1.0.jar",
        "mcp-0.10.0.jar",
        "kotlin-sdk-server-jvm-0.16.0.jar",
        "langchain4j-community-mcp-server-1.11.0.jar"
      })
  void findsTheJarThatSpringBootHasPackedInside(String name) throws IOException {
    var index = "- \"BOOT-INF/lib/spring-core-7.0.9.jar\"\n- \"BOOT-INF/lib/" + name + "\"\n";
    var jar = jar("app.jar", "BOOT-INF/classpath.idx", index);
    var war = jar("app.war", "WEB-INF/classpath.idx", index.replace("BOOT-INF", "WEB-INF"));

    assertThat(ahead(jar.toString())).isEqualTo("BOOT-INF/lib/" + name);
    assertThat(ahead(jar + File.pathSeparator + "more.jar")).isEqualTo("BOOT-INF/lib/" + name);
    assertThat(ahead(war.toString())).isEqualTo("WEB-INF/lib/" + name);
  }

  @Test
  void findsTheJarThatQuarkusHasPutBesideItsOwn() throws IOException {
    var jar = jar("quarkus-run.jar", "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
    var name = "io.quarkiverse.mcp.quarkus-mcp-server-stdio-1.10.1.jar";
    Files.createFile(Files.createDirectories(directory.resolve("lib/main")).resolve(name));

    assertThat(ahead(jar.toString())).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- \"BOOT-INF/lib/spring-ai-mcp-2.0.1.jar\"\n",
        "- \"BOOT-INF/lib/mcp-annotations-0.8.0.jar\"\n",
        "- \"BOOT-INF/lib/langchain4j-mcp-1.18.1.jar\"\n",
        "- \"BOOT-INF/lib/spring-ai-starter-mcp-server-webmvc-2.0.1.jar\"\n",
        "- \"BOOT-INF/lib/mcp-core\"\n"
      })
  void findsNothingInJarsWithoutSuchAServer(String index) throws IOException {
    var jar = jar("app.jar", "BOOT-INF/classpath.idx", index);

    assertThat(ahead(jar.toString())).isNull();
  }

  @Test
  void findsNothingWhereThereIsNoJar() throws IOException {
    var broken = Files.writeString(directory.resolve("broken.jar"), "not a zip");

    assertThat(ahead(broken.toString())).isNull();
    assertThat(ahead(directory.toString())).isNull();
    assertThat(ahead(directory.resolve("missing.jar").toString())).isNull();
    assertThat(ahead("")).isNull();
  }

  private static String ahead(String paths) {
    return StdioServers.ahead(resource -> false, paths);
  }

  private Path jar(String name, String entry, String text) throws IOException {
    var jar = directory.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(UTF_8));
    }
    return jar;
  }
}
