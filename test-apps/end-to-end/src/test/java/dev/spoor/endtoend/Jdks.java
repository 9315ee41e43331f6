/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.util.stream.Collectors.toList;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java installations of this machine, one for each version that Spoor claims. */
final class Jdks {
  private static final List<Integer> CLAIMED = List.of(17, 21, 25);
  private static final List<Jdk> FOUND = find();

  static {
    System.err.println("End-to-end tests run on " + FOUND.stream().map(Jdks::shown).toList());
  }

  static Stream<Jdk> found() {
    return FOUND.stream();
  }

  static Jdk oldest() {
    return FOUND.get(0);
  }

  static Jdk newest() {
    return FOUND.get(FOUND.size() - 1);
  }

  static Stream<Jdk> atLeast(int feature) {
    return FOUND.stream().filter(jdk -> jdk.feature() >= feature);
  }

  private static List<Jdk> find() {
    Map<Integer, Jdk> byFeature = new TreeMap<>();
    candidates()
        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
        .map(home -> new Jdk(feature(home), home))
        .filter(jdk -> CLAIMED.contains(jdk.feature()))
        .forEach(jdk -> byFeature.putIfAbsent(jdk.feature(), jdk));
    return byFeature.isEmpty()
        ? List.of(new Jdk(Runtime.version().feature(), running()))
        : List.copyOf(byFeature.values());
  }

  private static Stream<Path> candidates() {
    List<Path> homes = new ArrayList<>(List.of(running()));
    System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
        .forEach(variable -> homes.add(Path.of(variable.getValue())));
    homes.addAll(children(Path.of("/usr/lib/jvm")));
    Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory).toAbsolutePath().getParent())
        .forEach(homes::add);
    return homes.stream();
  }

  private static List<Path> children(Path directory) {
    try (var children = Files.list(directory)) {
      return children.sorted().collect(toList());
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path running() {
    return Path.of(System.getProperty("java.home"));
  }

  private static int feature(Path home) {
    var release = new Properties();
    try (var in = Files.newBufferedReader(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return 0;
    }
    var version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
    return Integer.parseInt(version.split("[.\\-+]")[0]);
  }

  private static String shown(Jdk jdk) {
    return jdk + " (" + jdk.home() + ")";
  }

  private Jdks() {}
}
