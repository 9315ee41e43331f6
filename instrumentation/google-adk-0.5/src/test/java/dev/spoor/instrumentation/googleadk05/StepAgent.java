/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk05;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.InvocationContext;
import com.google.adk.events.Event;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;
import java.util.concurrent.Callable;

/** An agent of an application, which has no model. */
final class StepAgent extends BaseAgent {
  private final Callable<Flowable<Event>> work;

  private StepAgent(String name, Callable<Flowable<Event>> work) {
    super(name, "", List.of(), List.of(), List.of());
    this.work = work;
  }

  /** Answers with these events. */
  static BaseAgent of(String name, Callable<Flowable<Event>> work) {
    return new StepAgent(name, work);
  }

  /** Puts what it has made into the state of the session. */
  static BaseAgent making(String name, Callable<Object> work) {
    return of(name, () -> Flowable.just(event(name, "value", work.call())));
  }

  static Event event(String author) {
    return builder(author).build();
  }

  static Event.Builder builder(String author) {
    return Event.builder().id(Event.generateEventId()).invocationId("i").author(author);
  }

  static Event event(String author, String key, Object value) {
    return builder(author).actions(Library.change(key, value)).build();
  }

  @Override
  protected Flowable<Event> runAsyncImpl(InvocationContext context) {
    return Flowable.defer(work::call);
  }

  @Override
  protected Flowable<Event> runLiveImpl(InvocationContext context) {
    return Flowable.defer(work::call);
  }
}
