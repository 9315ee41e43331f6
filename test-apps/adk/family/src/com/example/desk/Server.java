/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.RunConfig;
import com.google.adk.events.Event;
import com.google.adk.runner.InMemoryRunner;
import com.google.genai.types.Content;
import com.google.genai.types.Part;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** {@code /trip}, {@code /again} and {@code /book}, each {@code ?city=}: what the agents say. */
public final class Server {
  private static final String USER = "ann";

  public static void main(String[] arguments) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    serve(server, "/trip", Agents.trip(), RunConfig.StreamingMode.NONE);
    serve(server, "/stream", Agents.trip(), RunConfig.StreamingMode.SSE);
    serve(server, "/again", Agents.again(), RunConfig.StreamingMode.NONE);
    serve(server, "/book", Agents.desk(), RunConfig.StreamingMode.NONE);
    server.start();
    System.out.println("port " + server.getAddress().getPort());
  }

  private static void serve(
      HttpServer server, String path, BaseAgent root, RunConfig.StreamingMode mode) {
    InMemoryRunner runner = new InMemoryRunner(root);
    RunConfig config = streaming(mode);
    server.createContext(path, exchange -> answer(exchange, runner, config));
  }

  private static RunConfig streaming(RunConfig.StreamingMode mode) {
    RunConfig.Builder config = RunConfig.builder();
    config.setStreamingMode(mode);
    return config.build();
  }

  private static void answer(HttpExchange exchange, InMemoryRunner runner, RunConfig config)
      throws IOException {
    String city = exchange.getRequestURI().getQuery().replace("city=", "");
    try {
      send(exchange, 200, ask(runner, city, config));
    } catch (RuntimeException e) {
      send(exchange, 500, "sorry");
    }
  }

  private static String ask(InMemoryRunner runner, String city, RunConfig config) {
    String talk = "talk-" + city;
    runner
        .sessionService()
        .createSession(runner.appName(), USER, new ConcurrentHashMap<>(), talk)
        .ignoreElement()
        .blockingAwait();
    List<Event> events =
        runner
            .runAsync(USER, talk, Content.fromParts(Part.fromText(city)), config)
            .toList()
            .blockingGet();
    runner.sessionService().deleteSession(runner.appName(), USER, talk).blockingAwait();
    return events.get(events.size() - 1).stringifyContent();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Server() {}
}
