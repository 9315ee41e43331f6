/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static net.bytebuddy.matcher.ElementMatchers.named;

import com.google.adk.agents.BaseAgent;
import com.google.adk.events.Event;
import io.reactivex.rxjava3.core.Flowable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.implementation.InvocationHandlerAdapter;

/**
 * An agent of an application, which has no model. It is made by what a constructor of its parent
 * takes in each version: callbacks, or lists of them.
 */
final class StepAgent {
  private static final String WORK = "work";
  private static final Class<?> TYPE =
      new ByteBuddy()
          .subclass(BaseAgent.class)
          .defineField(WORK, InvocationHandler.class, Visibility.PUBLIC)
          .method(named("runAsyncImpl").or(named("runLiveImpl")))
          .intercept(InvocationHandlerAdapter.toField(WORK))
          .make()
          .load(StepAgent.class.getClassLoader())
          .getLoaded();

  /** Answers with these events. */
  static BaseAgent of(String name, Callable<Flowable<Event>> work) {
    Constructor<?> constructor = TYPE.getConstructors()[0];
    Object[] given =
        Arrays.stream(constructor.getParameterTypes())
            .map(type -> type == String.class ? name : type == List.class ? List.of() : null)
            .toArray();
    InvocationHandler handler = (agent, method, arguments) -> Flowable.defer(work::call);
    try {
      Object agent = constructor.newInstance(given);
      TYPE.getField(WORK).set(agent, handler);
      return (BaseAgent) agent;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
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

  private StepAgent() {}
}
