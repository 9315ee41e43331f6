/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.Agent;
import java.util.List;
import java.util.concurrent.Callable;

/** Agents of an application that have no model, each named after its method. */
public final class Agents {

  /** What an agent does. */
  interface Work extends Callable<Object> {}

  /** The first, the second, of a chain. */
  static Object number(int index, Work work) {
    return List.<Object>of(new First(work), new Second(work)).get(index);
  }

  /** See the method. */
  public record First(Callable<Object> work) {
    @Agent("the first")
    public Object n1() throws Exception {
      return work.call();
    }
  }

  /** See the method. */
  public record Second(Callable<Object> work) {
    @Agent("the second")
    public Object n2() throws Exception {
      return work.call();
    }
  }

  /** The first, where what it answers goes into the state. */
  public record Asking(Callable<Object> work) {
    @Agent(value = "asks a person", outputKey = "answer")
    public Object n1() throws Exception {
      return work.call();
    }
  }

  /** See the method. */
  public record Left(Callable<Object> work) {
    @Agent("one side")
    public Object left() throws Exception {
      return work.call();
    }
  }

  /** See the method. */
  public record Right(Callable<Object> work) {
    @Agent("the other side")
    public Object right() throws Exception {
      return work.call();
    }
  }

  /** See the method. */
  public record Outer(Callable<Object> work) {
    @Agent("what is around")
    public Object outer() throws Exception {
      return work.call();
    }
  }

  /** See the method. */
  public record Inner(Callable<Object> work) {
    @Agent("what is in it")
    public Object inner() throws Exception {
      return work.call();
    }
  }

  private Agents() {}
}
