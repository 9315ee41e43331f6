/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import static java.util.Map.entry;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import java.util.Map;

/** What kinds and their fields mean. */
final class OwnFieldMeanings {
  static final Map<Kind, String> KINDS =
      Map.of(
          Kind.HTTP_REQUEST, "A request handled by a server.",
          Kind.HTTP_CLIENT, "An outbound call.",
          Kind.GRAPH_EXECUTION, "One run of a graph or agent.",
          Kind.NODE, "One node of a graph, or a method marked `@LoggedNode`.",
          Kind.TOOL_EXECUTION, "One tool call, or a method marked `@LoggedTool`.",
          Kind.LLM_CALL, "One model call.",
          Kind.PROCESS, "One spawned process.",
          Kind.JOB, "One run of a scheduled job.",
          Kind.MESSAGE, "One consumed message.",
          Kind.METHOD_CALL, "A method marked `@Logged`, or named in `SPOOR_METHODS`.");

  static final Map<Attribute, String> ATTRIBUTES =
      Map.ofEntries(
          entry(Attribute.METHOD, "The HTTP method."),
          entry(Attribute.PATH, "The path of the request."),
          entry(Attribute.ROUTE, "The template of the path, when a framework has one."),
          entry(Attribute.QUERY, "The query, redacted, without the question mark."),
          entry(Attribute.STATUS_CODE, "The HTTP status."),
          entry(Attribute.REQUEST_BYTES, "Bytes of the request's body."),
          entry(Attribute.RESPONSE_BYTES, "Bytes of the response's body."),
          entry(Attribute.CLIENT_IP, "The address of the client."),
          entry(Attribute.USER_AGENT, "What the client calls itself."),
          entry(Attribute.URL, "The URL, redacted."),
          entry(Attribute.GRAPH, "The name of the graph."),
          entry(Attribute.NODE, "The node itself; stands among the common fields."),
          entry(Attribute.THREAD_ID, "The conversation; stands among the common fields."),
          entry(Attribute.STEPS, "How many nodes the run went through."),
          entry(
              Attribute.NODES,
              "The path of the run: each node with its `duration_ms`, in the order in which they"
                  + " began; the first 16 and the last 16."),
          entry(Attribute.NODES_LEFT_OUT, "How many nodes of the path are left out between these."),
          entry(
              Attribute.RETRIES,
              "How often a node, or a tool with the same arguments, was tried again right after it"
                  + " had failed."),
          entry(Attribute.SLOWEST_NODE, "The node that took longest."),
          entry(Attribute.SLOWEST_NODE_MS, "How long that took, in milliseconds."),
          entry(Attribute.TOOL_CALLS, "Calls of tools, those of runs within this one included."),
          entry(Attribute.TOOL_MS, "Milliseconds in tools; of those side by side the sum."),
          entry(Attribute.LLM_CALLS, "Calls of models."),
          entry(Attribute.LLM_MS, "Milliseconds in models."),
          entry(Attribute.TOTAL_INPUT_TOKENS, "Tokens of all prompts."),
          entry(Attribute.TOTAL_OUTPUT_TOKENS, "Tokens of all answers."),
          entry(
              Attribute.ERROR_NODE,
              "The node from which the error came; `error_span_id` is the operation."),
          entry(Attribute.STATE_UPDATES, "The keys that the node returned, never the values."),
          entry(Attribute.TOOL_NAME, "The tool's name."),
          entry(Attribute.TOOL_CALL_ID, "The model's id of the call."),
          entry(Attribute.ARGS, "The arguments by name, redacted."),
          entry(Attribute.RESULT_TYPE, "The class of the result."),
          entry(Attribute.RESULT_SIZE, "Characters of a text, items of a collection."),
          entry(Attribute.RESULT, "The result; off by default."),
          entry(Attribute.MODEL, "The model's name."),
          entry(Attribute.PROVIDER, "Who runs the model."),
          entry(Attribute.INPUT_TOKENS, "Tokens of the prompt."),
          entry(Attribute.OUTPUT_TOKENS, "Tokens of the answer."),
          entry(Attribute.FINISH_REASON, "Why the model stopped."),
          entry(
              Attribute.INPUT_MESSAGES,
              "What the model was told, where `SPOOR_LLM_MESSAGES` asks for it: `role` and `content`."),
          entry(
              Attribute.OUTPUT_MESSAGES,
              "What it answered, where `SPOOR_LLM_MESSAGES` asks for it: `role` and `content`."),
          entry(Attribute.COMMAND, "The program and its arguments, redacted."),
          entry(Attribute.PID, "The process id."),
          entry(Attribute.EXIT_CODE, "The exit code."),
          entry(Attribute.CWD, "The directory it runs in, where it is not the JVM's."),
          entry(Attribute.JOB, "The job's name."),
          entry(Attribute.TRIGGER, "What made it run."),
          entry(Attribute.SYSTEM, "The messaging system."),
          entry(Attribute.DESTINATION, "The topic or queue."),
          entry(Attribute.MESSAGE_ID, "The message's id."),
          entry(Attribute.PARTITION, "The partition."),
          entry(Attribute.OFFSET, "The offset in the partition."),
          entry(Attribute.METHOD_NAME, "The method's name."));

  private OwnFieldMeanings() {}
}
