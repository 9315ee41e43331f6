/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** Well, unless it is told not to be. */
@Path("/health")
public class HealthResource {

  @GET
  public Response health(@RestQuery @DefaultValue("200") int code) {
    return Response.status(code).build();
  }
}
