/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where Spring's servlet has a mapping of its own, which says less than Spring's templates. */
class ServletPrefixIT {

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.spoor.endtoend.HttpServerApp#springMvcOnEachContainer")
  void namesTheTemplateBehindThePrefix(HttpServerApp app) {
    SpoorJvm jvm = app.on(Jdks.newest()).option("-Dspring.mvc.servlet.path=/shop");
    RunningServer server = RunningServer.of(jvm);
    String found = RunningServer.newId();
    String unknown = RunningServer.newId();

    server.get(found, "/shop/app/orders/17");
    server.get(unknown, "/elsewhere");
    List<EventLine> lines = List.of(server.endOf(found), server.endOf(unknown));
    EventLines all = server.stop();

    assertThat(lines.get(0).text("route")).isEqualTo("/shop/app/orders/{id}");
    assertThat(lines.get(0).text("logger")).isEqualTo("com.example.servers.ContractController");
    assertThat(lines.get(1).text("status_code")).isEqualTo("404");
    assertThat(lines.get(1).has("route")).isFalse();
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
  }
}
