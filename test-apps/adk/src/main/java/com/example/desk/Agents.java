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
import com.google.adk.tools.ExitLoopTool;
import com.google.adk.tools.FunctionTool;
import com.google.adk.tools.LongRunningFunctionTool;

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
                    .model(ScriptedModel.asking("forecast"))
                    .tools(FunctionTool.create(new Tools(), "forecast"))
                    .build(),
                LlmAgent.builder()
                    .name("sights")
                    .model(ScriptedModel.asking("guide"))
                    .tools(AgentTool.create(guide))
                    .build())
            .build();
    BaseAgent summary =
        LlmAgent.builder()
            .name("summary")
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
                .model(ScriptedModel.leaving())
                .tools(ExitLoopTool.INSTANCE)
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
            .tools(LongRunningFunctionTool.create(new Tools(), "approve"))
            .build();
    return LlmAgent.builder()
        .name("desk")
        .model(ScriptedModel.asking("transfer_to_agent"))
        .subAgents(booking)
        .build();
  }

  private Agents() {}
}
