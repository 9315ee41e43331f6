/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.RunConfig;
import com.google.adk.events.Event;
import com.google.adk.runner.InMemoryRunner;
import com.google.adk.runner.Runner;
import com.google.genai.types.Content;
import com.google.genai.types.Part;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;

/** Runs of agents as an application makes them, each in a session that is deleted after it. */
record Talks(Runner runner) {
  static final String APP = "app";
  static final String USER = "ann";

  static Talks with(BaseAgent root) {
    return new Talks(new InMemoryRunner(root, APP));
  }

  /** What the agents have to say to it. */
  List<Event> run(String conversation) {
    open(conversation);
    try {
      return stream(conversation, RunConfig.builder().build()).toList().blockingGet();
    } finally {
      runner.sessionService().deleteSession(APP, USER, conversation).blockingAwait();
    }
  }

  Flowable<Event> stream(String conversation, RunConfig config) {
    return runner.runAsync(USER, conversation, message(), config);
  }

  void open(String conversation) {
    Library.createSession(runner.sessionService(), conversation);
  }

  static Content message() {
    return Content.fromParts(Part.fromText("a question"));
  }
}
