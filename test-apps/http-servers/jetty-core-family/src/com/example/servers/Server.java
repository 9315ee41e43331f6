/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The contract's application on Jetty without servlets. */
public final class Server {

  public static void main(String[] arguments) throws Exception {
    org.eclipse.jetty.server.Server server = new org.eclipse.jetty.server.Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("localhost");
    server.addConnector(connector);
    server.setHandler(new GracefulHandler(new ContractHandler()));
    server.setStopTimeout(5_000);
    server.setStopAtShutdown(true);
    server.start();
    System.out.println("port " + connector.getLocalPort());
    server.join();
  }

  private Server() {}
}
