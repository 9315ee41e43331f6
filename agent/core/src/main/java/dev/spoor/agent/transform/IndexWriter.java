/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes what the agent reads at start: the name index of the instrumentations on the class path,
 * and the BOOTSTRAP classes in an order in which they can be defined. At work in the build.
 */
public final class IndexWriter {

  /** Where the list of BOOTSTRAP classes lies among the agent's resources. */
  public static final String BOOTSTRAP_RESOURCE = "bootstrap.index";

  private static final String CLASS = ".class";

  /** The name index of the instrumentations beside this class. */
  static String instrumentations() {
    StringBuilder out = new StringBuilder();
    for (Instrumentation instrumentation : services()) {
      write(instrumentation, out);
    }
    return out.toString();
  }

  private static ServiceLoader<Instrumentation> services() {
    return ServiceLoader.load(Instrumentation.class, IndexWriter.class.getClassLoader());
  }

  private static void write(Instrumentation instrumentation, StringBuilder out) {
    Library library = instrumentation.library();
    out.append(NameIndex.INSTRUMENTATION).append(' ').append(instrumentation.getClass().getName());
    out.append(' ').append(library.group()).append(' ').append(library.artifact());
    out.append(' ').append(library.since()).append('\n');
    TypeMatch types = instrumentation.types();
    out.append(types.how().name().toLowerCase(Locale.ROOT));
    out.append(' ').append(String.join(" ", types.names())).append('\n');
    writeNames(NameIndex.LATER, types.later(), out);
    writeNames(NameIndex.AFTER_CALLS, types.afterCalls(), out);
  }

  private static void writeNames(String first, List<String> names, StringBuilder out) {
    if (!names.isEmpty()) {
      out.append(first).append(' ').append(String.join(" ", names)).append('\n');
    }
  }

  /** Classes, which are there by path, in an order in which they can be defined. */
  static String bootstrap(Map<String, byte[]> classes) {
    Map<String, byte[]> left = new TreeMap<>();
    classes.forEach(
        (path, bytes) -> left.put(path.substring(0, path.length() - CLASS.length()), bytes));
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
    return String.join(" ", ordered);
  }

  private static Stream<String> supertypes(byte[] bytes) {
    ClassHeader header = ClassHeader.of(bytes, new byte[0][]);
    return Stream.concat(Stream.ofNullable(header.superName()), Stream.of(header.interfaces()));
  }

  private IndexWriter() {}
}
