/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that nobody records, and servers of which not all is recorded. */
class HttpServerSwitchIT {

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.spoor.endtoend.HttpServerApp#all")
  void recordsNoRequestWhereTheServersInstrumentationIsOff(HttpServerApp app) {
    RunningServer server =
        RunningServer.of(app, Jdks.oldest(), app.switchKey(), "false", "servlet.enabled", "false");

    int status = server.get(RunningServer.newId(), "/app/ok").statusCode();
    EventLines all = server.stop();

    assertThat(status).isEqualTo(200);
    assertThat(all.where(line -> line.text("kind").equals("http_request"))).isEmpty();
    assertThat(all.of("method_start")).hasSize(1);
  }

  /** The server's own instrumentation stays on. */
  @Test
  void losesRouteAndChainWhereThoseOfWebFluxAndReactorAreOff() {
    HttpServerApp app =
        HttpServerApp.springWebFlux()
            .filter(each -> each.switchKey().startsWith("reactor-netty"))
            .reduce((older, newer) -> newer)
            .orElseThrow();
    RunningServer server =
        RunningServer.of(
            app, Jdks.oldest(), "spring-webflux.enabled", "false", "reactor-core.enabled", "false");
    String id = RunningServer.newId();

    server.get(id, "/async/future/1");

    EventLine end = server.endOf(id);
    assertThat(end.has("route")).isFalse();
    assertThat(server.linesOf(id)).hasSize(2);
    assertThat(server.stop().of("method_start")).hasSize(1);
  }
}
