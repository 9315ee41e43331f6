/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.WebSocketHandler;
import reactor.core.publisher.Mono;

/** What is handled without a controller. */
@Configuration
class Routes {

  @Bean
  RouterFunction<ServerResponse> functions() {
    return RouterFunctions.route()
        .GET("/functional/{id}", request -> ServerResponse.ok().bodyValue(Work.done("function")))
        .build();
  }

  @Bean
  HandlerMapping sockets() {
    WebSocketHandler hello =
        session -> session.send(Mono.just(session.textMessage(Work.done("hello"))));
    return new SimpleUrlHandlerMapping(Map.of("/socket/{id}", hello), -1);
  }
}
