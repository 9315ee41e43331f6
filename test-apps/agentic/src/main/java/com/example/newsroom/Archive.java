/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.newsroom;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;

/** What is known already. */
public final class Archive {

  /** Something, if it may be known. */
  @Tool("looks a topic up")
  public String search(@P("topic") String topic, @P("apiKey") String apiKey) {
    if (topic.equals("secrets")) {
      throw new IllegalStateException("no such topic");
    }
    return "all about " + topic;
  }
}
