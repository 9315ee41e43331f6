/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;
import org.springframework.ai.tool.method.MethodToolCallback;

/** Tools as an application has them. */
final class Library {
  static final IllegalStateException FIRE = new IllegalStateException("the library is on fire");

  String title(int shelf) {
    return "Tracks";
  }

  List<String> shelves() {
    return List.of("a", "b", "c");
  }

  void close() {}

  String burn() {
    throw FIRE;
  }

  static String motto() {
    return "read";
  }

  ToolCallback tool(String name) {
    for (var method : Library.class.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        return MethodToolCallback.builder()
            .toolDefinition(definition(name))
            .toolMethod(method)
            .toolObject(Modifier.isStatic(method.getModifiers()) ? null : this)
            .build();
      }
    }
    throw new IllegalArgumentException(name);
  }

  static ToolDefinition definition(String name) {
    return ToolDefinition.builder().name(name).description("d").inputSchema("{}").build();
  }

  /** A definition of the application's own, which counts how often it is asked. */
  static final class Counting implements ToolDefinition {
    private final Map<String, Integer> asked;

    Counting(Map<String, Integer> asked) {
      this.asked = asked;
    }

    @Override
    public String name() {
      asked.merge("name", 1, Integer::sum);
      return "counted";
    }

    @Override
    public String description() {
      asked.merge("description", 1, Integer::sum);
      return "d";
    }

    @Override
    public String inputSchema() {
      asked.merge("inputSchema", 1, Integer::sum);
      return "{}";
    }
  }
}
