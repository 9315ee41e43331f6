/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import dev.spoor.annotations.Logged;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Works once before and once for each line that comes in. */
public final class LateWork {

  public static void main(String[] args) throws Exception {
    var server = Site.listen();
    server.createContext("/work", exchange -> Site.answer(exchange, 200, work()));
    var client = HttpClient.newHttpClient();
    var work = URI.create("http://localhost:" + Site.port(server) + "/work");
    do {
      var answer = client.send(HttpRequest.newBuilder(work).build(), BodyHandlers.ofString());
      System.err.println("done " + answer.body());
    } while (System.in.read() > 0);
    server.stop(0);
  }

  @Logged
  private static String work() {
    try {
      return "" + new ProcessBuilder("sh", "-c", "exit 0").start().waitFor();
    } catch (Exception e) {
      return e.toString();
    }
  }

  private LateWork() {}
}
