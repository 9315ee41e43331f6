/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.ContractServlet;
import com.example.servlets.GuardFilter;
import com.example.servlets.PlainServlet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** The contract's servlets on an embedded Tomcat. */
public final class Server {

  public static void main(String[] arguments) throws LifecycleException, IOException {
    File home = Files.createTempDirectory("tomcat").toFile();
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(home.getPath());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", home.getPath());
    add(context, ContractServlet.class, "/app/*");
    add(context, PlainServlet.class, "/plain");
    add(context, PlainServlet.class, "/health");
    guard(context);
    tomcat.getConnector();
    tomcat.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(tomcat)));
    System.out.println("port " + tomcat.getConnector().getLocalPort());
    tomcat.getServer().await();
  }

  private static void add(Context context, Class<?> servlet, String mapping) {
    Wrapper wrapper = Tomcat.addServlet(context, mapping, servlet.getName());
    wrapper.setAsyncSupported(true);
    context.addServletMappingDecoded(mapping, mapping);
  }

  private static void guard(Context context) {
    FilterDef filter = new FilterDef();
    filter.setFilterName("guard");
    filter.setFilterClass(GuardFilter.class.getName());
    filter.setAsyncSupported("true");
    context.addFilterDef(filter);
    FilterMap everything = new FilterMap();
    everything.setFilterName("guard");
    everything.addURLPattern("/*");
    context.addFilterMap(everything);
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
