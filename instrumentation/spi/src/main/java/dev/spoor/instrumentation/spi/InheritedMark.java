/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationValue;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;
import org.jspecify.annotations.Nullable;

/** Finds an annotation, by name, on a method or on one that it overrides or implements. */
public final class InheritedMark
    extends ElementMatcher.Junction.ForNonNullValues<MethodDescription> {
  private final String annotation;

  public InheritedMark(String annotation) {
    this.annotation = annotation;
  }

  @Override
  protected boolean doMatch(MethodDescription method) {
    return on(method) != null;
  }

  /** The nearest annotation, or null. */
  public @Nullable AnnotationDescription on(MethodDescription method) {
    AnnotationDescription own = ownOf(method);
    return own != null || !isOverridable(method)
        ? own
        : above(method.getDeclaringType(), method, new HashSet<>());
  }

  private @Nullable AnnotationDescription above(
      TypeDefinition type, MethodDescription method, Set<String> seen) {
    TypeDescription.Generic superclass = superclassOf(type);
    AnnotationDescription found = superclass == null ? null : in(superclass, method, seen);
    if (found != null) {
      return found;
    }
    try {
      for (TypeDescription.Generic each : type.getInterfaces()) {
        found = in(each, method, seen);
        if (found != null) {
          return found;
        }
      }
    } catch (RuntimeException notOnTheClassPath) {
      return null;
    }
    return null;
  }

  private static TypeDescription.@Nullable Generic superclassOf(TypeDefinition type) {
    TypeDescription.Generic superclass = type.getSuperClass();
    return superclass == null || superclass.represents(Object.class) ? null : superclass;
  }

  private @Nullable AnnotationDescription in(
      TypeDescription.Generic type, MethodDescription method, Set<String> seen) {
    try {
      if (!seen.add(type.asErasure().getName())) {
        return null;
      }
      for (MethodDescription each : type.getDeclaredMethods()) {
        AnnotationDescription mark = overrides(method, each) ? ownOf(each) : null;
        if (mark != null) {
          return mark;
        }
      }
      return above(type, method, seen);
    } catch (RuntimeException notOnTheClassPath) {
      return null;
    }
  }

  /** The super-type's methods come with its type arguments put in. */
  private static boolean overrides(MethodDescription method, MethodDescription above) {
    return isOverridable(above)
        && above.getName().equals(method.getName())
        && above
            .getParameters()
            .asTypeList()
            .asErasures()
            .equals(method.getParameters().asTypeList().asErasures());
  }

  private static boolean isOverridable(MethodDescription method) {
    return method.isMethod() && !method.isStatic() && !method.isPrivate();
  }

  private @Nullable AnnotationDescription ownOf(MethodDescription method) {
    for (AnnotationDescription each : method.getDeclaredAnnotations()) {
      if (each.getAnnotationType().getName().equals(annotation)) {
        return each;
      }
    }
    return null;
  }

  /** The annotation's value for the method, or what is used where it has none. */
  public String value(MethodDescription method, String otherwise) {
    AnnotationDescription mark = on(method);
    AnnotationValue<?, ?> value = mark == null ? null : mark.getValue("value");
    return value != null && value.resolve() instanceof String text && !text.isEmpty()
        ? text
        : otherwise;
  }

  /** Whether the annotation on the method says so. */
  public boolean says(String property, MethodDescription method) {
    AnnotationDescription mark = on(method);
    return mark != null && Boolean.TRUE.equals(mark.getValue(property).resolve());
  }
}
