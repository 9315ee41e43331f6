/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application of the test-apps as it was built, its libraries beside it.
 *
 * @param target where
 * @param main its main class
 */
record BuiltApp(Path target, String main) {

  /** Some are built with the profile {@code libraries} only. */
  boolean isThere() {
    return Files.isDirectory(target.resolve("lib"));
  }

  SpoorJvm on(Jdk jdk) {
    return on(jdk, target.resolve("classes") + File.pathSeparator + target.resolve("lib/*"));
  }

  /**
   * With what this makes of its own jar and of its library's in their place.
   *
   * @param library what the names of the library's jars begin with
   */
  SpoorJvm doctored(Jdk jdk, String library, Doctor doctor) throws IOException {
    List<String> classPath = new ArrayList<>();
    try (Stream<Path> own = Files.list(target);
        Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      for (Path jar : own.filter(each -> each.toString().endsWith(".jar")).toList()) {
        classPath.add(doctor.doctored(jar).toString());
      }
      for (Path jar : libraries.toList()) {
        boolean ill = jar.getFileName().toString().startsWith(library);
        classPath.add((ill ? doctor.doctored(jar) : jar).toString());
      }
    }
    return on(jdk, String.join(File.pathSeparator, classPath));
  }

  private SpoorJvm on(Jdk jdk, String classPath) {
    return SpoorJvm.on(jdk).option("-XX:+UseSerialGC").main(classPath, main);
  }

  /** Makes another jar of a jar. */
  interface Doctor {
    Path doctored(Path jar) throws IOException;
  }
}
