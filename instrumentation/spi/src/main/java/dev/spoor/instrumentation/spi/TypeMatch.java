/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import java.util.List;

/**
 * How the types of an instrumentation are found. Plain data: it becomes the name index, which is
 * asked before anything of Byte Buddy is loaded.
 *
 * @param how what the names are
 * @param names binary class names, or for {@link How#SETTING} the setting's key
 * @param later binary names of classes that come after them, see {@link #before}
 * @param afterCalls classes and methods that come after a call, see {@link #calledBefore}
 */
public record TypeMatch(How how, List<String> names, List<String> later, List<String> afterCalls) {

  /** What the names of a match are. */
  public enum How {
    /** The very classes. */
    NAMED,
    /** Classes and interfaces below these, and these themselves. */
    SUBTYPES,
    /** Annotations on a method of the class, or on one that it overrides or implements. */
    ANNOTATED,
    /** A setting of which the value names classes. */
    SETTING
  }

  /** The very classes by these names. The cheapest, and to be preferred. */
  public static TypeMatch named(String... names) {
    return new TypeMatch(How.NAMED, List.of(names), List.of(), List.of());
  }

  /** These types and all below them, in loaders that can see them. */
  public static TypeMatch subtypesOf(String... names) {
    return new TypeMatch(How.SUBTYPES, List.of(names), List.of(), List.of());
  }

  /** Types with a method that carries, or inherits, one of these annotations. */
  public static TypeMatch annotatedWith(String... annotations) {
    return new TypeMatch(How.ANNOTATED, List.of(annotations), List.of(), List.of());
  }

  /** Types that the user names in this setting. */
  public static TypeMatch bySetting(String key) {
    return new TypeMatch(How.SETTING, List.of(key), List.of(), List.of());
  }

  /**
   * Names classes of the library that no version loads before one of these types, and that every
   * version loads while it works. One that arrives without any of these types tells of a version
   * that is not known here, and is warned of. So they are classes that no application names: what
   * looks for beans or into signatures loads those at any time.
   */
  public TypeMatch before(String... names) {
    return new TypeMatch(how, this.names, List.of(names), afterCalls);
  }

  /**
   * The same of classes that no version loads before advice of one of these types has run. One that
   * arrives without tells of a version that goes another way.
   *
   * <p>Where no class is sure, a method: {@code com.acme.Session#send}, which some instrumentation
   * of the library makes a {@linkplain Advisor#witness witness}.
   */
  public TypeMatch calledBefore(String... names) {
    return new TypeMatch(how, this.names, later, List.of(names));
  }
}
