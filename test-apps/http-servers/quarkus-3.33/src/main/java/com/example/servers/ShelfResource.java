/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Has what locators find. */
@Path("/shelves/{shelf}")
public class ShelfResource {

  @Path("boxes")
  public Boxes boxes() {
    return new Boxes();
  }

  /** Found by a locator, and has one. */
  public static class Boxes {

    @Path("{box}")
    public Box box() {
      return new Box();
    }
  }

  /** Found by a locator that was found by one. */
  public static class Box {

    @GET
    public String all() {
      return "3 of them";
    }

    @GET
    @Path("label")
    public String label() {
      return "fragile";
    }
  }
}
