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
 * Logs each call of the method as a node of a graph: {@code node_start}, then {@code node_complete}
 * or {@code node_failed}. What happens inside carries the node's name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LoggedNode {

  /** The node's name; by default the method's. */
  String value() default "";
}
