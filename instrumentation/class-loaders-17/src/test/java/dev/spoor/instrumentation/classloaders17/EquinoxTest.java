/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.classloaders17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.instrumentation.testing.Spoor;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** By reflection: the class path has the packages of OSGi from another framework. */
class EquinoxTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  /** Not closed: a shutdown hook of the framework loads classes. */
  private ClassLoader loader;

  private Object equinox;
  private Object bundle;

  @BeforeEach
  void install(@TempDir Path directory) throws Exception {
    loader = new URLClassLoader(new URL[] {jar()}, ClassLoader.getPlatformClassLoader());
    Object factory =
        loader.loadClass("org.eclipse.osgi.launch.EquinoxFactory").getConstructor().newInstance();
    Map<String, String> settings =
        Map.of("org.osgi.framework.storage", directory.resolve("cache").toString());
    equinox = call(factory, "FrameworkFactory", "newFramework", Map.class, settings);
    call(equinox, "Bundle", "start");
    Object context = call(equinox, "Bundle", "getBundleContext");
    String inside = InsideJar.in(directory).toUri().toString();
    bundle = call(context, "BundleContext", "installBundle", String.class, inside);
  }

  @AfterEach
  void stop() throws Exception {
    call(equinox, "Bundle", "stop");
    call(equinox, "Framework", "waitForStop", long.class, 0L);
  }

  @Test
  void codeInABundleReachesTheOperations() throws Exception {
    Class<?> inside = load(Inside.class.getName());
    assertThat(inside).isNotSameAs(Inside.class);

    ((Runnable) inside.getConstructor().newInstance()).run();

    assertThat(spoor.onlyOperation()).completed().has(entry("method_name", "inside"));
  }

  @Test
  void bundlesFindNothingElseThatTheyDoNotImport() {
    assertThatThrownBy(() -> load("org.assertj.core.api.Assertions"))
        .hasCauseInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> load("dev.spoor.bootstrap.NoSuchClass"))
        .hasCauseInstanceOf(ClassNotFoundException.class);
  }

  private Class<?> load(String name) throws Exception {
    return (Class<?>) call(bundle, "Bundle", "loadClass", String.class, name);
  }

  private Object call(Object on, String type, String method) throws Exception {
    return type(type).getMethod(method).invoke(on);
  }

  private Object call(Object on, String type, String method, Class<?> parameter, Object argument)
      throws ReflectiveOperationException, InvocationTargetException {
    return type(type).getMethod(method, parameter).invoke(on, argument);
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    boolean launching = name.startsWith("Framework");
    return loader.loadClass("org.osgi.framework." + (launching ? "launch." : "") + name);
  }

  private static URL jar() throws Exception {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> each.contains("org.eclipse.osgi"))
            .findFirst()
            .orElseThrow();
    return Path.of(path).toUri().toURL();
  }
}
