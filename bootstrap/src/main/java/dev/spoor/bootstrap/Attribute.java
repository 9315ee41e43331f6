/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

/** A field that belongs to a kind, with the name and the type that it has on the line. */
public enum Attribute {
  METHOD("method", Type.TEXT),
  PATH("path", Type.PATH),
  ROUTE("route", Type.TEXT),
  QUERY("query", Type.QUERY),
  STATUS_CODE("status_code", Type.INTEGER),
  REQUEST_BYTES("request_bytes", Type.INTEGER),
  RESPONSE_BYTES("response_bytes", Type.INTEGER),
  CLIENT_IP("client_ip", Type.TEXT),
  USER_AGENT("user_agent", Type.TEXT),
  URL("url", Type.URL),
  GRAPH("graph", Type.TEXT),
  NODE("node", Type.TEXT),
  THREAD_ID("thread_id", Type.TEXT),
  STEPS("steps", Type.INTEGER),
  NODES("nodes", Type.VISITS),
  NODES_LEFT_OUT("nodes_left_out", Type.INTEGER),
  RETRIES("retries", Type.INTEGER),
  SLOWEST_NODE("slowest_node", Type.TEXT),
  SLOWEST_NODE_MS("slowest_node_ms", Type.NANOS),
  TOOL_CALLS("tool_calls", Type.INTEGER),
  TOOL_MS("tool_ms", Type.NANOS),
  LLM_CALLS("llm_calls", Type.INTEGER),
  LLM_MS("llm_ms", Type.NANOS),
  TOTAL_INPUT_TOKENS("total_input_tokens", Type.INTEGER),
  TOTAL_OUTPUT_TOKENS("total_output_tokens", Type.INTEGER),
  ERROR_NODE("error_node", Type.TEXT),
  STATE_UPDATES("state_updates", Type.NAMES),
  TOOL_NAME("tool_name", Type.TEXT),
  TOOL_CALL_ID("tool_call_id", Type.TEXT),
  ARGS("args", Type.OBJECT),
  RESULT_TYPE("result_type", Type.TEXT),
  RESULT_SIZE("result_size", Type.INTEGER),
  RESULT("result", Type.TEXT),
  MODEL("model", Type.TEXT),
  PROVIDER("provider", Type.TEXT),
  INPUT_TOKENS("input_tokens", Type.INTEGER),
  OUTPUT_TOKENS("output_tokens", Type.INTEGER),
  FINISH_REASON("finish_reason", Type.TEXT),
  INPUT_MESSAGES("input_messages", Type.MESSAGES),
  OUTPUT_MESSAGES("output_messages", Type.MESSAGES),
  COMMAND("command", Type.COMMAND),
  PID("pid", Type.INTEGER),
  EXIT_CODE("exit_code", Type.INTEGER),
  CWD("cwd", Type.TEXT),
  JOB("job", Type.TEXT),
  TRIGGER("trigger", Type.TEXT),
  SYSTEM("system", Type.TEXT),
  DESTINATION("destination", Type.TEXT),
  MESSAGE_ID("message_id", Type.TEXT),
  PARTITION("partition", Type.INTEGER),
  OFFSET("offset", Type.INTEGER),
  METHOD_NAME("method_name", Type.TEXT);

  /** How a value is read, redacted and written. */
  public enum Type {
    /** A string. */
    TEXT,
    /** The path of a request: a string. */
    PATH,
    /** The query of a request, without the question mark: a string. */
    QUERY,
    /** A whole URL: a string. */
    URL,
    /** A {@link Number} without a fraction. */
    INTEGER,
    /** Nanoseconds, written as milliseconds: a {@link Long}. */
    NANOS,
    /** Nodes with their times, names and nanoseconds in turn: an {@code Object[]}. */
    VISITS,
    /** What a model was told or answered: {@link Messages}. */
    MESSAGES,
    /** A list of names: an array of strings. */
    NAMES,
    /** An argument vector, the program first: an array of strings. */
    COMMAND,
    /**
     * Arguments by name: an object. A {@link CharSequence} is taken for JSON text, a map is written
     * as it stands.
     */
    OBJECT
  }

  private final String label;
  private final Type type;

  Attribute(String label, Type type) {
    this.label = label;
    this.type = type;
  }

  /** The field's name on the line. */
  public String label() {
    return label;
  }

  public Type type() {
    return type;
  }
}
