/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.function.Predicate;

/** A kind of access to a field or a method that few may make; each of these has its reason. */
final class Access extends ArchCondition<JavaClass> {
  private final Predicate<JavaAccess<?>> sought;
  private final Map<String, String> permitted;

  /**
   * @param permitted packages, ending in a dot, classes or methods, with the reason of each
   */
  Access(String description, Predicate<JavaAccess<?>> sought, Map<String, String> permitted) {
    super(description + ", but for " + permitted.keySet());
    this.sought = sought;
    this.permitted = permitted;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (sought.test(access) && !isPermitted(access)) {
        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
      }
    }
  }

  private boolean isPermitted(JavaAccess<?> access) {
    return permitted.keySet().stream().anyMatch(each -> covers(each, access));
  }

  private static boolean covers(String permitted, JavaAccess<?> access) {
    String owner = access.getOriginOwner().getName();
    return permitted.endsWith(".")
        ? owner.startsWith(permitted)
        : owner.equals(permitted)
            || owner.startsWith(permitted + "$")
            || permitted.equals(owner + "." + access.getOrigin().getName());
  }

  /** Whether this exception is made use of; else it is out of date. */
  boolean isNeeded(String permitted, Iterable<JavaClass> classes) {
    for (JavaClass type : classes) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        if (sought.test(access) && covers(permitted, access)) {
          return true;
        }
      }
    }
    return false;
  }

  Map<String, String> permitted() {
    return permitted;
  }
}
