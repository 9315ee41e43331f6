/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import org.jspecify.annotations.Nullable;

/** Constants that tell of the method itself. */
public record MethodConstants() implements Constants {

  /** {@code Class.method}. */
  public static final String NAME = "name";

  /** The class that declares the method. */
  public static final String LOGGER = "logger";

  /** The parameters' names with commas between; {@code arg0} and so on where none were kept. */
  public static final String PARAMETERS = "parameters";

  @Override
  public @Nullable String of(String name, MethodDescription method) {
    return switch (name) {
      case NAME -> nameOf(method);
      case LOGGER -> method.getDeclaringType().asErasure().getName();
      case PARAMETERS -> parametersOf(method);
      default -> null;
    };
  }

  private static String nameOf(MethodDescription method) {
    TypeDescription type = method.getDeclaringType().asErasure();
    String name = type.getSimpleName();
    if (name.isEmpty()) {
      name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }
    return name + "." + method.getName();
  }

  private static String parametersOf(MethodDescription method) {
    StringBuilder names = new StringBuilder();
    for (ParameterDescription each : method.getParameters()) {
      if (each.getIndex() > 0) {
        names.append(',');
      }
      names.append(each.getName());
    }
    return names.toString();
  }
}
