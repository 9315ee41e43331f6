/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Objects of the application's that count whoever asks them anything, and then throw. */
final class Asked {
  static final AtomicInteger times = new AtomicInteger();

  /** Whoever gets here might as well have loaded rows, waited ten seconds or ended the JVM. */
  private static RuntimeException asked() {
    times.incrementAndGet();
    return new IllegalStateException("asked");
  }

  static List<Object> objects() {
    return Arrays.asList(
        new Bean(), new Text(), new Amount(), new Rows(), new Table(), new Pages(), proxy());
  }

  private static Object proxy() {
    return Proxy.newProxyInstance(
        Asked.class.getClassLoader(),
        new Class<?>[] {Map.class, CharSequence.class},
        (self, method, args) -> {
          throw asked();
        });
  }

  /** Wherever such an object may stand. */
  static List<Object> places(Object foreign) {
    Map<Object, Object> keyed = new IdentityHashMap<>();
    keyed.put(foreign, foreign);
    List<Object> list = new ArrayList<>();
    list.add(foreign);
    return List.of(
        foreign,
        Collections.singletonMap("value", foreign),
        Collections.singletonMap("password", foreign),
        keyed,
        list,
        Collections.unmodifiableList(list),
        new Object[] {foreign},
        new Order(foreign));
  }

  /** Its accessor is the application's, too. */
  record Order(Object item) {
    @Override
    public Object item() {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  static final class Bean implements Comparable<Bean> {
    public String getName() {
      throw asked();
    }

    @Override
    public int compareTo(Bean other) {
      throw asked();
    }

    @Override
    public boolean equals(Object other) {
      throw asked();
    }

    @Override
    public int hashCode() {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  static final class Text implements CharSequence {
    @Override
    public int length() {
      throw asked();
    }

    @Override
    public char charAt(int index) {
      throw asked();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  static final class Amount extends Number {
    private static final long serialVersionUID = 1;

    @Override
    public int intValue() {
      throw asked();
    }

    @Override
    public long longValue() {
      throw asked();
    }

    @Override
    public float floatValue() {
      throw asked();
    }

    @Override
    public double doubleValue() {
      throw asked();
    }
  }

  static final class Rows extends AbstractList<Object> {
    @Override
    public Object get(int index) {
      throw asked();
    }

    @Override
    public int size() {
      throw asked();
    }
  }

  static final class Table extends AbstractMap<Object, Object> {
    @Override
    public Set<Entry<Object, Object>> entrySet() {
      throw asked();
    }
  }

  static final class Pages implements Iterable<Object> {
    @Override
    public Iterator<Object> iterator() {
      throw asked();
    }
  }

  /** Says nothing of itself but that it is its own cause. */
  static final class Failing extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw asked();
    }

    @Override
    public synchronized Throwable getCause() {
      return this;
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  private Asked() {}
}
