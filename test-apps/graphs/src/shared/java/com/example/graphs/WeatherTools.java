/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.graphs;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;

/** What the model may ask for. */
final class WeatherTools {

  @Tool("The weather of a city")
  String weather(@P("the city") String city) {
    return "raining in " + city;
  }
}
