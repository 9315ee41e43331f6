/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import java.util.List;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Takes an instrumentation's wishes for one type. */
public interface Advisor {

  /** The type that matched. */
  TypeDescription type();

  /** The value of the setting of a {@link TypeMatch#bySetting} match, item by item. */
  List<String> setting();

  /**
   * Weaves the advice into the type's own methods that match. A hook of which no method matched, in
   * any type, is reported.
   *
   * @param advice the advice class; only its name is used, it is never reflected on
   */
  void on(ElementMatcher<? super MethodDescription> methods, Class<?> advice);

  /** The same for a hook that some versions of the library do not have. */
  void onIfPresent(ElementMatcher<? super MethodDescription> methods, Class<?> advice);

  /**
   * The same with {@link Constant}s, for a hook that some of the types do not have.
   *
   * @param constants asked for each method that matches, while it is woven
   */
  void onIfPresent(
      ElementMatcher<? super MethodDescription> methods, Class<?> advice, Constants constants);

  /**
   * The same as {@link #on} for a hook that only adds to what others record: that it runs is no
   * sign that what is hooked is called, see {@link TypeMatch#calledBefore}.
   */
  void aside(ElementMatcher<? super MethodDescription> methods, Class<?> advice);

  /** The same for a hook that some versions or types do not have. */
  void asideIfPresent(ElementMatcher<? super MethodDescription> methods, Class<?> advice);

  /**
   * Has the type's methods that match, where it has them, bear witness by returning: what names
   * them in {@link TypeMatch#calledBefore} must have been called by then. A witness records
   * nothing, and is no hook: it is not told of, and not missed.
   */
  default void witness(ElementMatcher<? super MethodDescription> methods) {
    witness(methods, WitnessReturnAdvice.class);
  }

  /**
   * The same where not every return is evidence.
   *
   * @param advice calls {@link dev.spoor.bootstrap.Witness#saw} where it is
   */
  void witness(ElementMatcher<? super MethodDescription> methods, Class<?> advice);

  /**
   * Has calls of one method, made by the type's methods that match, go to a static method of ours
   * instead.
   *
   * @param target a BOOTSTRAP class
   * @param targetMethod its static method, which takes the receiver and the arguments
   */
  void redirect(
      ElementMatcher<? super MethodDescription> methods,
      ElementMatcher<? super MethodDescription> called,
      Class<?> target,
      String targetMethod);
}
