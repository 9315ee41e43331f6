/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The assistant as Spring Boot starts it. */
@SpringBootApplication
public class Server {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(Server.class);
    application.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "server.shutdown", "graceful",
            "spring.main.banner-mode", "off",
            "logging.level.root", "warn"));
    ConfigurableApplicationContext context = application.run(arguments);
    System.out.println("port " + context.getEnvironment().getProperty("local.server.port"));
  }
}
