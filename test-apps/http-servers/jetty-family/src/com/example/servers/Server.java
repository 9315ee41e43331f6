/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.ContractServlet;
import com.example.servlets.GuardFilter;
import com.example.servlets.PlainServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.ServerConnector;

/** The contract's servlets on an embedded Jetty. */
public final class Server {

  public static void main(String[] arguments) throws Exception {
    org.eclipse.jetty.server.Server server = new org.eclipse.jetty.server.Server();
    ServerConnector connector = new ServerConnector(server);
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath("/");
    add(context, ContractServlet.class, "/app/*");
    add(context, PlainServlet.class, "/plain");
    add(context, PlainServlet.class, "/health");
    FilterHolder guard = new FilterHolder(GuardFilter.class);
    guard.setAsyncSupported(true);
    context.addFilter(guard, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(context);
    server.setStopAtShutdown(true);
    server.start();
    System.out.println("port " + connector.getLocalPort());
    server.join();
  }

  private static void add(
      ServletContextHandler context, Class<? extends Servlet> servlet, String mapping) {
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    context.addServlet(holder, mapping);
  }

  private Server() {}
}
