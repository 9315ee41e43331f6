/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * Knows the classes that make a JVM's standard output a protocol, and whether a program may come to
 * load one of them.
 */
final class StdioServers {

  /** Internal names. */
  static final String[] CLASSES = {
    "io/modelcontextprotocol/server/transport/StdioServerTransportProvider",
    "io/modelcontextprotocol/modern/server/transport/StdioMcpTransport",
    "io/modelcontextprotocol/server/transport/StdioServerTransport", // before 0.8
    "io/modelcontextprotocol/kotlin/sdk/server/StdioServerTransport",
    "dev/langchain4j/community/mcp/server/transport/StdioMcpServerTransport",
    "io/quarkiverse/mcp/server/stdio/runtime/StdioMcpMessageHandler",
  };

  /** What they are packed in. */
  private static final String[] ARTIFACTS = {
    "mcp-core",
    "mcp",
    "kotlin-sdk-server-jvm",
    "kotlin-sdk-jvm",
    "langchain4j-community-mcp-server",
    "quarkus-mcp-server-stdio",
  };

  /** Where Spring Boot lists the jars that lie inside of its own. */
  private static final String[] INDEXES = {"BOOT-INF/classpath.idx", "WEB-INF/classpath.idx"};

  /** Where Quarkus puts its jars, beside its own. */
  private static final String BESIDE = "lib/main";

  /**
   * The class that is on the class path, or the jar that the program's launcher will find; or null.
   *
   * @param paths the class path as it was given
   */
  static @Nullable String ahead(ClassPath classPath, String paths) {
    for (String name : CLASSES) {
      if (classPath.has(name.concat(".class"))) {
        return name.replace('/', '.');
      }
    }
    int end = paths.indexOf(File.pathSeparatorChar);
    File first = new File(end < 0 ? paths : paths.substring(0, end));
    return first.isFile() ? packed(first) : null;
  }

  static boolean isOne(String internalName) {
    for (String each : CLASSES) {
      if (each.equals(internalName)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String packed(File main) {
    String inside = jarOf(index(main));
    return inside != null ? inside : jarOf(new File(main.getParentFile(), BESIDE).list());
  }

  private static String[] index(File main) {
    try (JarFile jar = new JarFile(main, false)) {
      for (String index : INDEXES) {
        ZipEntry entry = jar.getEntry(index);
        if (entry != null) {
          return lines(jar, entry);
        }
      }
    } catch (IOException noJar) {
      // Then nothing lies inside of it.
    }
    return new String[0];
  }

  private static String[] lines(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      StringTokenizer text =
          new StringTokenizer(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\r\n\"");
      String[] lines = new String[text.countTokens()];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = text.nextToken();
      }
      return lines;
    }
  }

  private static @Nullable String jarOf(String @Nullable [] paths) {
    for (int i = 0; paths != null && i < paths.length; i++) {
      for (String artifact : ARTIFACTS) {
        if (isVersionOf(artifact, paths[i])) {
          return paths[i];
        }
      }
    }
    return null;
  }

  /** {@code lib/mcp-0.10.0.jar}, or with its group: {@code io.x.sdk.mcp-0.10.0.jar}. */
  private static boolean isVersionOf(String artifact, String path) {
    int at = path.lastIndexOf(artifact);
    int version = at + artifact.length() + 1;
    return at >= 0
        && (at == 0 || path.charAt(at - 1) == '/' || path.charAt(at - 1) == '.')
        && version < path.length()
        && path.charAt(version - 1) == '-'
        && Character.isDigit(path.charAt(version));
  }

  private StdioServers() {}
}
