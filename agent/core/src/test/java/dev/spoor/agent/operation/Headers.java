/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.InboundHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers of a request that nobody sent. */
final class Headers implements InboundHeaders {
  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static Headers none() {
    return new Headers();
  }

  static Headers of(String name, String value) {
    return none().and(name, value);
  }

  Headers and(String name, String value) {
    values.computeIfAbsent(name, missing -> new ArrayList<>()).add(value);
    return this;
  }

  @Override
  public List<String> all(String name) {
    return values.get(name);
  }
}
