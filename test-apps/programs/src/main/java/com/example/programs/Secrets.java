/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.spoor.annotations.Logged;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Puts a secret, its argument, wherever applications put theirs. */
public final class Secrets {

  public static void main(String[] args) throws Exception {
    var secret = args[0];
    process("curl", "--token", secret, "--password=" + secret, "-H", "X-Api-Key: " + secret);
    request(secret);
    arguments(Map.of("password", secret, "harmless", "seen"));
    throwing("401 for Authorization: Bearer " + secret);
    new Tool()
        .execute(
            ToolExecutionRequest.builder()
                .name("login")
                .arguments("{\"user\": \"ann\", \"credentials\": {\"token\": \"" + secret + "\"}}")
                .build(),
            "m1");
  }

  private static void process(String... command) throws Exception {
    command[0] = "true";
    new ProcessBuilder(command).start().waitFor();
  }

  private static void request(String secret) throws Exception {
    var server = Site.listen();
    server.createContext("/", Site.answering(200, "fine"));
    var url = "http://localhost:" + Site.port(server) + "/login?access_token=" + secret + "&page=2";
    var request = HttpRequest.newBuilder(URI.create(url)).header("Cookie", "sid=" + secret).build();
    HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    server.stop(0);
  }

  @Logged(args = true)
  private static int arguments(Map<String, String> settings) {
    return settings.size();
  }

  private static void throwing(String message) {
    try {
      fails(message);
    } catch (IOException e) {
      System.out.println("failed");
    }
  }

  @Logged
  private static void fails(String message) throws IOException {
    throw new IOException(message);
  }

  private static final class Tool implements ToolExecutor {

    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
      return "in";
    }
  }

  private Secrets() {}
}
