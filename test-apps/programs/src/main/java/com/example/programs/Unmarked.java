/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import java.util.List;

/** Methods without any mark, named by a setting. */
public final class Unmarked {

  public static void main(String[] args) {
    System.out.println(new Unmarked().plan("Oslo", List.of("fjord", "sauna")));
  }

  private String plan(String city, List<String> stops) {
    return city + " " + count(stops);
  }

  private static int count(List<String> stops) {
    return stops.size();
  }

  private Unmarked() {}
}
