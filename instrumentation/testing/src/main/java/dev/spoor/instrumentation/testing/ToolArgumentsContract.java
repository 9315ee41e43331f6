/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What becomes of the arguments of tools: the half of {@link ToolContract} that reads the lines
 * themselves. The tools are methods {@code use(order)} of {@link OrderTool}, {@link TypedOrderTool}
 * and {@link ListingTool}.
 */
public abstract class ToolArgumentsContract {
  private static final int LONGEST_LINE = 64 * 1024;
  protected static final String ARGUMENTS = "{\"order\": {\"item\": \"book\"}}";

  /** Only known here, so that nothing finds it by its looks. */
  private static final String PLANTED = "planted" + Long.toString(System.nanoTime(), 36);

  @RegisterExtension protected static final Spoor spoor = Spoor.attached();

  /** A tool that can be called any number of times, by any thread. */
  @FunctionalInterface
  protected interface Tool {

    /**
     * Has the framework call it, as if a model had asked for it.
     *
     * @param id of the request
     * @return what the model is told
     */
    String call(String id, String arguments) throws Exception;
  }

  /**
   * The method {@code use} of this object as a tool. What it throws is handed to the model as text,
   * if that is what the framework does.
   */
  protected abstract Tool tool(String name, Object use);

  /** A tool that does this, called where nothing turns its exception into an answer. */
  protected abstract Tool unguarded(String name, OrderTool.Body body);

  /** The method as a tool that is asked for in an answer that is streamed. */
  protected abstract Tool streamed(String name, Object use);

  protected final Tool tool(String name, OrderTool.Body body) {
    return tool(name, new OrderTool(body));
  }

  protected static OrderTool.Body failing(Exception exception) {
    return order -> {
      throw exception;
    };
  }

  @Test
  protected void recordsArgumentsThatAreNoJson() throws Exception {
    var tool = tool("find", order -> "found");

    var unused = catchThrowable(() -> tool.call("call-1", "{not json"));

    assertThat(spoor.onlyOperation()).has(entry("args", "{not json"));
    assertThat(spoor.onlyOperation().error()).isNotNull();
  }

  @Test
  void redactsArgumentsAtAnyDepthAndBoundsThem() throws Exception {
    var order =
        "{\"order\": {\"item\": \"book\", \"note\": \"…\", \"ways\": [{\"login\": {\"user\": \"ann\","
            + " \"password\": \"#\"}}], \"how\": \"with apiKey=#\"}}";

    tool("find", given -> "found")
        .call("call-1", order.replace("#", PLANTED).replace("…", "x".repeat(40_000)));

    assertThat(WrittenLines.of(spoor.onlyOperation()))
        .allSatisfy(line -> assertThat(line).doesNotContain(PLANTED).contains("\"tool_call_id\""))
        .allSatisfy(line -> assertThat(line).contains("\"user\":\"ann\"", "[REDACTED]", "[CUT "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(LONGEST_LINE));
  }

  @Test
  void redactsArgumentsThatHaveAType() throws Exception {
    var given = new ArrayList<Object>();
    var arguments =
        "{\"order\": {\"item\": \"book\", \"login\": {\"user\": \"ann\", \"password\": \"#\"}}}";

    tool("find", new TypedOrderTool(order -> given.add(order) + ""))
        .call("call-1", arguments.replace("#", PLANTED));

    assertThat(given)
        .containsExactly(
            new TypedOrderTool.Order("book", new TypedOrderTool.Login("ann", PLANTED)));
    assertThat(WrittenLines.of(spoor.onlyOperation()))
        .allSatisfy(line -> assertThat(line).doesNotContain(PLANTED))
        .allSatisfy(
            line -> assertThat(line).contains("\"user\":\"ann\",\"password\":\"[REDACTED]\""));
  }

  @Test
  void redactsWhatAnExceptionSays() throws Exception {
    var exception = new IllegalStateException("no such login: password=" + PLANTED);

    tool("find", failing(exception)).call("call-1", ARGUMENTS);

    assertThat(WrittenLines.of(spoor.onlyOperation()))
        .allSatisfy(line -> assertThat(line).doesNotContain(PLANTED))
        .last()
        .satisfies(line -> assertThat(line).contains("no such login"));
  }
}
