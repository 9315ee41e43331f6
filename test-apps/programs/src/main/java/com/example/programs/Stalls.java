/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import dev.spoor.annotations.LoggedTool;
import java.io.IOException;

/** A tool that waits for somebody to close stdin; on a virtual thread where there are any. */
final class Stalls {

  public static void main(String[] args) throws Exception {
    Thread thread = thread(Stalls::run);
    thread.setName("tool-thread");
    thread.start();
    thread.join();
  }

  private static Thread thread(Runnable task) throws ReflectiveOperationException {
    if (Runtime.version().feature() < 21) {
      return new Thread(task);
    }
    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
    Class<?> type = Class.forName("java.lang.Thread$Builder");
    return (Thread) type.getMethod("unstarted", Runnable.class).invoke(builder, task);
  }

  private static void run() {
    try {
      ask();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @LoggedTool
  private static int ask() throws IOException {
    return System.in.read();
  }

  private Stalls() {}
}
