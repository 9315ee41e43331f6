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
 * Logs each call of the method as a tool call: {@code tool_execution_start}, then {@code
 * tool_execution_complete} or {@code tool_execution_failed}, with its arguments by name, redacted.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LoggedTool {

  /** The tool's name; by default the method's. */
  String value() default "";
}
