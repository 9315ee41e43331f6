/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.transform.ClassDefiner;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK keeps for itself and the agent needs: defining classes in any loader, and a place
 * after the application's shutdown hooks. The packages are opened to the isolated loader's unnamed
 * module alone.
 */
final class JdkAccess implements ClassDefiner {
  /** After the console, the application's hooks and deletion on exit: java.lang.Shutdown. */
  private static final int LATE_SHUTDOWN_SLOT = 7;

  private final Instrumentation jvm;
  private final @Nullable Object unsafe;
  private final @Nullable Method defineClass;
  private final @Nullable Method shouldBeInitialized;

  private JdkAccess(
      Instrumentation jvm,
      @Nullable Object unsafe,
      @Nullable Method defineClass,
      @Nullable Method shouldBeInitialized) {
    this.jvm = jvm;
    this.unsafe = unsafe;
    this.defineClass = defineClass;
    this.shouldBeInitialized = shouldBeInitialized;
  }

  /** Opens what is needed. */
  static JdkAccess open(Instrumentation jvm) {
    Set<Module> us = Set.of(JdkAccess.class.getModule());
    jvm.redefineModule(
        Object.class.getModule(),
        Set.of(),
        Map.of("jdk.internal.access", us, "sun.launcher", us),
        Map.of("jdk.internal.misc", us),
        Set.of(),
        Map.of());
    try {
      Class<?> type = Class.forName("jdk.internal.misc.Unsafe", true, null);
      Method define =
          type.getMethod(
              "defineClass",
              String.class,
              byte[].class,
              int.class,
              int.class,
              ClassLoader.class,
              ProtectionDomain.class);
      Object unsafe = type.getMethod("getUnsafe").invoke(null);
      return new JdkAccess(jvm, unsafe, define, type.getMethod("shouldBeInitialized", Class.class));
    } catch (ReflectiveOperationException | LinkageError noSuchDoor) {
      return new JdkAccess(jvm, null, null, null);
    }
  }

  /** Whether this JVM lets us define classes on its boot loader. */
  boolean definesInBootLoader() {
    return defineClass != null;
  }

  @Override
  public Class<?> define(
      String name, byte[] bytes, @Nullable ClassLoader loader, @Nullable ProtectionDomain domain) {
    Method define = defineClass;
    if (define == null) {
      throw new LinkageError("this JVM has no way to define " + name);
    }
    try {
      return (Class<?>) define.invoke(unsafe, name, bytes, 0, bytes.length, loader, domain);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new LinkageError(name, e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(name, e);
    }
  }

  @Override
  public void addReads(Module from, Module to) {
    if (!from.canRead(to)) {
      jvm.redefineModule(from, Set.of(to), Map.of(), Map.of(), Set.of(), Map.of());
    }
  }

  /** Whether the application's main class is there and has been initialised. */
  boolean mainClassInitialised() {
    Method initialised = shouldBeInitialized;
    if (initialised == null) {
      return false;
    }
    try {
      Object main =
          Class.forName("sun.launcher.LauncherHelper", true, null)
              .getMethod("getApplicationClass")
              .invoke(null);
      return main != null && !(boolean) initialised.invoke(unsafe, main);
    } catch (ReflectiveOperationException | LinkageError unknown) {
      return false;
    }
  }

  /** Runs a task when the JVM ends, after all hooks of the application have returned. */
  void runLate(Runnable task) {
    try {
      Object access =
          Class.forName("jdk.internal.access.SharedSecrets", true, null)
              .getMethod("getJavaLangAccess")
              .invoke(null);
      Class.forName("jdk.internal.access.JavaLangAccess", true, null)
          .getMethod("registerShutdownHook", int.class, boolean.class, Runnable.class)
          .invoke(access, LATE_SHUTDOWN_SLOT, true, task);
    } catch (ReflectiveOperationException | LinkageError noSuchSlot) {
      Runtime.getRuntime().addShutdownHook(new Thread(task, "spoor-shutdown"));
    }
  }
}
