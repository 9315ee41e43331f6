/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

/**
 * Requests that end in every way a server has, then one for each argument, with that for its id;
 * prints the status and the id that came back.
 */
public final class Requests {

  public static void main(String[] args) throws Exception {
    var server = Site.listen();
    server.createContext("/fine", Site.answering(200, "fine"));
    server.createContext("/missing", Site.answering(404, "missing"));
    server.createContext("/unavailable", Site.answering(503, "unavailable"));
    server.createContext(
        "/throws",
        exchange -> {
          throw new IllegalStateException("the handler threw");
        });

    for (String path : new String[] {"/fine", "/missing", "/unavailable", "/throws"}) {
      var id = "X-Correlation-ID: with-header" + path;
      print(path, Caller.get(Site.port(server), path, id, "X-User-ID: ann"));
    }
    print("/fine", Caller.get(Site.port(server), "/fine"));
    for (String bad : args) {
      print("/fine", Caller.get(Site.port(server), "/fine", "X-Correlation-ID: " + bad));
    }
    server.stop(0);
  }

  private static void print(String path, String answer) {
    var status = answer.isEmpty() ? "hung up" : answer.lines().findFirst().orElse("");
    System.out.println(path + " " + status + " id=" + Caller.header(answer, "X-Correlation-ID"));
  }

  private Requests() {}
}
