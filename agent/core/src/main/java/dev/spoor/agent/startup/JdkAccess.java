/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.transform.ClassDefiner;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK keeps for itself and the agent needs: defining classes in any loader, and a place
 * after the application's shutdown hooks. The packages are exported to the isolated loader's
 * unnamed module alone.
 */
final class JdkAccess implements ClassDefiner, ClassPath {
  private final Instrumentation jvm;
  private boolean open;

  private JdkAccess(Instrumentation jvm, boolean open) {
    this.jvm = jvm;
    this.open = open;
  }

  /** Opens what is needed, as far as this JVM has it. */
  static JdkAccess open(Instrumentation jvm) {
    Set<Module> us = Set.of(JdkAccess.class.getModule());
    try {
      jvm.redefineModule(
          Object.class.getModule(),
          Set.of(),
          Map.of(
              "jdk.internal.misc",
              us,
              "jdk.internal.access",
              us,
              "jdk.internal.loader",
              us,
              "sun.launcher",
              us),
          Map.of(),
          Set.of(),
          Map.of());
      return new JdkAccess(jvm, true);
    } catch (IllegalArgumentException noSuchPackage) {
      return new JdkAccess(jvm, false);
    }
  }

  /**
   * Defines classes on the boot loader.
   *
   * @param classes by internal name, super-types first
   * @return false where this JVM has no way to do it
   */
  boolean defineOnBootLoader(Map<String, byte[]> classes) {
    try {
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        define(each.getKey().replace('/', '.'), each.getValue(), null, null);
      }
      return true;
    } catch (NoSuchMethodError | NoClassDefFoundError | IllegalAccessError closed) {
      open = false;
      return false;
    }
  }

  /** Whether classes can be defined in loaders that are not ours. */
  boolean open() {
    return open;
  }

  @Override
  public Class<?> define(
      String name, byte[] bytes, @Nullable ClassLoader loader, @Nullable ProtectionDomain domain) {
    if (!open) {
      throw new NoSuchMethodError("this JVM has no way to define " + name);
    }
    return JdkDoor.define(name, bytes, loader, domain);
  }

  @Override
  public void addReads(Module from, Module to) {
    if (!from.canRead(to)) {
      jvm.redefineModule(from, Set.of(to), Map.of(), Map.of(), Set.of(), Map.of());
    }
  }

  /** Whether the application's main class is there and has been initialised. */
  boolean mainClassInitialised() {
    try {
      return open && JdkDoor.mainClassInitialised();
    } catch (LinkageError unknown) {
      return false;
    }
  }

  @Override
  public boolean has(String resource) {
    try {
      return open && JdkDoor.onClassPath(resource);
    } catch (IOException | LinkageError unknown) {
      return false;
    }
  }

  /** Runs a task when the JVM ends, after all hooks of the application have returned. */
  void runLate(Runnable task) {
    try {
      JdkDoor.runLate(task);
    } catch (LinkageError noSuchSlot) {
      Runtime.getRuntime().addShutdownHook(new Thread(task, "spoor-shutdown"));
    }
  }
}
