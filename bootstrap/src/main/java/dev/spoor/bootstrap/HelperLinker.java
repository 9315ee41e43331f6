/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Links a call from advice to its helper when it is first made, once the library's class has been
 * loaded. After that it is an ordinary static call to the JIT.
 */
public final class HelperLinker {
  private static volatile @Nullable HelperSource source;

  /** The bootstrap method of the {@code invokedynamic} that stands for a helper's static method. */
  public static CallSite link(
      MethodHandles.Lookup caller,
      String method,
      MethodType type,
      String helper,
      String instrumentation)
      throws ReflectiveOperationException {
    installed().called(caller.lookupClass(), helper);
    return linkAside(caller, method, type, helper, instrumentation);
  }

  /** The same of advice that runs aside from the calls that are recorded. */
  public static CallSite linkAside(
      MethodHandles.Lookup caller,
      String method,
      MethodType type,
      String helper,
      String instrumentation)
      throws ReflectiveOperationException {
    HelperSource helpers = installed();
    try {
      Class<?> defined = helpers.helperFor(caller.lookupClass(), helper);
      MethodHandle target = MethodHandles.publicLookup().findStatic(defined, method, type);
      return new ConstantCallSite(target);
    } catch (LinkageError e) {
      AdviceFailures.report(e, instrumentation);
      return new ConstantCallSite(withoutHelper(type));
    }
  }

  /**
   * Has the helper defined beside a class that is too old for {@code invokedynamic}: woven code
   * then calls it by its name.
   *
   * @throws LinkageError which woven code keeps from the application
   */
  public static void define(Class<?> caller, String helper) {
    HelperSource helpers = installed();
    helpers.called(caller, helper);
    helpers.helperFor(caller, helper);
  }

  private static HelperSource installed() {
    HelperSource helpers = source;
    if (helpers == null) {
      throw new IllegalStateException("no agent");
    }
    return helpers;
  }

  /** Answers the last argument of the type asked for, which advice would replace; else null. */
  static MethodHandle withoutHelper(MethodType type) {
    Class<?> answer = type.returnType();
    for (int i = type.parameterCount() - 1; i >= 0; i--) {
      if (type.parameterType(i) == answer && answer != Object.class) {
        return MethodHandles.permuteArguments(MethodHandles.identity(answer), type, i);
      }
    }
    return MethodHandles.empty(type);
  }

  /** Called by the agent, once. */
  public static void install(HelperSource installed) {
    source = installed;
  }

  private HelperLinker() {}
}
