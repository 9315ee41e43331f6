/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Has something to say of its exceptions. */
@Path("/failures")
public class FailureResource {

  @GET
  @Path("refused")
  public String refused() {
    throw new IllegalArgumentException("a quantity of 0");
  }

  @GET
  @Path("mapped")
  public String mapped() {
    throw new UnsupportedOperationException("no stock is known");
  }

  @ServerExceptionMapper
  public Response refuse(IllegalArgumentException e) {
    return Response.status(422).entity(e.getMessage()).build();
  }

  @ServerExceptionMapper
  public Response apologize(UnsupportedOperationException e) {
    return Response.status(500).entity("sorry").build();
  }
}
