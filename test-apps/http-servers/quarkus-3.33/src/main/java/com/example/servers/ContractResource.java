/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.resteasy.reactive.RestQuery;

/** One method for each of the contract's paths. */
@Path("/app")
public class ContractResource {
  private static final int MEGABYTE = 1 << 20;

  private final ExecutorService executor =
      Executors.newFixedThreadPool(2, ContractResource::daemon);

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "app-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** On a worker, as what blocks is. */
  @GET
  @Path("ok")
  public String ok() {
    return Work.done("handler");
  }

  /** On the event loop. */
  @GET
  @Path("uni")
  public Uni<String> uni() {
    return Uni.createFrom().item(() -> Work.done("uni"));
  }

  @GET
  @Path("delayed")
  public Uni<String> delayed() {
    return Uni.createFrom()
        .item("")
        .onItem()
        .delayIt()
        .by(Duration.ofMillis(10))
        .map(done -> Work.done("delayed"));
  }

  @GET
  @Path("orders/{id}")
  public String order(@PathParam("id") String id) {
    return Work.done(id);
  }

  @GET
  @Path("executor")
  public CompletionStage<String> onExecutor() {
    return CompletableFuture.supplyAsync(() -> Work.done("executor"), executor);
  }

  @GET
  @Path("status")
  public Response status(@RestQuery int code) {
    return Response.status(code).build();
  }

  @GET
  @Path("throws")
  public String throwing() {
    throw new IllegalStateException("thrown by the handler");
  }

  @GET
  @Path("redirect")
  public Response redirect() {
    return Response.status(302).location(URI.create("/app/ok")).build();
  }

  @POST
  @Path("upload")
  public String upload(byte[] body) {
    return "" + body.length;
  }

  @GET
  @Path("download")
  public byte[] download() {
    byte[] bytes = new byte[MEGABYTE];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  /** Five events, a tenth of a second apart. */
  @GET
  @Path("stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<String> stream() {
    return Multi.createFrom()
        .ticks()
        .startingAfter(Duration.ofMillis(100))
        .every(Duration.ofMillis(100))
        .select()
        .first(5)
        .map(i -> "data: " + i);
  }

  /** Until the client has gone. */
  @GET
  @Path("endless")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public StreamingOutput endless() {
    return out -> {
      byte[] bytes = new byte[65_536];
      while (true) {
        out.write(bytes);
        out.flush();
      }
    };
  }

  @GET
  @Path("own-header")
  public Response ownHeader() {
    return Response.ok("ok").header("X-Correlation-ID", "of-the-application").build();
  }
}
