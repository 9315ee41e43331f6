/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.ContractServlet;
import com.example.servlets.GuardFilter;
import com.example.servlets.PlainServlet;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;

/** The contract's servlets on an embedded Undertow. */
public final class Server {

  public static void main(String[] arguments) throws ServletException {
    DeploymentManager deployment = Servlets.defaultContainer().addDeployment(application());
    deployment.deploy();
    GracefulShutdownHandler handler = new GracefulShutdownHandler(deployment.start());
    Undertow server =
        Undertow.builder()
            .addHttpListener(0, "localhost", handler)
            .setServerOption(UndertowOptions.SHUTDOWN_TIMEOUT, 1_000) // a handler may never return
            .build();
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(handler, server)));
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    System.out.println("port " + address.getPort());
  }

  private static DeploymentInfo application() {
    return Servlets.deployment()
        .setClassLoader(Server.class.getClassLoader())
        .setContextPath("/")
        .setDeploymentName("contract")
        .addServlet(
            Servlets.servlet("contract", ContractServlet.class)
                .addMapping("/app/*")
                .setAsyncSupported(true))
        .addServlet(
            Servlets.servlet("plain", PlainServlet.class)
                .addMapping("/plain")
                .setAsyncSupported(true))
        .addServlet(Servlets.servlet("health", PlainServlet.class).addMapping("/health"))
        .addFilter(Servlets.filter("guard", GuardFilter.class).setAsyncSupported(true))
        .addFilterUrlMapping("guard", "/*", DispatcherType.REQUEST);
  }

  private static void stop(GracefulShutdownHandler handler, Undertow server) {
    handler.shutdown();
    try {
      handler.awaitShutdown(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop();
  }

  private Server() {}
}
