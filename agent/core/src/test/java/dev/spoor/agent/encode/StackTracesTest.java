/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StackTracesTest {
  private static final String SECRET = "s3cr" + "3tPart";

  @Test
  void writesWhatTheJdkWould() {
    Exception thrown = new IOException("outer", new IllegalStateException("inner"));
    StackTraceElement[] frames = {
      new StackTraceElement("a.B", "c", "B.java", 12),
      new StackTraceElement("a.B", "<init>", null, -1),
      new StackTraceElement("a.B", "n", "B.java", -2),
      new StackTraceElement("a.B", "f", "B.java", -1)
    };
    thrown.setStackTrace(frames);
    thrown.getCause().setStackTrace(new StackTraceElement[] {frames[2], frames[3]});
    StringWriter expected = new StringWriter();
    thrown.printStackTrace(new PrintWriter(expected));

    assertThat(trace(thrown)).isEqualTo(expected.toString().stripTrailing());
  }

  @Test
  void stopsAtACycle() {
    Exception inner = new Exception("inner");
    Exception outer = new Exception("outer", inner);
    inner.initCause(outer);
    outer.addSuppressed(inner);

    assertThat(trace(outer)).contains("Caused by: ").contains("[CUT cycle]");
  }

  @Test
  void isBounded() {
    Exception thrown = new Exception("0");
    for (int i = 1; i < 100; i++) {
      thrown = new Exception("m" + i, thrown);
    }
    StackTraceElement[] frames = new StackTraceElement[1_000];
    java.util.Arrays.fill(frames, new StackTraceElement("a.B", "c", "B.java", 1));
    thrown.setStackTrace(frames);

    String trace = trace(thrown);

    assertThat(trace.split("Caused by: ")).hasSizeLessThan(10);
    assertThat(trace).contains("[CUT 950 frames]").endsWith("[CUT causes]");
  }

  @Test
  void takesSecretsOutOfMessages() {
    Exception thrown = new Exception("x", new Exception("password=" + SECRET));
    thrown.addSuppressed(new Exception("https://me:" + SECRET + "@host/"));

    assertThat(trace(thrown)).doesNotContain(SECRET).contains("password=[REDACTED]");
  }

  @Test
  void survivesWhatThrowableMethodsDo() {
    assertThat(trace(new Hostile())).isEqualTo(Hostile.class.getName());
    assertThat(trace(new Exception("x", new Hostile())))
        .startsWith("java.lang.Exception: x")
        .endsWith("Caused by: " + Hostile.class.getName());
  }

  /** An exception whose every method throws. */
  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new StackOverflowError();
    }

    @Override
    public String toString() {
      throw new AssertionError("called");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException();
    }

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException();
    }
  }

  private static String trace(Throwable thrown) {
    Event event = Lines.event(Operations.of(Kind.JOB), "failed");
    event.error = thrown instanceof Hostile ? null : thrown.getMessage();
    event.errorType = thrown.getClass().getName();
    event.stackTraceOf = thrown;
    return Lines.parsed(event).get("stack_trace").toString();
  }
}
