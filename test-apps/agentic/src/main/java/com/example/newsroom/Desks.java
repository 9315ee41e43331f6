/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.newsroom;

import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.scope.AgenticScopeAccess;
import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;

/** Who works in the newsroom, and how they work together. */
final class Desks {

  /** One looks it up, two review it at the same time, and a third one edits it. */
  public interface Stories extends AgenticScopeAccess {
    @Agent(outputKey = "story")
    String story(@MemoryId String talk, @V("topic") String topic);
  }

  /** The same, bit by bit. */
  public interface Streams {
    @Agent(outputKey = "story")
    TokenStream stream(@MemoryId String talk, @V("topic") String topic);
  }

  /** One who decides who is to do it. */
  public interface Chief {
    @Agent
    String assign(@V("request") String request);
  }

  /** An agent with a tool. */
  public interface Reporter {
    @Agent(description = "reports", outputKey = "draft")
    @UserMessage("report on {{topic}}")
    String report(@V("topic") String topic);
  }

  /** Both reviews. */
  public interface Reviews {
    @Agent(outputKey = "reviews")
    String review(@V("draft") String draft);
  }

  /** An agent that sees what is bad. */
  public interface Critic {
    @Agent(description = "criticizes", outputKey = "critique")
    @UserMessage("criticize {{draft}}")
    String criticize(@V("draft") String draft);
  }

  /** An agent that sees what is wrong. */
  public interface Checker {
    @Agent(description = "checks", outputKey = "facts")
    @UserMessage("check {{draft}}")
    String check(@V("draft") String draft);
  }

  /** An agent that has the last word. */
  public interface Editor {
    @Agent(description = "edits", outputKey = "story")
    @UserMessage("edit {{topic}}")
    String edit(@V("topic") String topic);
  }

  /** The same, bit by bit. */
  public interface Announcer {
    @Agent(description = "announces", outputKey = "story")
    @UserMessage("announce {{topic}}")
    TokenStream announce(@V("topic") String topic);
  }

  static Stories stories() {
    return AgenticServices.sequenceBuilder(Stories.class)
        .subAgents(reporter(), reviews(), agent(Editor.class))
        .outputKey("story")
        .build();
  }

  static Streams streams() {
    Announcer announcer =
        AgenticServices.agentBuilder(Announcer.class)
            .streamingChatModel(new ScriptedStream())
            .build();
    return AgenticServices.sequenceBuilder(Streams.class)
        .subAgents(reporter(), announcer)
        .outputKey("story")
        .build();
  }

  static Chief chief() {
    return AgenticServices.supervisorBuilder(Chief.class)
        .chatModel(new ScriptedModel())
        .subAgents(reporter())
        .build();
  }

  private static Reviews reviews() {
    return AgenticServices.parallelBuilder(Reviews.class)
        .subAgents(agent(Critic.class), agent(Checker.class))
        .output(scope -> scope.readState("critique", "") + scope.readState("facts", ""))
        .outputKey("reviews")
        .build();
  }

  private static Reporter reporter() {
    return AgenticServices.agentBuilder(Reporter.class)
        .chatModel(new ScriptedModel())
        .tools(new Archive())
        .build();
  }

  private static <T> T agent(Class<T> type) {
    return AgenticServices.agentBuilder(type).chatModel(new ScriptedModel()).build();
  }

  private Desks() {}
}
