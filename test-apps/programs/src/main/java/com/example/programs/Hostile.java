/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import dev.spoor.annotations.Logged;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Arguments that hurt whoever looks at them; prints how often each was looked at. */
public final class Hostile {

  public static void main(String[] args) throws Exception {
    System.out.println("huge " + takes("x".repeat(50_000_000)));
    System.out.println("cyclic " + takes(cyclic()));
    System.out.println("mutating " + mutating());
    var counting = new Counting();
    takes(counting);
    takes(List.of(counting));
    takes(Map.of("key", counting));
    var odd = new Odd();
    takes(odd);
    System.out.println("looked at " + (counting.looks + odd.looks) + " times");
  }

  @Logged(args = true)
  static int takes(Object argument) {
    return argument instanceof String text ? text.length() : 0;
  }

  private static Map<String, Object> cyclic() {
    var map = new HashMap<String, Object>();
    var list = new ArrayList<Object>();
    map.put("itself", map);
    map.put("list", list);
    list.add(map);
    list.add(list);
    return map;
  }

  private static int mutating() throws InterruptedException {
    var map = new HashMap<Integer, Object>();
    var stop = new AtomicBoolean();
    var writer =
        new Thread(
            () -> {
              for (int i = 0; !stop.get(); i++) {
                map.put(i % 5_000, i);
                map.remove((i * 7) % 5_000);
              }
            });
    writer.start();
    var calls = 0;
    while (calls < 500) {
      takes(map);
      calls++;
    }
    stop.set(true);
    writer.join();
    return calls;
  }

  /** Everything that it is asked counts. */
  static class Counting implements Comparable<Counting> {
    int looks;

    public String getName() {
      looks++;
      return "name";
    }

    @Override
    public int compareTo(Counting other) {
      looks++;
      return 0;
    }

    @Override
    public String toString() {
      looks++;
      return "counting";
    }

    @Override
    public int hashCode() {
      looks++;
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      looks++;
      return this == other;
    }
  }

  /** A map of the application's own making: to walk it is to run the application's code. */
  static final class Odd extends AbstractMap<String, Object> {
    int looks;

    @Override
    public Set<Entry<String, Object>> entrySet() {
      looks++;
      throw new IllegalStateException("do not walk me");
    }
  }

  private Hostile() {}
}
