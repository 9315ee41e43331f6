/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.File;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/** Serves its tools over streamable HTTP. */
public final class WebServer {

  public static void main(String[] args) throws Exception {
    HttpServletStreamableServerTransportProvider transport =
        HttpServletStreamableServerTransportProvider.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .mcpEndpoint("/mcp")
            .build();
    McpServer.sync(transport)
        .serverInfo("spoor-test", "1.0")
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .tools(Tools.withLastingOnes())
        .build();
    File home = Files.createTempDirectory("tomcat").toFile();
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(home.getPath());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", home.getPath());
    Wrapper servlet = Tomcat.addServlet(context, "mcp", transport);
    servlet.setAsyncSupported(true);
    context.addServletMapping("/mcp/*", "mcp");
    tomcat.getConnector();
    tomcat.start();
    System.out.println("port " + tomcat.getConnector().getLocalPort());
    tomcat.getServer().await();
  }

  private WebServer() {}
}
