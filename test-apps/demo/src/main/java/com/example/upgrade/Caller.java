/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Somebody on another machine: a bare socket, so that nothing in this JVM knows the call. */
final class Caller {

  /** The body of the answer. */
  static String get(int port, String path, String correlationId) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request =
          """
          GET %s HTTP/1.0
          Host: localhost
          User-Agent: caller/1.0
          X-Correlation-ID: %s

          """
              .formatted(path, correlationId);
      socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
  }

  private Caller() {}
}
