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
    HelperSource helpers = source;
    if (helpers == null) {
      throw new IllegalStateException("no agent");
    }
    try {
      Class<?> defined = helpers.helperFor(caller.lookupClass(), helper);
      MethodHandle target = MethodHandles.publicLookup().findStatic(defined, method, type);
      return new ConstantCallSite(target);
    } catch (LinkageError e) {
      AdviceFailures.report(e, instrumentation);
      return new ConstantCallSite(MethodHandles.empty(type));
    }
  }

  /** Called by the agent, once. */
  public static void install(HelperSource installed) {
    source = installed;
  }

  private HelperLinker() {}
}
