/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Recorder;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The agent of this JVM as a test sees it. After each test it asserts that no advice failed, that
 * everything that started ended once, and that the test's thread was left without a context.
 */
public final class Spoor implements BeforeEachCallback, AfterEachCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Recorder agent;
  private Recording recording;

  private Spoor(Recorder agent) {
    this.agent = agent;
    this.recording = new Recording(agent);
  }

  /** The agent with which this JVM was started. */
  public static Spoor attached() {
    try {
      Recorder recorder = Operations.recorder();
      while (recorder instanceof Recording) {
        throw new IllegalStateException("another test class has not given the agent back");
      }
      if (recorder == null) {
        throw new IllegalStateException("the agent is not up");
      }
      return new Spoor(recorder);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException("this JVM runs without the agent; use mvn verify", e);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    recording = new Recording(agent);
    Operations.install(recording);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      awaitEnds();
      assertThat(recording.failures()).as("failures of advice").isEmpty();
      assertThat(recording.operations()).as("ends").allMatch(each -> each.ends() == 1);
      assertThat(Contexts.current()).as("context left on the test's thread").isNull();
    } finally {
      Contexts.restore(null);
      Operations.install(agent);
    }
  }

  /** All operations in the order of their starts, once all of them have ended. */
  public List<RecordedOperation> operations() {
    awaitEnds();
    return recording.operations();
  }

  /** All operations of a kind in the order of their starts, once everything has ended. */
  public List<RecordedOperation> operations(Kind kind) {
    return operations().stream().filter(each -> each.kind() == kind).toList();
  }

  /** What has started so far, ended or not. */
  public List<RecordedOperation> started() {
    return recording.operations();
  }

  /** The only operation there was. */
  public RecordedOperation onlyOperation() {
    List<RecordedOperation> all = operations();
    assertThat(all).as("operations").hasSize(1);
    return all.get(0);
  }

  /** The only operation of this kind that there was. */
  public RecordedOperation onlyOperation(Kind kind) {
    List<RecordedOperation> all = operations(kind);
    assertThat(all).as("operations of kind " + kind.label()).hasSize(1);
    return all.get(0);
  }

  /** Warnings of helpers, as {@code cause: message}. */
  public List<String> warnings() {
    return recording.warnings();
  }

  private void awaitEnds() {
    Awaitility.await("the end of " + recording.operations())
        .pollInterval(Duration.ofMillis(2))
        .atMost(PATIENCE)
        .until(() -> recording.operations().stream().allMatch(each -> each.ends() > 0));
  }

  /** Runs code within an operation, which is recorded as any other, kind {@code method}. */
  public <T> @Nullable T underOperation(Action<T> action) throws Exception {
    Operation around =
        Operations.of(Kind.METHOD_CALL).set(Attribute.METHOD_NAME, "underOperation").start();
    try {
      return action.run();
    } finally {
      Operations.end(around, null);
    }
  }

  /** Runs code while the agent's own code throws at each start and end. */
  public <T> @Nullable T failing(Action<T> action) throws Exception {
    recording.failing = true;
    try {
      return action.run();
    } finally {
      recording.failing = false;
    }
  }

  /** Runs code while a setting asks for what models are told and answer. */
  public <T> @Nullable T askingForMessages(Action<T> action) throws Exception {
    recording.messages = true;
    try {
      return action.run();
    } finally {
      recording.messages = false;
    }
  }

  /** Runs code while a setting keeps the ids from this host. */
  public <T> @Nullable T keepingIdsFrom(String host, Action<T> action) throws Exception {
    recording.kept = host;
    try {
      return action.run();
    } finally {
      recording.kept = null;
    }
  }

  /** Code under test. */
  public interface Action<T> {
    @Nullable T run() throws Exception;
  }
}
