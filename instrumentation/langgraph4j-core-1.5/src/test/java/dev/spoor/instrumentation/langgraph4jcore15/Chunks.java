/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executor;
import org.bsc.async.AsyncGenerator;
import org.bsc.langgraph4j.NodeOutput;
import org.bsc.langgraph4j.state.AgentState;

/** What a node streams, on the thread that asks for it. */
final class Chunks implements AsyncGenerator<NodeOutput<AgentState>> {
  private final String node;
  private final Iterator<String> chunks;

  Chunks(String node, Iterator<String> chunks) {
    this.node = node;
    this.chunks = chunks;
  }

  @Override
  public Data<NodeOutput<AgentState>> next() {
    return chunks.hasNext()
        ? Data.of(NodeOutput.of(node, new AgentState(Map.of("chunk", chunks.next()))))
        : Data.done();
  }

  @Override
  public Executor executor() {
    return Runnable::run;
  }
}
