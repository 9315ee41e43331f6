/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.GuardFilter;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableAsync;

/** The contract's application as Spring Boot starts it. */
@SpringBootApplication
@EnableAsync
public class Server {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(Server.class);
    application.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "server.shutdown", "graceful",
            "spring.lifecycle.timeout-per-shutdown-phase", "2s",
            "spring.main.banner-mode", "off",
            "logging.level.root", "warn"));
    ConfigurableApplicationContext context = application.run(arguments);
    System.out.println("port " + context.getEnvironment().getProperty("local.server.port"));
  }

  /** Lets nobody through to {@code /app/secured}. */
  @Bean
  GuardFilter guardFilter() {
    return new GuardFilter();
  }
}
