/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** What came over the wire: no client of the JDK, which is instrumented too, stands between. */
record Answer(int status, List<String> headers, String body) {

  /** Sends the lines and reads to the end of the connection. */
  static Answer of(InetSocketAddress server, String... lines) throws IOException {
    String request = String.join("\r\n", lines);
    if (lines[lines.length - 1].isEmpty()) {
      request += "\r\n";
    }
    try (Socket socket = new Socket(server.getAddress(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return parse(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
    }
  }

  private static Answer parse(String response) {
    if (response.isEmpty()) {
      return new Answer(0, List.of(), "");
    }
    int end = response.indexOf("\r\n\r\n");
    List<String> head = new ArrayList<>(List.of(response.substring(0, end).split("\r\n")));
    int status = Integer.parseInt(head.remove(0).split(" ")[1]);
    return new Answer(status, head, response.substring(end + 4));
  }

  List<String> headers(String name) {
    return headers.stream()
        .filter(each -> each.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(each -> each.substring(name.length() + 1).trim())
        .toList();
  }

  String header(String name) {
    List<String> all = headers(name);
    return all.isEmpty() ? null : all.get(0);
  }
}
