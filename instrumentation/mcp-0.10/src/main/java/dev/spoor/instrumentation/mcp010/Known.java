/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import org.jspecify.annotations.Nullable;

/**
 * The JDK's maps and lists that keep what is in them themselves. Any other, a view of the JDK's
 * among them, may ask the application's own.
 */
final class Known {
  private static final String IMMUTABLE = "java.util.ImmutableCollections$";

  static boolean isMap(@Nullable Object value) {
    return value != null
        && switch (value.getClass().getName()) {
          case "java.util.Collections$EmptyMap",
              "java.util.Collections$SingletonMap",
              "java.util.HashMap",
              "java.util.LinkedHashMap",
              "java.util.TreeMap",
              "java.util.concurrent.ConcurrentHashMap",
              IMMUTABLE + "Map1",
              IMMUTABLE + "MapN" ->
              true;
          default -> false;
        };
  }

  static boolean isList(@Nullable Object value) {
    return value != null
        && switch (value.getClass().getName()) {
          case "java.util.ArrayList",
              "java.util.Arrays$ArrayList",
              "java.util.Collections$EmptyList",
              "java.util.Collections$SingletonList",
              "java.util.LinkedList",
              "java.util.concurrent.CopyOnWriteArrayList",
              IMMUTABLE + "List12",
              IMMUTABLE + "ListN" ->
              true;
          default -> false;
        };
  }

  private Known() {}
}
