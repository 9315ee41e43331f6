/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import com.google.adk.tools.Annotations.Schema;
import java.util.Map;

/** What the agents can do. */
public final class Tools {

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
