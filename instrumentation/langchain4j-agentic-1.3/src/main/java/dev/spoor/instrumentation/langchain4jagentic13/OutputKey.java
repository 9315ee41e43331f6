/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.internal.AgentInvoker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Where an agent's result goes. {@code outputKey()} was {@code outputName()} before 1.8. */
final class OutputKey {
  private static final @Nullable MethodHandle KEY = find();

  static @Nullable String of(AgentInvoker invoker) {
    try {
      String key = KEY == null ? null : (String) KEY.invoke(invoker);
      return key == null || key.isBlank() ? null : key;
    } catch (Throwable unreadable) {
      return null;
    }
  }

  private static @Nullable MethodHandle find() {
    try {
      for (Method each : AgentInvoker.class.getMethods()) {
        if (each.getParameterCount() == 0
            && each.getReturnType() == String.class
            && (each.getName().equals("outputKey") || each.getName().equals("outputName"))) {
          return MethodHandles.publicLookup().unreflect(each);
        }
      }
    } catch (IllegalAccessException unreadable) {
      return null;
    }
    return null;
  }

  private OutputKey() {}
}
