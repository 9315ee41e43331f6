/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Makes an answer of what an order cannot be. */
public final class Refusal implements ExceptionMapper<IllegalArgumentException> {

  @Override
  public Response toResponse(IllegalArgumentException refused) {
    return Response.status(422).entity(refused.getMessage()).build();
  }
}
