/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.Waiting.await;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of the contract in a JVM of its own, whose lines are read while it runs. */
final class RunningServer {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final RunningJvm jvm;
  private final FollowedLines lines;
  private final int port;

  private RunningServer(RunningJvm jvm, Path directory) {
    this.jvm = jvm;
    this.lines = new FollowedLines(directory);
    this.port = Integer.parseInt(jvm.awaitStdout("port ", 1).inStdout("port (\\d+)"));
  }

  static RunningServer of(HttpServerApp app, Jdk jdk, String... settings) {
    return of(app.on(jdk), settings);
  }

  static RunningServer of(SpoorJvm server, String... settings) {
    try {
      Path directory = Files.createTempDirectory("contract");
      server.with("output", "file").with("file.dir", directory);
      for (int i = 0; i < settings.length; i += 2) {
        server.with(settings[i], settings[i + 1]);
      }
      return new RunningServer(server.start(), directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A correlation id that nobody has had yet. */
  static String newId() {
    return "contract-" + COUNT.incrementAndGet();
  }

  int port() {
    return port;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(LONG);
  }

  /** The first group of what its standard output has like this. */
  String stdout(String pattern) {
    return jvm.inStdout(pattern);
  }

  URI webSocket(String path) {
    return URI.create("ws://localhost:" + port + path);
  }

  /** Sends it with this correlation id. */
  HttpResponse<String> send(String id, HttpRequest.Builder request) {
    try {
      return CLIENT.send(
          request.header("X-Correlation-ID", id).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String id, String path) {
    return send(id, request(path));
  }

  HttpClient client() {
    return CLIENT;
  }

  /** Reads so much of an answer, and hangs up in the middle of it. */
  void leave(String path, String id, int read) throws IOException {
    try (Socket socket = connect()) {
      socket.setSoLinger(true, 0);
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: x\r\nX-Correlation-ID: " + id + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getInputStream().readNBytes(read);
    }
  }

  /** Sends what no client would, and answers all that comes back until the server hangs up. */
  String raw(String text) {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, until the server has said this; not all hang up when they should. */
  String raw(String text, String last) {
    var answer = new ByteArrayOutputStream();
    try (Socket socket = connect()) {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
      InputStream in = socket.getInputStream();
      int next = in.read();
      while (next >= 0) {
        answer.write(next);
        next = answer.toString(ISO_8859_1).endsWith(last) ? -1 : in.read();
      }
      return answer.toString(ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Socket connect() throws IOException {
    Socket socket = new Socket("localhost", port);
    socket.setSoTimeout((int) LONG.toMillis());
    return socket;
  }

  /** What was written so far. */
  EventLines lines() {
    return lines.soFar();
  }

  /** The lines with this correlation id, once the request has ended. */
  List<EventLine> linesOf(String id) {
    return await()
        .atMost(LONG)
        .until(
            () -> lines().where(line -> line.text("correlation_id").equals(id)),
            lines -> lines.stream().anyMatch(RunningServer::isEndOfRequest));
  }

  /** The one end that the request with this id came to. */
  EventLine endOf(String id) {
    List<EventLine> ends = linesOf(id).stream().filter(RunningServer::isEndOfRequest).toList();
    assertThat(ends).hasSize(1);
    return ends.get(0);
  }

  private static boolean isEndOfRequest(EventLine line) {
    return line.text("kind").equals("http_request") && line.isEnd();
  }

  /** Waits until so many requests have begun. */
  void awaitRequests(int count) {
    await().atMost(LONG).until(() -> lines().of("http_request_start").size() >= count);
  }

  /** SIGTERM, and all lines. */
  EventLines stop() {
    jvm.terminate().finish();
    return lines();
  }
}
