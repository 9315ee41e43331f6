/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.tools.BaseTool;
import com.google.adk.tools.FunctionTool;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Ownership;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.AllArguments;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;

/** A method as a tool before 0.5: it answers with a map, and until 0.2 it is static. */
final class StaticTool {
  private static final TypeDescription.Generic ANSWER =
      TypeDescription.Generic.Builder.parameterizedType(Map.class, String.class, Object.class)
          .build();

  static boolean isTheOnlyOne() {
    try {
      FunctionTool.class.getMethod("create", Object.class, Method.class, boolean.class);
      return false;
    } catch (NoSuchMethodException old) {
      return true;
    }
  }

  /** A class by the same name, whose static method does what the object's does. */
  static BaseTool of(String name, Object use, Method method) {
    Class<?> declaring =
        new ByteBuddy()
            .subclass(Object.class)
            .name(use.getClass().getName())
            .defineMethod(method.getName(), ANSWER, Visibility.PUBLIC, Ownership.STATIC)
            .withParameter(method.getGenericParameterTypes()[0], "order")
            .intercept(MethodDelegation.to(new Handed(use, method)))
            .make()
            .load(StaticTool.class.getClassLoader(), ClassLoadingStrategy.Default.CHILD_FIRST)
            .getLoaded();
    try {
      BaseTool tool = FunctionTool.create(declaring.getMethods()[0]);
      Field known = BaseTool.class.getDeclaredField("name");
      known.setAccessible(true);
      known.set(tool, name);
      return tool;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** What the static method hands its argument to. */
  public record Handed(Object use, Method method) {

    @RuntimeType
    public Object call(@AllArguments Object[] arguments) throws Throwable {
      try {
        return Map.of("result", method.invoke(use, arguments));
      } catch (InvocationTargetException e) {
        throw e.getTargetException();
      }
    }
  }

  private StaticTool() {}
}
