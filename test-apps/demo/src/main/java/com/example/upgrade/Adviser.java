/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import dev.langchain4j.service.AiServices;

/** A chat model with tools, behind LangChain4j's AI services. */
final class Adviser {
  private final Assistant assistant;

  Adviser(UpgradeTools tools) {
    this.assistant =
        AiServices.builder(Assistant.class).chatModel(new ScriptedModel()).tools(tools).build();
  }

  String ask(String question) {
    return assistant.chat(question);
  }

  /** What LangChain4j makes a proxy of. */
  interface Assistant {
    String chat(String message);
  }
}
