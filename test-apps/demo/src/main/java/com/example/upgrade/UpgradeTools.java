/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the model may do. */
final class UpgradeTools {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String site;

  /** Stands for a credential: the lines must not show it. */
  private final String key = UUID.randomUUID().toString();

  private final Map<String, String> advisoryLists = Map.of();

  UpgradeTools(String site) {
    this.site = site;
  }

  @Tool("The version of the java that is installed here")
  String installedVersion() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process = new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
    var says = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return says.lines().filter(line -> line.contains(" version ")).findFirst().orElse("unknown");
  }

  @Tool("The newest release of a product")
  String newestRelease(@P("product") String product, @P("channel") String channel)
      throws IOException, InterruptedException {
    var newest = URI.create(site + "/releases/" + product + "/" + channel + "?api_key=" + key);
    return client.send(HttpRequest.newBuilder(newest).build(), BodyHandlers.ofString()).body();
  }

  @Tool("What is known against a product")
  String advisories(@P("product") String product) {
    return Optional.ofNullable(advisoryLists.get(product))
        .orElseThrow(
            () -> new IllegalStateException("the list for " + product + " is being rebuilt"));
  }
}
