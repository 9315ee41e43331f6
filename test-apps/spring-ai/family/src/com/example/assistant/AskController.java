/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** What people ask the assistant. */
@RestController
class AskController {
  private final ChatClient client;
  private final Graph graph;

  AskController(ChatClient.Builder clients, Graph graph) {
    this.client = clients.build();
    this.graph = graph;
  }

  @GetMapping("/ask")
  String ask(@RequestParam String city) {
    return client.prompt("weather in " + city).tools(new WeatherTools()).call().content();
  }

  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> stream(@RequestParam String city) {
    return client.prompt("weather in " + city).tools(new WeatherTools()).stream().content();
  }

  @GetMapping("/graph")
  Map<String, String> graph(@RequestParam String city) throws Exception {
    return Map.of("answer", graph.run("weather in " + city));
  }
}
