/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** The ways through what went wrong. */
final class FailureRoutes {

  static List<Route> all() {
    return List.of(
        thrown("a message", IllegalStateException::new),
        thrown("a message with lines", text -> new IOException("cannot\n\tlog in: " + text)),
        thrown("a wrapped message", text -> new CompletionException(new IOException(text))),
        thrown("the message of a cause", text -> new IOException("x", new Exception(text))),
        thrown("a suppressed message", FailureRoutes::suppressed),
        thrown("the name of a file", FailureRoutes::inAFile),
        Route.of("an outcome", (spoor, text) -> end(job -> job.outcome(text))),
        Route.of("a type of failure", (spoor, text) -> end(job -> job.fail(text, null))),
        Route.of(
            "a dotted type of failure", (spoor, text) -> end(job -> job.fail("a." + text, "odd"))),
        Route.of("a sentence", (spoor, text) -> end(job -> job.fail("odd", "it is " + text))));
  }

  private static Exception suppressed(String text) {
    Exception thrown = new IllegalStateException("closed");
    thrown.addSuppressed(new IOException(text));
    return thrown;
  }

  private static Exception inAFile(String text) {
    Exception thrown = new IllegalStateException("in a script");
    thrown.setStackTrace(
        new StackTraceElement[] {new StackTraceElement("a.B", "run", text + ".js", 1)});
    return thrown;
  }

  private static Route thrown(String name, Function<String, Throwable> thrown) {
    return Route.of(
        name,
        (spoor, text) -> {
          Operation job = Operations.of(Kind.JOB);
          job.start();
          job.end(thrown.apply(text));
        });
  }

  private static void end(java.util.function.UnaryOperator<Operation> as) {
    Operation job = Operations.of(Kind.JOB);
    job.start();
    as.apply(job).end(null);
  }

  private FailureRoutes() {}
}
