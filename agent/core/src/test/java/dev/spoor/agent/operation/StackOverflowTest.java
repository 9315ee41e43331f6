/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.TaskContexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StackOverflowTest {
  private static final int OVERFLOWS = 20;

  @RegisterExtension final Recorded recorded = Recorded.withDefaults();

  private final List<Object> leftBehind = new CopyOnWriteArrayList<>();

  @Test
  void endsEveryOperationWithTheOneAroundItAtTheLatest() throws Exception {
    for (int i = 0; i < OVERFLOWS; i++) {
      overflow(() -> Operations.end(overflowing(Operations.of(Kind.HTTP_REQUEST).start()), null));
    }

    assertThat(linesOfEachSpan())
        .hasSizeGreaterThan(OVERFLOWS)
        .allSatisfy(
            (span, events) -> assertThat(events).hasSize(2).first().asString().endsWith("_start"));
    assertThat(leftBehind).isEmpty();
    assertThat(recorded.recording().health().openOperations()).isZero();
  }

  @Test
  void endsEveryOperationWithTheTaskThatItWasStartedIn() throws Exception {
    for (int i = 0; i < OVERFLOWS; i++) {
      overflow(() -> TaskContexts.run(() -> overflowing(null)));
    }
    recorded.recording().housekeeping().runDue(System.nanoTime() + 10_000_000_000L);

    assertThat(linesOfEachSpan())
        .hasSizeGreaterThan(OVERFLOWS)
        .allSatisfy(
            (span, events) -> assertThat(events).hasSize(2).first().asString().endsWith("_start"));
    assertThat(leftBehind).isEmpty();
    assertThat(recorded.recording().health().openOperations()).isZero();
  }

  @Test
  void showsTheStackInTheOperationThatTheOthersNameForIt() throws Exception {
    for (int i = 0; i < OVERFLOWS; i++) {
      overflow(() -> Operations.end(overflowing(Operations.of(Kind.HTTP_REQUEST).start()), null));
    }

    var withStack =
        recorded.lines().stream()
            .filter(line -> line.containsKey("stack_trace"))
            .map(line -> line.get("span_id"))
            .toList();
    assertThat(withStack).isNotEmpty().doesNotHaveDuplicates();
    assertThat(recorded.lines())
        .filteredOn(line -> line.containsKey("error_span_id"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(withStack).contains(line.get("error_span_id")));
  }

  private Map<Object, List<Object>> linesOfEachSpan() {
    Map<Object, List<Object>> spans = new LinkedHashMap<>();
    for (Map<String, Object> line : recorded.lines()) {
      if (line.get("span_id") != null) {
        spans
            .computeIfAbsent(line.get("span_id"), span -> new CopyOnWriteArrayList<>())
            .add(line.get("event"));
      }
    }
    return spans;
  }

  private void overflow(Runnable code) throws InterruptedException {
    Thread thread =
        new Thread(
            null,
            () -> {
              code.run();
              if (Contexts.current() != null) {
                leftBehind.add(Contexts.current());
              }
            },
            "deep",
            256 << 10);
    thread.start();
    thread.join();
  }

  private static @Nullable Operation overflowing(@Nullable Operation around) {
    try {
      advised();
    } catch (StackOverflowError e) {
      // That is what it is for.
    }
    return around;
  }

  /** As advice does it: what it throws itself, the method does not see. */
  private static void advised() {
    Operation operation = enter();
    Throwable thrown = null;
    try {
      advised();
    } catch (Throwable t) {
      thrown = t;
      throw t;
    } finally {
      exit(operation, thrown);
    }
  }

  private static @Nullable Operation enter() {
    try {
      return Operations.of(Kind.METHOD_CALL).set(Attribute.METHOD_NAME, "advised").start();
    } catch (Throwable ours) {
      AdviceFailures.report(ours, "methods");
      return null;
    }
  }

  private static void exit(@Nullable Operation operation, @Nullable Throwable thrown) {
    try {
      Operations.end(operation, thrown);
    } catch (Throwable ours) {
      AdviceFailures.report(ours, "methods");
    }
  }
}
