/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes what the agent reads at start: the name index of the instrumentations on the class path,
 * and the BOOTSTRAP classes in an order in which they can be defined. Run by the build.
 */
public final class IndexWriter {

  /** Where the list of BOOTSTRAP classes lies among the agent's resources. */
  public static final String BOOTSTRAP_RESOURCE = "bootstrap.index";

  /** Takes the folder to write to and the folder with the BOOTSTRAP classes. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    writeInstrumentations(folder.resolve(NameIndex.RESOURCE));
    writeBootstrap(Path.of(arguments[1]), folder.resolve(BOOTSTRAP_RESOURCE));
  }

  private static void writeInstrumentations(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      for (Instrumentation instrumentation : ServiceLoader.load(Instrumentation.class)) {
        write(instrumentation, out);
      }
    }
  }

  private static void write(Instrumentation instrumentation, PrintWriter out) {
    Library library = instrumentation.library();
    out.print(NameIndex.INSTRUMENTATION + " " + instrumentation.getClass().getName() + " ");
    out.print(library.group() + " " + library.artifact() + " " + library.since() + "\n");
    TypeMatch types = instrumentation.types();
    out.print(types.how().name().toLowerCase(Locale.ROOT));
    out.print(" " + String.join(" ", types.names()) + "\n");
  }

  private static void writeBootstrap(Path classes, Path file) throws IOException {
    Map<String, byte[]> left = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(each).toString().replace('\\', '/');
        if (!name.endsWith("package-info.class")) {
          left.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(each));
        }
      }
    }
    List<String> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      List<String> next =
          left.entrySet().stream()
              .filter(each -> supertypes(each.getValue()).noneMatch(left::containsKey))
              .map(Map.Entry::getKey)
              .toList();
      ordered.addAll(next);
      next.forEach(left::remove);
    }
    Files.writeString(file, String.join(" ", ordered));
  }

  private static Stream<String> supertypes(byte[] bytes) {
    ClassHeader header = ClassHeader.of(bytes, new byte[0][]);
    return Stream.concat(Stream.ofNullable(header.superName()), Stream.of(header.interfaces()));
  }

  private IndexWriter() {}
}
