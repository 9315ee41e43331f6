/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** An answer of which only the head has an end. */
record EndlessAnswer(String id, InputStream body) {

  /** Asks for one, and has its head. */
  static EndlessAnswer of(RunningServer server) {
    String id = RunningServer.newId();
    HttpRequest request = server.request("/app/endless").header("X-Correlation-ID", id).build();
    HttpResponse<InputStream> response =
        server.client().sendAsync(request, HttpResponse.BodyHandlers.ofInputStream()).join();
    assertThat(response.statusCode()).isEqualTo(200);
    return new EndlessAnswer(id, response.body());
  }

  /** Reads on, until the connection breaks. */
  EndlessAnswer isRead() {
    CompletableFuture.runAsync(this::readAll);
    return this;
  }

  private void readAll() {
    try {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
