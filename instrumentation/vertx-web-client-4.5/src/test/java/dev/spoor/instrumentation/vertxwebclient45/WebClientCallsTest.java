/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static dev.spoor.instrumentation.vertxwebclient45.Calls.VERTX;
import static dev.spoor.instrumentation.vertxwebclient45.Calls.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientSession;
import io.vertx.ext.web.multipart.MultipartForm;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is a {@code WebClient}'s own: bodies, sessions, redirects and what ends them. */
class WebClientCallsTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final AnsweringServer server = new AnsweringServer();

  private final WebClient client = WebClient.create(VERTX);

  private HttpRequest<Buffer> get(int status) {
    return client.getAbs(server.uri(status).toString());
  }

  private HttpRequest<Buffer> post() {
    return client.postAbs(server.uri(200).toString());
  }

  @Test
  void recordsARedirectThatIsNotFollowed() throws Exception {
    HttpResponse<Buffer> response = await(get(302).followRedirects(false).send());

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 302));
  }

  @Test
  void recordsTheLastOfTooManyRedirects() throws Exception {
    server.redirectTo("/302");

    HttpResponse<Buffer> response = await(get(302).send());

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(server.ids()).hasSizeGreaterThan(2);
    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 302));
  }

  @Test
  void recordsThatThereWasNoAnswerInTime() throws Exception {
    try (ServerSocket mute = new ServerSocket(0)) {
      HttpRequest<Buffer> request = client.getAbs(AnsweringServer.of(mute).toString()).timeout(50);

      Throwable thrown = catchThrowable(() -> await(request.send()));

      assertThat(thrown).isInstanceOf(TimeoutException.class);
      assertThat(spoor.onlyOperation()).failedWith(thrown);
    }
  }

  @Test
  void recordsACallWithABody() throws Exception {
    assertEchoed(post().sendBuffer(Buffer.buffer("body")), "body");
  }

  @Test
  void recordsACallWithAForm() throws Exception {
    MultiMap form = MultiMap.caseInsensitiveMultiMap().add("key", "value");

    assertEchoed(post().sendForm(form), "key=value");
  }

  @Test
  void recordsACallWithAFormOfParts() throws Exception {
    await(post().sendMultipartForm(MultipartForm.create().attribute("key", "value")));

    assertThat(spoor.onlyOperation()).completed().has(entry("method", "POST"));
  }

  @Test
  void recordsACallWithAStream(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("body"), "streamed");
    AsyncFile stream =
        VERTX
            .fileSystem()
            .open(file.toString(), new OpenOptions().setRead(true))
            .toCompletionStage()
            .toCompletableFuture()
            .get();

    assertEchoed(post().sendStream(stream), "streamed");
  }

  private void assertEchoed(Future<HttpResponse<Buffer>> response, String body) throws Exception {
    assertThat(await(response).bodyAsString()).isEqualTo(body);
    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("method", "POST"), entry("status_code", 200));
    assertThat(server.ids()).hasSize(1);
  }

  @Test
  void recordsARedirectOfASession() throws Exception {
    WebClientSession session = WebClientSession.create(client);
    session.addHeader("X-Correlation-ID", "theirs");

    await(session.getAbs(server.uri(302).toString()).send());

    assertThat(server.ids().take()).first().isEqualTo("theirs");
    assertThat(server.ids().take()).first().isEqualTo("theirs");
    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 200));
  }

  @Test
  void recordsTheAnswerThatWasNotExpected() {
    Throwable thrown = catchThrowable(() -> await(Calls.expectingSuccess(get(404))));

    assertThat(thrown).isNotNull();
    assertThat(spoor.onlyOperation()).has(entry("status_code", 404));
  }

  @Test
  void goesOnInTheContextOfTheCaller() throws Exception {
    WebClient other = WebClient.create(VERTX);

    spoor.underOperation(
        () ->
            await(
                get(302).send().compose(first -> other.getAbs(server.uri(200).toString()).send())));

    RecordedOperation first = spoor.operations(Kind.HTTP_CLIENT).get(0);
    RecordedOperation second = spoor.operations(Kind.HTTP_CLIENT).get(1);
    assertThat(spoor.operations(Kind.HTTP_CLIENT)).hasSize(2);
    assertThat(second.parentSpanId()).isNotEqualTo(first.spanId());
  }
}
