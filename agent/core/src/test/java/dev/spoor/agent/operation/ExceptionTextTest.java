/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an exception says of itself is code of the application's. */
class ExceptionTextTest {
  @RegisterExtension final Recorded recorded = Recorded.asJson("");

  @Test
  void asksForTheMessageOnce() {
    Counting thrown = new Counting();

    Recorded.start(Kind.JOB).end(thrown);

    assertThat(recorded.only("job_failed")).containsEntry("error", "asked 1 times");
    assertThat(thrown.asked).isEqualTo(1);
  }

  @Test
  void endsWhatFailedWithAnExceptionThatTellsNothing() {
    Recorded.start(Kind.JOB).end(new Silent());

    assertThat(recorded.only("job_failed"))
        .containsEntry("error_type", Silent.class.getName())
        .containsEntry("error", Silent.class.getName());
  }

  @Test
  void endsWhatFailedWithAWrapperThatDoesNotOpen() {
    Recorded.start(Kind.JOB).end(new Closed());

    assertThat(recorded.only("job_failed")).containsEntry("error_type", Closed.class.getName());
  }

  private static final class Counting extends Exception {
    private static final long serialVersionUID = 1;
    private int asked;

    @Override
    public String getMessage() {
      return "asked " + ++asked + " times";
    }
  }

  private static final class Silent extends Exception {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new StackOverflowError();
    }

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new LinkageError();
    }

    @Override
    public String toString() {
      throw new AssertionError();
    }
  }

  private static final class Closed extends ExecutionException {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException();
    }
  }
}
