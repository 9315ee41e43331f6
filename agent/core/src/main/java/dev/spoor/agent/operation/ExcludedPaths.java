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
  private final Patterns patterns;

  ExcludedPaths(List<String> patterns) {
    this.patterns = Patterns.of(patterns);
  }

  boolean matches(Operation operation) {
    if (operation.kind() != Kind.HTTP_REQUEST) {
      return false;
    }
    return operation.get(Attribute.PATH) instanceof String path && matches(path);
  }

  boolean matches(String path) {
    return patterns.match(path);
  }
}
