/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import java.net.HttpURLConnection;
import java.net.URI;

/** Calls its own server through the JDK's old client. */
public final class OldClient {

  public static void main(String[] args) throws Exception {
    var server = Site.listen();
    server.createContext("/", Site.answering(200, "fine"));
    var url = URI.create("http://localhost:" + Site.port(server) + "/").toURL();
    var connection = (HttpURLConnection) url.openConnection();
    System.out.println(connection.getResponseCode());
    connection.getInputStream().close();
    server.stop(0);
  }

  private OldClient() {}
}
