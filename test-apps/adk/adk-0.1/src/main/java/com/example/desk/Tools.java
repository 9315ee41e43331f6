/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import com.google.adk.tools.Annotations.Schema;
import com.google.adk.tools.BaseTool;
import com.google.adk.tools.FunctionTool;
import com.google.adk.tools.LongRunningFunctionTool;
import com.google.adk.tools.ToolContext;
import java.util.Map;

/** What the agents can do: in this version static methods, which return maps. */
public final class Tools {
  static final String TRANSFER = "transferToAgent";
  static final String TRANSFERRED = "agentName";

  static BaseTool forecast() {
    return FunctionTool.create(Tools.class, "forecast");
  }

  static BaseTool approve() {
    return LongRunningFunctionTool.create(Tools.class, "approve");
  }

  static BaseTool exitLoop() {
    return FunctionTool.create(Tools.class, "exitLoop");
  }

  /** Rain, wherever there is a place for it. */
  @Schema(description = "the weather in a city")
  public static Map<String, Object> forecast(
      @Schema(name = "city") String city, @Schema(name = "apiKey") String apiKey) {
    if (city.equals("Atlantis")) {
      throw new IllegalStateException("no such city");
    }
    return Map.of("result", "rain in " + city);
  }

  /** A person will say so later. */
  @Schema(description = "has a person approve")
  public static Map<String, Object> approve(@Schema(name = "city") String city) {
    return Map.of();
  }

  /** Leaves the loop that it is called in. */
  @Schema(name = "exit_loop", description = "leaves the loop")
  public static Map<String, Object> exitLoop(@Schema(name = "toolContext") ToolContext context) {
    context.actions().setEscalate(true);
    return Map.of();
  }

  private Tools() {}
}
