/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.tools.BaseTool;
import com.google.adk.tools.FunctionTool;
import java.lang.reflect.Method;
import java.util.Arrays;

/** A method {@code use} as a tool with a name of its own. */
final class NamedTool extends FunctionTool {
  private final String name;

  private NamedTool(String name, Object use, Method method) {
    super(use, method, false);
    this.name = name;
  }

  static BaseTool of(String name, Object use) {
    Method method =
        Arrays.stream(use.getClass().getDeclaredMethods())
            .filter(each -> each.getName().equals("use"))
            .findFirst()
            .orElseThrow();
    return StaticTool.isTheOnlyOne()
        ? StaticTool.of(name, use, method)
        : new NamedTool(name, use, method);
  }

  @Override
  public String name() {
    return name;
  }
}
