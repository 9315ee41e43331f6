/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.LlmAgent;
import com.google.adk.agents.LoopAgent;
import com.google.adk.agents.ParallelAgent;
import com.google.adk.agents.SequentialAgent;
import com.google.adk.models.BaseLlm;
import com.google.adk.tools.BaseTool;

/** The library's own agents. Their builders have had one parent since 0.5, and none before. */
final class Agents {

  static BaseAgent sequential(String name, BaseAgent... within) {
    return of(SequentialAgent.Builder.class, SequentialAgent.builder(), name, within).build();
  }

  static BaseAgent parallel(String name, BaseAgent... within) {
    return of(ParallelAgent.Builder.class, ParallelAgent.builder(), name, within).build();
  }

  static BaseAgent loop(String name, BaseAgent... within) {
    return of(LoopAgent.Builder.class, LoopAgent.builder(), name, within).build();
  }

  static LlmAgent asking(String name, BaseLlm model, BaseTool... tools) {
    return builder(name, model, tools).build();
  }

  static LlmAgent.Builder builder(String name, BaseLlm model, BaseTool... tools) {
    LlmAgent.Builder builder = of(LlmAgent.Builder.class, LlmAgent.builder(), name).model(model);
    return Library.set(LlmAgent.Builder.class, builder, "tools", tools);
  }

  private static <B> B of(Class<B> type, B builder, String name, BaseAgent... within) {
    Library.set(type, builder, "name", name);
    Library.set(type, builder, "description", "");
    return within.length == 0 ? builder : Library.set(type, builder, "subAgents", within);
  }

  private Agents() {}
}
