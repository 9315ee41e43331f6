/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import java.util.concurrent.Executors;

/** Serves slowly, and on SIGTERM what it has begun. Prints its port, then each request's begin. */
public final class GracefulServer {

  public static void main(String[] args) throws Exception {
    var workers = Executors.newFixedThreadPool(8);
    var server = Site.listen(workers);
    server.createContext(
        "/slow",
        exchange -> {
          System.out.println("begun");
          pause();
          Site.answer(exchange, 200, "served");
        });
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  workers.shutdown();
                  pause();
                  server.stop(5);
                  System.out.println("stopped");
                }));
    System.out.println("port " + Site.port(server));
  }

  private static void pause() {
    try {
      // The time that a rolling update leaves for requests under way: what the program is about.
      Thread.sleep(600);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private GracefulServer() {}
}
