/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

/** A graph of LangGraph4j whose nodes use the model and the tools. */
interface Graph {

  /** Runs it for the conversation {@code talk-1}. */
  String run(String question) throws Exception;
}
