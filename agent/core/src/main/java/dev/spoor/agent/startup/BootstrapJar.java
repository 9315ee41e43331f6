/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * The last resort for BOOTSTRAP, where a JVM has no door to define classes on its boot loader: a
 * jar of them in a folder of our own, appended to the boot class path. The JVM warns of it, and
 * gives up class-data sharing.
 */
final class BootstrapJar {

  /**
   * Makes the classes visible to everything.
   *
   * @param classes the class files by internal name
   */
  static void append(Instrumentation jvm, Map<String, byte[]> classes) throws IOException {
    Path folder = Files.createTempDirectory("spoor-bootstrap");
    Path jar = folder.resolve("bootstrap.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        out.putNextEntry(new JarEntry(each.getKey() + ".class"));
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    jvm.appendToBootstrapClassLoaderSearch(new JarFile(jar.toFile()));
  }

  private BootstrapJar() {}
}
