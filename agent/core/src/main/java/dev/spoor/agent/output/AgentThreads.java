/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/** Makes threads that the application has nothing to do with. */
public final class AgentThreads {
  private AgentThreads() {}

  /** A thread that inherits nothing of the one that makes it, and keeps no JVM alive. */
  public static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(outermostGroup(), task, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.setUncaughtExceptionHandler(new Ignored());
    return thread;
  }

  // A group of the application's may be interrupted as a whole.
  private static ThreadGroup outermostGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  private static final class Ignored implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread thread, Throwable e) {}
  }
}
