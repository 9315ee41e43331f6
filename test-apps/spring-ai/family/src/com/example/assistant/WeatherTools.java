/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import org.springframework.ai.tool.annotation.Tool;

/** What the assistant can find out. */
public class WeatherTools {

  @Tool(description = "the weather in a city")
  String weather(String city, String apiKey) {
    if (city.equals("Atlantis")) {
      throw new IllegalStateException("no such city");
    }
    return "rain in " + city;
  }
}
