/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class BootstrapJarTest {
  private final List<JarFile> appended = new ArrayList<>();

  @Test
  void appendsAJarOfTheClasses() throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    classes.put("dev/spoor/bootstrap/One", new byte[] {1});
    classes.put("dev/spoor/bootstrap/Two", new byte[] {2, 2});

    BootstrapJar.append(jvm(), classes);

    try (JarFile jar = appended.get(0)) {
      assertThat(jar.stream().map(JarEntry::getName))
          .containsExactly("dev/spoor/bootstrap/One.class", "dev/spoor/bootstrap/Two.class");
      assertThat(
              jar.getInputStream(jar.getJarEntry("dev/spoor/bootstrap/Two.class")).readAllBytes())
          .containsExactly(2, 2);
    }
  }

  /** A JVM that can do no more than to append to its boot class path. */
  private Instrumentation jvm() {
    return (Instrumentation)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Instrumentation.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("appendToBootstrapClassLoaderSearch");
              appended.add((JarFile) arguments[0]);
              return null;
            });
  }
}
