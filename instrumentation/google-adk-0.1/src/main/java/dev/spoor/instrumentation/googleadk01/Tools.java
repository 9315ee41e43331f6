/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.InvocationContext;
import com.google.adk.agents.ReadonlyContext;
import com.google.adk.tools.BaseTool;
import com.google.adk.tools.FunctionTool;
import com.google.adk.tools.ToolContext;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of tools without asking them: an application may have overridden all they say. */
final class Tools {
  private static final @Nullable MethodHandle NAME = field(BaseTool.class, "name");
  private static final @Nullable MethodHandle FUNCTION = field(FunctionTool.class, "func");
  private static final @Nullable MethodHandle INVOCATION =
      field(ReadonlyContext.class, "invocationContext");

  /** The name that a model has for a tool. */
  private static final WeakIdentityMap<String> NAMES = new WeakIdentityMap<>();

  static void named(@Nullable String name, Map<String, BaseTool> tools) {
    BaseTool tool = name == null ? null : tools.get(name);
    if (name != null && tool != null && !name.equals(read(NAME, tool))) {
      NAMES.put(tool, name);
    }
  }

  static @Nullable Object nameOf(BaseTool tool) {
    String name = NAMES.get(tool);
    return name == null ? read(NAME, tool) : name;
  }

  /** The class with the tool's method, or else the tool's own. */
  static Class<?> classOf(BaseTool tool) {
    Object function = tool instanceof FunctionTool ? read(FUNCTION, tool) : null;
    return function instanceof Method method ? method.getDeclaringClass() : tool.getClass();
  }

  static @Nullable String callIdOf(@Nullable ToolContext context) {
    String id =
        context == null || context.getClass() != ToolContext.class
            ? null
            : context.functionCallId().orElse(null);
    return id == null || id.isEmpty() ? null : id;
  }

  static @Nullable InvocationContext invocationOf(@Nullable ToolContext context) {
    return context != null && read(INVOCATION, context) instanceof InvocationContext invocation
        ? invocation
        : null;
  }

  /** The library's immutable maps are read like those of the JDK. */
  static @Nullable Object readable(@Nullable Map<String, Object> map) {
    return map instanceof ImmutableMap<?, ?> ? new LinkedHashMap<>(map) : map;
  }

  /** Whether it is a collection or map of the JDK, or of the library's kind. */
  static boolean isReadable(Object object) {
    return object instanceof ImmutableMap<?, ?>
        || object instanceof ImmutableCollection<?>
        || object.getClass().getName().startsWith("java.util.");
  }

  /** Whether it is a number of the JDK. */
  static boolean isNumber(Object object) {
    return object instanceof Number && object.getClass().getName().startsWith("java.");
  }

  private static @Nullable Object read(@Nullable MethodHandle field, Object of) {
    try {
      return field == null ? null : field.invoke(of);
    } catch (Throwable unreadable) {
      return null;
    }
  }

  private static @Nullable MethodHandle field(Class<?> type, String name) {
    try {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .unreflectGetter(type.getDeclaredField(name));
    } catch (ReflectiveOperationException | RuntimeException unreadable) {
      return null;
    }
  }

  private Tools() {}
}
