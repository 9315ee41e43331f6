/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ProtocolException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpUrlConnectionInstrumentationTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final AnsweringServer server = new AnsweringServer();

  @Test
  void recordsACallOnce() throws IOException {
    HttpURLConnection connection = open(200);

    assertThat(connection.getResponseCode()).isEqualTo(200);
    connection.getHeaderField("Date");
    connection.getInputStream().readAllBytes();
    connection.disconnect();

    assertThat(spoor.onlyOperation())
        .isOf(Kind.HTTP_CLIENT)
        .completed()
        .hasOutcome(null)
        .hasOnly(
            entry("method", "GET"),
            entry("url", connection.getURL().toString()),
            entry("status_code", 200));
    assertThat(spoor.onlyOperation().logger()).isEqualTo("java.net.HttpURLConnection");
  }

  @Test
  void recordsTheMethodThatABodyMakes() throws IOException {
    HttpURLConnection connection = open(200);
    connection.setDoOutput(true);
    connection.getOutputStream().write("ping".getBytes());

    assertThat(connection.getInputStream().readAllBytes()).asString().isEqualTo("ping");

    assertThat(spoor.onlyOperation()).has(entry("method", "POST"), entry("status_code", 200));
  }

  @Test
  void keepsTheIdFromWhereAPostIsRedirected() throws Exception {
    server.redirectTo(server.alias(200).toString());
    HttpURLConnection connection = open(302);
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Own", "theirs");

    int status =
        spoor.keepingIdsFrom(
            AnsweringServer.ALIAS, () -> spoor.underOperation(() -> post(connection)));

    assertThat(status).isEqualTo(200);
    assertThat(server.ids().take()).hasSize(1);
    assertThat(server.ids().take()).isEmpty();
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).has(entry("status_code", 200));
  }

  private static int post(HttpURLConnection connection) throws IOException {
    connection.getOutputStream().write("ping".getBytes());
    return connection.getResponseCode();
  }

  @Test
  void startsWhenItConnects() throws IOException {
    HttpURLConnection connection = open(200);
    connection.connect();

    RecordedOperation started = spoor.started().get(0);
    assertThat(started.ends()).isZero();
    connection.getResponseCode();

    assertThat(spoor.onlyOperation()).completed();
  }

  @Test
  void recordsTheStatusBehindAnException() throws IOException {
    HttpURLConnection connection = open(404);

    Throwable thrown = catchThrowable(connection::getInputStream);

    assertThat(thrown).isInstanceOf(FileNotFoundException.class);
    assertThat(connection.getResponseCode()).isEqualTo(404);
    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 404));
  }

  @Test
  void recordsTheFailureToConnectAndRethrowsIt() throws IOException {
    HttpURLConnection connection = open(AnsweringServer.nowhere());

    Throwable thrown = catchThrowable(connection::connect);

    assertThat(thrown).isInstanceOf(ConnectException.class);
    assertThat(spoor.onlyOperation()).failedWith(thrown);
  }

  @Test
  void recordsTheFailureToReadAndRethrowsIt() throws IOException {
    HttpURLConnection connection = open(AnsweringServer.nowhere());

    Throwable thrown = catchThrowable(connection::getInputStream);
    Throwable again = catchThrowable(connection::getInputStream);

    assertThat(again).isInstanceOf(IOException.class);
    assertThat(spoor.onlyOperation()).failedWith(thrown);
  }

  @Test
  void sendsTheIdAlong() throws Exception {
    readUnderOperation(open(200));

    RecordedOperation around = spoor.onlyOperation(Kind.METHOD_CALL);
    assertThat(server.ids().take()).containsExactly(around.correlationId());
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).isChildOf(around);
  }

  @Test
  void leavesAHeaderThatTheApplicationSet() throws Exception {
    HttpURLConnection connection = open(200);
    connection.setRequestProperty("x-correlation-id", "theirs");

    readUnderOperation(connection);

    assertThat(server.ids().take()).containsExactly("theirs");
  }

  @Test
  void recordsARedirectAsOneCall() throws Exception {
    readUnderOperation(open(302));

    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).has(entry("status_code", 200));
    assertThat(server.ids()).hasSize(2);
  }

  @Test
  void endsAConnectionThatIsNeverRead() throws IOException {
    HttpURLConnection connection = open(200);
    connection.connect();
    connection.disconnect();

    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void takesNoNoteOfABodyThatIsRefused() throws IOException {
    HttpURLConnection connection = open(200);

    Throwable thrown = catchThrowable(connection::getOutputStream);
    connection.getResponseCode();

    assertThat(thrown).isInstanceOf(ProtocolException.class);
    assertThat(spoor.onlyOperation()).completed();
  }

  @Test
  void theApplicationDoesNotNoticeAFailingAgent() throws Exception {
    byte[] body =
        spoor.failing(
            () -> {
              HttpURLConnection connection = open(200);
              try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
              }
            });

    assertThat(body).isEmpty();
  }

  private static void readUnderOperation(HttpURLConnection connection) throws Exception {
    spoor.underOperation(connection::getResponseCode);
  }

  private HttpURLConnection open(int status) throws IOException {
    return open(server.uri(status));
  }

  private static HttpURLConnection open(URI uri) throws IOException {
    return (HttpURLConnection) uri.toURL().openConnection();
  }
}
