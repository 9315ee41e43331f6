/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import java.util.Set;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** The methods of one pattern; one with a star leaves out what nobody calls work. */
public final class NamedMethods
    extends ElementMatcher.Junction.ForNonNullValues<MethodDescription> {
  private static final Set<String> OBJECTS =
      Set.of("toString", "hashCode", "equals", "compareTo", "clone", "finalize");

  private final MethodPattern pattern;

  public NamedMethods(MethodPattern pattern) {
    this.pattern = pattern;
  }

  @Override
  protected boolean doMatch(MethodDescription method) {
    return pattern.matchesMethod(method.getName())
        && !(pattern.guessesMethods() && isChore(method));
  }

  private static boolean isChore(MethodDescription method) {
    return OBJECTS.contains(method.getName()) || isGetter(method) || isSetter(method);
  }

  /** {@code getX()}, {@code isX()}, and the accessor {@code x()} of a record. */
  private static boolean isGetter(MethodDescription method) {
    if (!method.getParameters().isEmpty() || method.getReturnType().represents(void.class)) {
      return false;
    }
    TypeDescription type = method.getDeclaringType().asErasure();
    return isProperty(method.getName(), "get")
        || isProperty(method.getName(), "is")
        || hasField(type, method.getName());
  }

  private static boolean isSetter(MethodDescription method) {
    TypeDescription type = method.getDeclaringType().asErasure();
    return method.getParameters().size() == 1
        && (isProperty(method.getName(), "set")
            || isProperty(method.getName(), "with")
            || hasField(type, method.getName()));
  }

  private static boolean isProperty(String name, String prefix) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && !Character.isLowerCase(name.charAt(prefix.length()));
  }

  private static boolean hasField(TypeDescription type, String name) {
    for (FieldDescription field : type.getDeclaredFields()) {
      if (field.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
