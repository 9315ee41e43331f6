/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Logs each call of the method: {@code method_start}, then {@code method_complete} or {@code
 * method_failed}.
 *
 * <p>On a method of an interface or a superclass it holds for every method that implements or
 * overrides it. A {@code CompletionStage} that the method returns is followed to its end.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Logged {

  /** The name on the line; by default {@code Class.method}. */
  String value() default "";

  /** Whether the arguments are logged, redacted, by their names. */
  boolean args() default false;
}
