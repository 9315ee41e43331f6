/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import java.io.IOException;
import java.security.ProtectionDomain;
import jdk.internal.access.SharedSecrets;
import jdk.internal.loader.BuiltinClassLoader;
import jdk.internal.loader.ClassLoaders;
import jdk.internal.misc.Unsafe;
import org.jspecify.annotations.Nullable;
import sun.launcher.LauncherHelper;

/**
 * Calls into what the JDK keeps for itself. Linked only once the packages have been opened to us; a
 * JVM that lacks one of these methods answers with a {@link LinkageError}. Compiled apart, since
 * the public API of Java does not have these classes; called directly, since reflection would load
 * dozens of classes at start.
 */
final class JdkDoor {
  /** After the console, the application's hooks and deletion on exit: java.lang.Shutdown. */
  private static final int LATE_SHUTDOWN_SLOT = 7;

  static Class<?> define(
      String name, byte[] bytes, @Nullable ClassLoader loader, @Nullable ProtectionDomain domain) {
    return Unsafe.getUnsafe().defineClass(name, bytes, 0, bytes.length, loader, domain);
  }

  static boolean mainClassInitialised() {
    Class<?> main = LauncherHelper.getApplicationClass();
    return main != null && !Unsafe.getUnsafe().shouldBeInitialized(main);
  }

  /** Asks no module: to look into those opens the image of the JDK, through java.nio.file. */
  static boolean onClassPath(String resource) throws IOException {
    BuiltinClassLoader application = (BuiltinClassLoader) ClassLoaders.appClassLoader();
    return application.findResource(/* mn= */ null, resource) != null;
  }

  static void runLate(Runnable task) {
    SharedSecrets.getJavaLangAccess().registerShutdownHook(LATE_SHUTDOWN_SLOT, true, task);
  }

  private JdkDoor() {}
}
