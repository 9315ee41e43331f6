/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts the service and the site that it asks, sends one request and stops. */
final class Main {

  public static void main(String[] args) throws Exception {
    HttpServer releases = listen("/releases", new ReleaseSite());
    ExecutorService branches = Executors.newFixedThreadPool(2);
    var tools = new UpgradeTools("http://localhost:" + releases.getAddress().getPort());
    HttpServer service =
        listen("/upgrade", new UpgradeHandler(new UpgradeGraph(new Adviser(tools), branches)));

    System.err.println(Caller.get(service.getAddress().getPort(), "/upgrade", "demo-2f6c81"));

    service.stop(0);
    releases.stop(0);
    branches.shutdown();
  }

  private static HttpServer listen(String path, HttpHandler handler) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(path, handler);
    server.start();
    return server;
  }

  private Main() {}
}
