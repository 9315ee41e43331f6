/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.util.logging.LogManager;

/** The contract's resources on Quarkus REST. */
@QuarkusMain
public class Server implements QuarkusApplication {
  @Inject HttpServer server;

  public static void main(String[] arguments) {
    Quarkus.run(Server.class, arguments);
  }

  /** Called when the server listens. */
  @Override
  public int run(String... arguments) {
    System.out.println("log manager " + LogManager.getLogManager().getClass().getName());
    System.out.println("port " + server.getPort());
    Quarkus.waitForExit();
    return 0;
  }
}
