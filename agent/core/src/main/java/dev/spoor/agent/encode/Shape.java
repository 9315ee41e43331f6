/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** How the values of a class can be read without running anybody else's code. */
enum Shape {
  TEXT,
  BUILDER,
  BOOLEAN,
  WHOLE,
  FRACTION,
  BIG,
  ENUM,
  /** Known by its {@code toString}, which is the JDK's. */
  PRINTABLE,
  MAP,
  COLLECTION,
  ARRAY,
  PRIMITIVES,
  RECORD,
  /** Nothing but its class may be looked at. */
  OPAQUE;

  private static final String IMMUTABLE = "java.util.ImmutableCollections$";

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return decide(type);
        }
      };

  static Shape of(Object value) {
    return value instanceof String ? TEXT : SHAPES.get(value.getClass());
  }

  private static Shape decide(Class<?> type) {
    if (type.isArray()) {
      return type.getComponentType().isPrimitive() ? PRIMITIVES : ARRAY;
    }
    if (Enum.class.isAssignableFrom(type)) {
      return ENUM;
    }
    if (type.isRecord()) {
      return RECORD;
    }
    return type.getClassLoader() == null ? ofJdk(type.getName()) : OPAQUE;
  }

  /** By name: a class that is compared with is a class that is loaded. */
  private static Shape ofJdk(String name) {
    return switch (name) {
      case "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong" ->
          WHOLE;
      case "java.lang.Double", "java.lang.Float" -> FRACTION;
      case "java.math.BigInteger", "java.math.BigDecimal" -> BIG;
      case "java.lang.Boolean" -> BOOLEAN;
      case "java.lang.StringBuilder" -> BUILDER; // a StringBuffer takes a lock
      case "java.lang.Character", "java.util.UUID", "java.net.URI" -> PRINTABLE;
      default -> isTime(name) ? PRINTABLE : ofCollection(name);
    };
  }

  private static boolean isTime(String name) {
    return name.startsWith("java.time.") && name.indexOf('.', 10) < 0 && name.indexOf('$') < 0;
  }

  /** Their iterators go through fields of their own: no lock, no delegate, no key compared. */
  private static Shape ofCollection(String name) {
    return switch (name) {
      case "java.util.Collections$EmptyMap",
          "java.util.Collections$SingletonMap",
          "java.util.EnumMap",
          "java.util.HashMap",
          "java.util.IdentityHashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentSkipListMap",
          IMMUTABLE + "Map1",
          IMMUTABLE + "MapN" ->
          MAP;
      case "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.Arrays$ArrayList",
          "java.util.Collections$EmptyList",
          "java.util.Collections$EmptySet",
          "java.util.Collections$SingletonList",
          "java.util.Collections$SingletonSet",
          "java.util.HashMap$KeySet",
          "java.util.HashMap$Values",
          "java.util.HashSet",
          "java.util.JumboEnumSet",
          "java.util.LinkedHashMap$LinkedKeySet",
          "java.util.LinkedHashMap$LinkedValues",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.PriorityQueue",
          "java.util.RegularEnumSet",
          "java.util.TreeSet",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.ConcurrentSkipListSet",
          "java.util.concurrent.CopyOnWriteArrayList",
          "java.util.concurrent.CopyOnWriteArraySet",
          IMMUTABLE + "List12",
          IMMUTABLE + "ListN",
          IMMUTABLE + "Set12",
          IMMUTABLE + "SetN",
          IMMUTABLE + "SubList" ->
          COLLECTION;
      default -> OPAQUE;
    };
  }

  /** How many things lie in this value of this shape, or -1. */
  int size(Object value) {
    if (this == TEXT || this == BUILDER) {
      return ((CharSequence) value).length();
    }
    if (this == MAP) {
      return ((Map<?, ?>) value).size();
    }
    if (this == COLLECTION) {
      return ((Collection<?>) value).size();
    }
    return this == ARRAY || this == PRIMITIVES ? Array.getLength(value) : -1;
  }

  boolean isContainer() {
    return this == MAP || this == COLLECTION || this == ARRAY || this == RECORD;
  }
}
