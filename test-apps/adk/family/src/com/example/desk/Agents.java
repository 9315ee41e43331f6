/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.LlmAgent;
import com.google.adk.agents.LoopAgent;
import com.google.adk.agents.ParallelAgent;
import com.google.adk.agents.SequentialAgent;
import com.google.adk.tools.AgentTool;

/** Who works at the desk. */
final class Agents {

  /** Two find out at the same time, and a third one sums up. */
  static BaseAgent trip() {
    BaseAgent guide =
        LlmAgent.builder()
            .name("guide")
            .description("knows the sights")
            .model(ScriptedModel.saying("the old town"))
            .build();
    BaseAgent research =
        ParallelAgent.builder()
            .name("research")
            .subAgents(
                LlmAgent.builder()
                    .name("weather")
.description("looks out of the window")
                    .model(ScriptedModel.asking("forecast"))
                    .tools(Tools.forecast())
                    .build(),
                LlmAgent.builder()
                    .name("sights")
.description("asks the guide")
                    .model(ScriptedModel.asking("guide"))
                    .tools(AgentTool.create(guide))
                    .build())
            .build();
    BaseAgent summary =
        LlmAgent.builder()
            .name("summary")
.description("sums up")
            .model(ScriptedModel.saying("take an umbrella"))
            .outputKey("plan")
            .build();
    return SequentialAgent.builder().name("trip").subAgents(research, summary).build();
  }

  /** One that is content with itself at its second attempt. */
  static BaseAgent again() {
    return LoopAgent.builder()
        .name("again")
        .subAgents(
            LlmAgent.builder()
                .name("writer")
.description("writes drafts")
                .model(ScriptedModel.leaving())
                .tools(Tools.exitLoop())
                .build())
        .maxIterations(5)
        .build();
  }

  /** One that hands over to another, which waits for a person. */
  static BaseAgent desk() {
    BaseAgent booking =
        LlmAgent.builder()
            .name("booking")
            .description("books trips")
            .model(ScriptedModel.asking("approve"))
            .tools(Tools.approve())
            .build();
    return LlmAgent.builder()
        .name("desk")
.description("hands over")
        .model(ScriptedModel.asking(Tools.TRANSFER))
        .subAgents(booking)
        .build();
  }

  private Agents() {}
}
