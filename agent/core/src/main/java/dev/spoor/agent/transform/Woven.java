/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.instrumentation.spi.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** One instrumentation as the index names it, made when it is first wanted. */
final class Woven {
  private final String className;
  private final String group;
  private final String artifact;
  private final String since;
  private @Nullable Instrumentation instrumentation;
  private volatile boolean off;
  private volatile boolean met;

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
    return met;
  }

  void meet() {
    met = true;
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
