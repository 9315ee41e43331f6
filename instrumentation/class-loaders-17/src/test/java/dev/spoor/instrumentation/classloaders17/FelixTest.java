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
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

class FelixTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private Framework felix;
  private Bundle bundle;

  @BeforeEach
  void install(@TempDir Path directory) throws Exception {
    felix =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    "org.osgi.framework.storage",
                    directory.resolve("cache").toString(),
                    "felix.bootdelegation.implicit",
                    "false"));
    felix.start();
    bundle = felix.getBundleContext().installBundle(InsideJar.in(directory).toUri().toString());
  }

  @AfterEach
  void stop() throws Exception {
    felix.stop();
    felix.waitForStop(0);
  }

  @Test
  void codeInABundleReachesTheOperations() throws Exception {
    Class<?> inside = bundle.loadClass(Inside.class.getName());
    assertThat(inside).isNotSameAs(Inside.class);

    ((Runnable) inside.getConstructor().newInstance()).run();

    assertThat(spoor.onlyOperation()).completed().has(entry("method_name", "inside"));
  }

  @Test
  void bundlesFindNothingElseThatTheyDoNotImport() {
    assertThatThrownBy(() -> bundle.loadClass("org.assertj.core.api.Assertions"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> bundle.loadClass("dev.spoor.bootstrap.NoSuchClass"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
