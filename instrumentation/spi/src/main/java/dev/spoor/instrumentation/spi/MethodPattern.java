/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names methods of the application: {@code com.acme.Planner.plan}, {@code com.acme.*.run(args)}. A
 * {@code *} stands for any characters within one part of a name.
 */
public final class MethodPattern {
  private static final String ARGUMENTS = "(args)";

  private final List<String> type;
  private final String method;
  private final boolean arguments;

  private MethodPattern(List<String> type, String method, boolean arguments) {
    this.type = type;
    this.method = method;
    this.arguments = arguments;
  }

  /** The pattern, or null where the text is none. */
  public static @Nullable MethodPattern of(String text) {
    String names = text.trim();
    boolean arguments = names.endsWith(ARGUMENTS);
    if (arguments) {
      names = names.substring(0, names.length() - ARGUMENTS.length());
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = 0; end >= 0; start = end + 1) {
      end = names.indexOf('.', start);
      parts.add(names.substring(start, end < 0 ? names.length() : end));
    }
    String method = parts.remove(parts.size() - 1);
    return isPart(method) && areParts(parts) ? new MethodPattern(parts, method, arguments) : null;
  }

  private static boolean areParts(List<String> parts) {
    for (String part : parts) {
      if (!isPart(part)) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  private static boolean isPart(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) != '*' && !Character.isJavaIdentifierPart(part.charAt(i))) {
        return false;
      }
    }
    return !part.isEmpty();
  }

  /**
   * Whether the class is among those that are named.
   *
   * @param separator what stands between the parts of the name
   */
  public boolean matchesType(String name, char separator) {
    int start = 0;
    int last = type.size() - 1;
    for (int i = 0; i < last; i++) {
      int end = name.indexOf(separator, start);
      if (end < 0 || !matches(type.get(i), name, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return name.indexOf(separator, start) < 0
        && matches(type.get(last), name, start, name.length());
  }

  /** Whether a method by this name is meant. */
  public boolean matchesMethod(String name) {
    return matches(method, name, 0, name.length());
  }

  /** Whether the pattern may match methods that its author did not have in mind. */
  public boolean guessesMethods() {
    return method.indexOf('*') >= 0;
  }

  /** Whether the arguments are to be logged. */
  public boolean arguments() {
    return arguments;
  }

  /** Goes back to the last star and lets it take one more character. */
  private static boolean matches(String part, String name, int start, int end) {
    int at = start;
    int p = 0;
    int star = -1;
    int starAt = start;
    while (at < end) {
      if (p < part.length() && part.charAt(p) == '*') {
        star = p++;
        starAt = at;
      } else if (p < part.length() && part.charAt(p) == name.charAt(at)) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (p < part.length() && part.charAt(p) == '*') {
      p++;
    }
    return p == part.length();
  }
}
