/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.instrumentation.spi.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One instrumentation as the index names it, made when it is first wanted. */
final class Woven {
  private final String className;
  private final String group;
  private final String artifact;
  private final String since;
  private @Nullable Instrumentation instrumentation;
  private volatile boolean off;
  private final Set<String> met = ConcurrentHashMap.newKeySet();
  private volatile boolean called;

  Woven(String className, String group, String artifact, String since) {
    this.className = className;
    this.group = group;
    this.artifact = artifact;
    this.since = since;
  }

  String className() {
    return className;
  }

  /** The name of the library, of its switch, and of the instrumentation in events. */
  String library() {
    return artifact;
  }

  String group() {
    return group;
  }

  String since() {
    return since;
  }

  boolean off() {
    return off;
  }

  void switchOff() {
    off = true;
  }

  /** Whether one of its types has arrived. */
  boolean met() {
    return !met.isEmpty();
  }

  /**
   * One of its types is there.
   *
   * @param before whether it was there before the transformer, so that nobody knows of its calls
   */
  void meet(String internalName, boolean before) {
    met.add(internalName);
    if (before) {
      called = true;
    }
  }

  /** Whether its advice has run, in any of its types. */
  boolean called() {
    return called;
  }

  /** A helper is wanted for the first time by advice in a class. */
  void call(String helper, String internalName) {
    if (!called && samePackage(helper) && met.contains(internalName)) {
      called = true;
    }
  }

  private boolean samePackage(String helper) {
    return helper.startsWith(className.substring(0, className.lastIndexOf('.') + 1));
  }

  synchronized Instrumentation instrumentation() {
    Instrumentation made = instrumentation;
    if (made == null) {
      made = make();
      instrumentation = made;
    }
    return made;
  }

  private Instrumentation make() {
    try {
      Class<?> type = Class.forName(className, true, Woven.class.getClassLoader());
      return (Instrumentation) type.getConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(className, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className, e);
    }
  }
}
