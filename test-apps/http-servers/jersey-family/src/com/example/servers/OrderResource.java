/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Orders, and ways not to get one. */
@Path("orders")
public final class OrderResource {
  private static final ExecutorService EXECUTOR =
      Executors.newSingleThreadExecutor(OrderResource::daemon);

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "app-worker");
    thread.setDaemon(true);
    return thread;
  }

  @GET
  @Path("{id}")
  public String order(@PathParam("id") String id) {
    return Work.done(id);
  }

  @Path("{id}/lines")
  public Lines lines() {
    return new Lines();
  }

  @GET
  @Path("{id}/later")
  public void later(@Suspended AsyncResponse response) {
    EXECUTOR.execute(() -> response.resume(Work.done("later")));
  }

  @GET
  @Path("{id}/refused-later")
  public void refusedLater(@Suspended AsyncResponse response) {
    EXECUTOR.execute(() -> response.resume(new IllegalArgumentException("a quantity of 0")));
  }

  @GET
  @Path("{id}/refused")
  public String refused() {
    throw new IllegalArgumentException("a quantity of 0");
  }

  @GET
  @Path("{id}/absent")
  public String absent() {
    throw new NotFoundException("no such order");
  }

  @GET
  @Path("{id}/throws")
  public String throwing() {
    throw new IllegalStateException("thrown by the resource");
  }

  /** Found by a locator. */
  public static final class Lines {

    @GET
    @Path("{line}")
    public String line() {
      return "one";
    }
  }
}
