/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasycore62;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RestEasyTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private @Nullable Operation container = Operations.of(Kind.HTTP_REQUEST);

  private final Dispatcher resteasy = MockDispatcherFactory.createDispatcher();

  @BeforeEach
  void addResources() {
    resteasy.getRegistry().addPerRequestResource(Orders.class);
    resteasy.getProviderFactory().registerProvider(Refusal.class);
  }

  @Test
  void namesTheTemplateAndTheResource() throws Exception {
    int status = send("/orders/17");

    RecordedOperation request = spoor.onlyOperation();
    assertThat(status).isEqualTo(200);
    assertThat(request).completed().has(entry("route", "/orders/{id}"));
    assertThat(container.logger()).isEqualTo(Orders.class.getName());
  }

  @Test
  void keepsTheExceptionThatBecameAnAnswer() throws Exception {
    int status = send("/orders/none/refused");

    RecordedOperation request = spoor.onlyOperation();
    assertThat(status).isEqualTo(422);
    assertThat(request).has(entry("route", "/orders/{id}/refused"));
    assertThat(request.error()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheTemplatesOfLocatorsBeforeThatOfTheResource() throws Exception {
    assertThat(send("/orders/17/lines/3/price")).isEqualTo(200);

    assertThat(spoor.onlyOperation()).has(entry("route", "/orders/{id}/lines/{line}/price"));
    assertThat(container.logger()).isEqualTo(Line.class.getName());
  }

  @Test
  void knowsNothingOfALocatorAfterwards() throws Exception {
    send("/orders/17/lines/3");
    container = Operations.of(Kind.HTTP_REQUEST);
    send("/orders/17");

    assertThat(spoor.operations(Kind.HTTP_REQUEST))
        .extracting(each -> each.attributes().get("route"))
        .containsExactly("/orders/{id}/lines/{line}", "/orders/{id}");
  }

  @Test
  void namesNoTemplateWhereNoResourceIs() throws Exception {
    assertThat(send("/nothing")).isEqualTo(404);

    assertThat(spoor.onlyOperation().attributes()).doesNotContainKey("route");
  }

  @Test
  void saysNothingWhereNoContainerIsRecorded() throws Exception {
    container = null;

    assertThat(send("/orders/17")).isEqualTo(200);

    assertThat(spoor.operations()).isEmpty();
  }

  /** As a container does, which has the operation in force. */
  private int send(String path) throws Exception {
    MockHttpResponse response = new MockHttpResponse();
    if (container != null) {
      container.start();
    }
    try {
      resteasy.invoke(MockHttpRequest.get(path), response);
      return response.getStatus();
    } finally {
      Operations.end(container, null);
    }
  }

  @Path("/orders")
  public static final class Orders {

    @GET
    @Path("{id}")
    public String order(@PathParam("id") String id) {
      return id;
    }

    @Path("{id}/lines")
    public Lines lines() {
      return new Lines();
    }

    @GET
    @Path("{id}/refused")
    public String refused() {
      throw new IllegalArgumentException("a quantity of 0");
    }
  }

  public static final class Lines {

    @Path("{line}")
    public Line line() {
      return new Line();
    }
  }

  public static final class Line {

    @GET
    public String all() {
      return "3 of them";
    }

    @GET
    @Path("price")
    public String price() {
      return "1.50";
    }
  }

  public static final class Refusal implements ExceptionMapper<IllegalArgumentException> {

    @Override
    public Response toResponse(IllegalArgumentException refused) {
      return Response.status(422).build();
    }
  }
}
