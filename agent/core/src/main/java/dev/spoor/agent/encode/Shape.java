/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

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

  private static final Set<Class<?>> WHOLES =
      Set.of(
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          AtomicInteger.class,
          AtomicLong.class);

  /** Outside {@code java.util} itself, where {@link #isReadable} decides. */
  private static final Set<Class<?>> CONCURRENT =
      Set.of(
          ConcurrentHashMap.class,
          ConcurrentSkipListMap.class,
          ConcurrentSkipListSet.class,
          ConcurrentLinkedQueue.class,
          ConcurrentLinkedDeque.class,
          CopyOnWriteArrayList.class,
          CopyOnWriteArraySet.class);

  /** Their iterators go through fields of their own: no lock, no delegate, no key compared. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.Arrays$ArrayList",
          "java.util.Collections$EmptyList",
          "java.util.Collections$EmptyMap",
          "java.util.Collections$EmptySet",
          "java.util.Collections$SingletonList",
          "java.util.Collections$SingletonMap",
          "java.util.Collections$SingletonSet",
          "java.util.EnumMap",
          "java.util.HashMap",
          "java.util.HashMap$KeySet",
          "java.util.HashMap$Values",
          "java.util.HashSet",
          "java.util.IdentityHashMap",
          "java.util.JumboEnumSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashMap$LinkedKeySet",
          "java.util.LinkedHashMap$LinkedValues",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.PriorityQueue",
          "java.util.RegularEnumSet",
          "java.util.TreeMap",
          "java.util.TreeSet");

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
    return type.getClassLoader() == null ? ofJdk(type) : OPAQUE;
  }

  private static Shape ofJdk(Class<?> type) {
    if (WHOLES.contains(type)) {
      return WHOLE;
    }
    if (type == Double.class || type == Float.class) {
      return FRACTION;
    }
    if (type == BigInteger.class || type == BigDecimal.class) {
      return BIG;
    }
    if (type == Boolean.class) {
      return BOOLEAN;
    }
    if (type == StringBuilder.class || type == StringBuffer.class) {
      return BUILDER;
    }
    if (isPrintable(type)) {
      return PRINTABLE;
    }
    if (!isReadable(type)) {
      return OPAQUE;
    }
    if (Map.class.isAssignableFrom(type)) {
      return MAP;
    }
    return Collection.class.isAssignableFrom(type) ? COLLECTION : OPAQUE;
  }

  private static boolean isPrintable(Class<?> type) {
    return type == UUID.class
        || type == URI.class
        || type == Character.class
        || isTime(type.getName());
  }

  private static boolean isTime(String name) {
    return name.startsWith("java.time.") && name.indexOf('.', 10) < 0 && name.indexOf('$') < 0;
  }

  private static boolean isReadable(Class<?> type) {
    return CONCURRENT.contains(type)
        || COLLECTIONS.contains(type.getName())
        || type.getName().startsWith(IMMUTABLE);
  }

  /** How many things lie in this value of this shape, or -1. */
  int size(Object value) {
    return switch (this) {
      case TEXT, BUILDER -> ((CharSequence) value).length();
      case MAP -> ((Map<?, ?>) value).size();
      case COLLECTION -> ((Collection<?>) value).size();
      case ARRAY, PRIMITIVES -> Array.getLength(value);
      default -> -1;
    };
  }

  boolean isContainer() {
    return this == MAP || this == COLLECTION || this == ARRAY || this == RECORD;
  }
}
