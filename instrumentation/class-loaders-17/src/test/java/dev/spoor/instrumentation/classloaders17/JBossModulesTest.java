/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.classloaders17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.instrumentation.testing.Spoor;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.jboss.modules.DependencySpec;
import org.jboss.modules.Module;
import org.jboss.modules.ModuleFinder;
import org.jboss.modules.ModuleLoader;
import org.jboss.modules.ModuleSpec;
import org.jboss.modules.ResourceLoaderSpec;
import org.jboss.modules.ResourceLoaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class JBossModulesTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private JarFile jar;
  private Module module;

  @BeforeEach
  void load(@TempDir Path directory) throws Exception {
    jar = new JarFile(InsideJar.in(directory).toFile());
    ModuleSpec.Builder spec = ModuleSpec.build("inside");
    spec.addResourceRoot(
        ResourceLoaderSpec.createResourceLoaderSpec(ResourceLoaders.createJarResourceLoader(jar)));
    spec.addDependency(DependencySpec.OWN_DEPENDENCY);
    module = new ModuleLoader(new Only(spec.create())).loadModule("inside");
  }

  @AfterEach
  void close() throws Exception {
    jar.close();
  }

  @Test
  void codeInAModuleReachesTheOperations() throws Exception {
    Class<?> inside = module.getClassLoader().loadClass(Inside.class.getName());
    assertThat(inside).isNotSameAs(Inside.class);

    ((Runnable) inside.getConstructor().newInstance()).run();

    assertThat(spoor.onlyOperation()).completed().has(entry("method_name", "inside"));
  }

  @Test
  void modulesFindNothingElseThatTheyDoNotDependOn() {
    assertThatThrownBy(() -> module.getClassLoader().loadClass("org.assertj.core.api.Assertions"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> module.getClassLoader().loadClass("dev.spoor.bootstrap.NoSuchClass"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  /** Finds one module. */
  private record Only(ModuleSpec spec) implements ModuleFinder {
    @Override
    public ModuleSpec findModule(String name, ModuleLoader loader) {
      return name.equals(spec.getName()) ? spec : null;
    }
  }
}
