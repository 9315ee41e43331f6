/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The contract's application on the server of the JDK. */
public final class Server {
  private static final ThreadFactory DAEMONS =
      task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
      };

  public static void main(String[] arguments) throws IOException {
    // Of 200 idle connections on it hangs up after each answer, before a second one that is asked for.
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    ExecutorService workers = Executors.newFixedThreadPool(2, DAEMONS);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(16, DAEMONS));
    server.createContext("/app", new ContractHandler(workers));
    server.createContext("/health", ContractHandler::status);
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(1)));
    System.out.println("port " + server.getAddress().getPort());
  }

  private Server() {}
}
