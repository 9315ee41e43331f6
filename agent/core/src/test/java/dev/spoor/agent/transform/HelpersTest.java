/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.helped.HelpedHelper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.ProtectionDomain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HelpersTest {
  private static final String HELPER = HelpedHelper.class.getName();

  private final CountDownLatch helperThere = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  /** The JVM links a call once: with half of a helper it would fail for good. */
  @Test
  void answersWithAWholeHelperWhileAnotherThreadDefinesIt() throws Exception {
    Beside loader = new Beside();
    Class<?> advised = loader.define(Advised.class.getName(), ClassFiles.of(Advised.class));
    Helpers helpers = new Helpers(new Pausing(), index());
    ExecutorService first = Executors.newSingleThreadExecutor();

    Future<Class<?>> other = first.submit(() -> helpers.helperFor(advised, HELPER));
    helperThere.await();
    Class<?> helper = helpers.helperFor(advised, HELPER);

    assertThat(helper.getClassLoader()).isSameAs(loader);
    assertThat(helper.getMethod("help").invoke(null)).isNotNull();
    goOn.countDown();
    assertThat(other.get()).isSameAs(helper);
    first.shutdown();
  }

  private static NameIndex index() throws IOException {
    return NameIndex.read(new ByteArrayInputStream(new byte[0]));
  }

  /** A class of a library. */
  static final class Advised {}

  /** The loader of a library, which does not see the classes of the test. */
  private static final class Beside extends ClassLoader {
    Beside() {
      super(ClassLoader.getPlatformClassLoader());
    }

    Class<?> define(String name, byte[] bytes) {
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  /** Lets the first thread that has defined the helper wait before it goes on. */
  private final class Pausing implements ClassDefiner {

    @Override
    public Class<?> define(
        String name, byte[] bytes, @Nullable ClassLoader loader, @Nullable ProtectionDomain at) {
      Class<?> defined = ((Beside) loader).define(name, bytes);
      if (name.equals(HELPER) && helperThere.getCount() > 0) {
        helperThere.countDown();
        try {
          goOn.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return defined;
    }

    @Override
    public void addReads(Module from, Module to) {}
  }
}
