/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static dev.spoor.bootstrap.Attribute.*;

import java.util.List;

/**
 * What an operation is: the table of kinds in the event contract, own fields in the order in which
 * they are written.
 */
public enum Kind {
  HTTP_REQUEST(
      "http_request",
      METHOD,
      PATH,
      ROUTE,
      QUERY,
      STATUS_CODE,
      REQUEST_BYTES,
      RESPONSE_BYTES,
      CLIENT_IP,
      USER_AGENT),
  HTTP_CLIENT("http_client", METHOD, URL, STATUS_CODE),
  GRAPH_EXECUTION(
      "graph_execution",
      GRAPH,
      THREAD_ID,
      STEPS,
      NODES,
      NODES_LEFT_OUT,
      RETRIES,
      SLOWEST_NODE,
      SLOWEST_NODE_MS,
      TOOL_CALLS,
      TOOL_MS,
      LLM_CALLS,
      LLM_MS,
      TOTAL_INPUT_TOKENS,
      TOTAL_OUTPUT_TOKENS,
      ERROR_NODE),
  NODE("node", Attribute.NODE, GRAPH, THREAD_ID, STATE_UPDATES),
  TOOL_EXECUTION("tool_execution", TOOL_NAME, TOOL_CALL_ID, ARGS, RESULT_TYPE, RESULT_SIZE, RESULT),
  LLM_CALL(
      "llm_call",
      MODEL,
      PROVIDER,
      INPUT_TOKENS,
      OUTPUT_TOKENS,
      FINISH_REASON,
      INPUT_MESSAGES,
      OUTPUT_MESSAGES),
  PROCESS("process", COMMAND, PID, EXIT_CODE, CWD),
  JOB("job", Attribute.JOB, TRIGGER),
  MESSAGE("message", SYSTEM, DESTINATION, MESSAGE_ID, PARTITION, OFFSET),
  METHOD_CALL("method", METHOD_NAME, ARGS);

  private final String label;
  private final List<Attribute> attributes;
  private final byte[] positions;

  Kind(String label, Attribute... attributes) {
    this.label = label;
    this.attributes = List.of(attributes);
    this.positions = new byte[Attribute.values().length];
    java.util.Arrays.fill(positions, (byte) -1);
    for (int i = 0; i < attributes.length; i++) {
      positions[attributes[i].ordinal()] = (byte) i;
    }
  }

  /** The word in {@code kind} and at the front of the event names. */
  public String label() {
    return label;
  }

  /** The kind's own fields, in the order in which they are written. */
  public List<Attribute> attributes() {
    return attributes;
  }

  /** Where the attribute stands among {@link #attributes()}, or -1 where the kind has none. */
  int position(Attribute attribute) {
    return positions[attribute.ordinal()];
  }
}
