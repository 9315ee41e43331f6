/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** JAX-RS resources in Jersey, on an embedded Tomcat. */
public final class Server {

  public static void main(String[] arguments) throws LifecycleException, IOException {
    File home = Files.createTempDirectory("tomcat").toFile();
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(home.getPath());
    tomcat.setPort(0);
    Context context = tomcat.addContext("/shop", home.getPath());
    ResourceConfig resources = new ResourceConfig(OrderResource.class, Refusal.class);
    Wrapper jersey = Tomcat.addServlet(context, "jersey", new ServletContainer(resources));
    jersey.setAsyncSupported(true);
    context.addServletMappingDecoded("/api/*", "jersey");
    tomcat.getConnector();
    tomcat.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(tomcat)));
    System.out.println("port " + tomcat.getConnector().getLocalPort());
    tomcat.getServer().await();
  }

  private static void stop(Tomcat tomcat) {
    try {
      tomcat.stop();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private Server() {}
}
