/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import java.util.List;

/** Paths whose requests are written only when they fail; {@code *} stands for anything. */
final class ExcludedPaths {
  private final String[] patterns;

  ExcludedPaths(List<String> patterns) {
    this.patterns = patterns.toArray(new String[0]);
  }

  boolean matches(Operation operation) {
    if (operation.kind() != Kind.HTTP_REQUEST) {
      return false;
    }
    return operation.get(Attribute.PATH) instanceof String path && matches(path);
  }

  boolean matches(String path) {
    for (String pattern : patterns) {
      if (matches(pattern, path)) {
        return true;
      }
    }
    return false;
  }

  /** Goes back to the last star where the rest does not fit: linear in practice, no regex. */
  private static boolean matches(String pattern, String path) {
    int p = 0;
    int t = 0;
    int star = -1;
    int from = 0;
    while (t < path.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        from = t;
      } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++from;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
