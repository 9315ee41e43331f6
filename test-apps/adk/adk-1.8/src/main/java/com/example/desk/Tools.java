/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import com.google.adk.tools.Annotations.Schema;
import com.google.adk.tools.BaseTool;
import com.google.adk.tools.ExitLoopTool;
import com.google.adk.tools.FunctionTool;
import com.google.adk.tools.LongRunningFunctionTool;
import java.util.Map;

/** What the agents can do. */
public final class Tools {
  static final String TRANSFER = "transfer_to_agent";
  static final String TRANSFERRED = "agent_name";

  static BaseTool forecast() {
    return FunctionTool.create(new Tools(), "forecast");
  }

  static BaseTool approve() {
    return LongRunningFunctionTool.create(new Tools(), "approve");
  }

  static BaseTool exitLoop() {
    return ExitLoopTool.INSTANCE;
  }

  /** Rain, wherever there is a place for it. */
  @Schema(description = "the weather in a city")
  public String forecast(
      @Schema(name = "city") String city, @Schema(name = "apiKey") String apiKey) {
    if (city.equals("Atlantis")) {
      throw new IllegalStateException("no such city");
    }
    return "rain in " + city;
  }

  /** A person will say so later. */
  @Schema(description = "has a person approve")
  public Map<String, Object> approve(@Schema(name = "city") String city) {
    return Map.of();
  }
}
