/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Map;
import java.util.function.BiFunction;

/** A server of the SDK, and the two ends of the streams that it speaks over. */
final class Wire {
  private static final int ROOM = 1 << 16;

  private final PipedOutputStream toServer = new PipedOutputStream();
  private final BufferedReader fromServer;
  private final Object server;
  private int last;

  /** A server that has been initialised. */
  static Wire to(String kind, Map<String, BiFunction<?, ?, ?>> tools) throws Exception {
    var wire = new Wire(kind, tools);
    wire.asks(
        "initialize",
        "{\"protocolVersion\":\"2024-11-05\",\"capabilities\":{},"
            + "\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}");
    wire.says("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    return wire;
  }

  private Wire(String kind, Map<String, BiFunction<?, ?, ?>> tools) throws Exception {
    var out = new PipedOutputStream();
    fromServer = new BufferedReader(new InputStreamReader(new PipedInputStream(out, ROOM), UTF_8));
    server = Sdk.server(kind, Sdk.stdio(new PipedInputStream(toServer, ROOM), out), tools);
  }

  /** The answer to a call of a tool, as JSON. */
  String calls(String tool, String arguments) throws IOException {
    return asks("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
  }

  String asks(String method, String params) throws IOException {
    int id = sends(method, params);
    for (String line = fromServer.readLine(); ; line = fromServer.readLine()) {
      if (line.contains("\"id\":" + id)) {
        return line;
      }
    }
  }

  int sends(String method, String params) throws IOException {
    int id = ++last;
    says(
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
            .formatted(id, method, params));
    return id;
  }

  private void says(String line) throws IOException {
    toServer.write((line + "\n").getBytes(UTF_8));
    toServer.flush();
  }

  void close() throws Exception {
    Sdk.call(server, "close");
    toServer.close();
  }
}
