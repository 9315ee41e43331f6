/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The contract's application as Spring Boot starts it. */
@SpringBootApplication
public class Server {

  public static void main(String[] arguments) {
    Stranger.start();
    SpringApplication application = new SpringApplication(Server.class);
    application.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "server.shutdown", "graceful",
            "spring.lifecycle.timeout-per-shutdown-phase", "2s",
            "spring.main.web-application-type", "reactive",
            "spring.main.banner-mode", "off",
            "logging.level.root", "warn"));
    ConfigurableApplicationContext context = application.run(arguments);
    System.out.println("port " + context.getEnvironment().getProperty("local.server.port"));
  }
}
