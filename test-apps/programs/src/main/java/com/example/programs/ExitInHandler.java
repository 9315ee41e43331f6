/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

/** A handler that ends the JVM. */
public final class ExitInHandler {

  public static void main(String[] args) throws Exception {
    var server = Site.listen();
    server.createContext("/exit", exchange -> System.exit(7));
    System.out.println("calling");
    Caller.get(Site.port(server), "/exit", "X-Correlation-ID: exit-1");
  }

  private ExitInHandler() {}
}
