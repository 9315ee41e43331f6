/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An application's object with a method for a tool, which answers something else than text. */
public final class ListingTool {

  ListingTool() {}

  public List<String> use(Map<String, Object> order) {
    return new ArrayList<>(order.keySet());
  }
}
