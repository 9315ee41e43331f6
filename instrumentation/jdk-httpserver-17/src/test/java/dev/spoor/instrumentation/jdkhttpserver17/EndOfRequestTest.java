/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.Spoor;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When a request ends, and how. */
class EndOfRequestTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final Site site = new Site();

  @Test
  void recordsTheHandlersExceptionAndLetsItPass() throws IOException {
    IllegalStateException thrown = new IllegalStateException("as asked");
    site.handle(
        "/",
        exchange -> {
          throw thrown;
        });

    site.ask("GET / HTTP/1.1", "");

    assertThat(spoor.onlyOperation()).failedWith(thrown);
    assertThat(spoor.onlyOperation().thrown()).isTrue();
  }

  @Test
  void recordsWhatIsThrownAfterTheLastByte() throws IOException {
    IllegalStateException thrown = new IllegalStateException("too late");
    site.handle(
        "/",
        exchange -> {
          Site.answer(exchange, 200, "ok");
          throw thrown;
        });

    assertThat(site.ask("GET / HTTP/1.1", "").status()).isEqualTo(200);

    assertThat(spoor.onlyOperation()).failedWith(thrown).has(entry("status_code", 200));
  }

  @Test
  void notesAnExceptionThatAFilterTurnsIntoAnAnswer() throws IOException {
    IllegalStateException thrown = new IllegalStateException("handled");
    HttpContext context =
        site.handle(
            "/",
            exchange -> {
              throw thrown;
            });
    context
        .getFilters()
        .add(
            Site.filter(
                (exchange, chain) -> {
                  try {
                    chain.doFilter(exchange);
                  } catch (IllegalStateException e) {
                    Site.answer(exchange, 422, "no");
                  }
                }));

    assertThat(site.ask("GET / HTTP/1.1", "").status()).isEqualTo(422);

    assertThat(spoor.onlyOperation()).failedWith(thrown).has(entry("status_code", 422));
    assertThat(spoor.onlyOperation().thrown()).isFalse();
  }

  @Test
  void failsWhereNothingIsSent() throws IOException {
    site.handle("/", HttpExchange::close);

    site.ask("GET / HTTP/1.1", "");

    assertThat(spoor.onlyOperation()).failedAs("no_response");
  }

  @Test
  void endsWhenAnotherThreadHasAnswered() throws Exception {
    Gate returned = new Gate();
    Thread[] answering = new Thread[1];
    site.handle(
        "/",
        exchange -> {
          answering[0] =
              new Thread(
                  () -> {
                    returned.pass();
                    assertThat(spoor.started().get(0).ends()).isZero();
                    Site.answer(exchange, 200, "later");
                  });
          answering[0].start();
          // The only worker comes to this when it is done with the exchange.
          site.workers().execute(returned::open);
        });

    Answer answer = site.ask("GET / HTTP/1.1", "");
    answering[0].join();

    assertThat(answer.body()).isEqualTo("later");
    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 200));
  }
}
