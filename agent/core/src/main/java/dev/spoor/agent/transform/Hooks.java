/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Constants;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.asm.MemberSubstitution;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;
import org.jspecify.annotations.Nullable;

/** What one instrumentation does to one type. */
final class Hooks implements Advisor {
  private final TypeDescription type;
  private final Woven woven;
  private final List<String> setting;
  private final AdviceSource advices;
  private final AdviceSource asides;
  private final List<AsmVisitorWrapper> visitors = new ArrayList<>();
  private final List<String> applied = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  Hooks(
      TypeDescription type,
      Woven woven,
      List<String> setting,
      AdviceSource advices,
      AdviceSource asides) {
    this.type = type;
    this.woven = woven;
    this.setting = setting;
    this.advices = advices;
    this.asides = asides;
  }

  @Override
  public TypeDescription type() {
    return type;
  }

  @Override
  public List<String> setting() {
    return setting;
  }

  @Override
  public void on(ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
    require(advices, methods, advice);
  }

  @Override
  public void onIfPresent(ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
    apply(advices, methods, advice, null);
  }

  @Override
  public void onIfPresent(
      ElementMatcher<? super MethodDescription> methods, Class<?> advice, Constants constants) {
    apply(advices, methods, advice, constants);
  }

  @Override
  public void witness(ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
    ElementMatcher.Junction<MethodDescription> seen = concrete().and(methods);
    if (!type.getDeclaredMethods().filter(seen).isEmpty()) {
      visitors.add(asides.advice(advice.getName(), null).on(seen));
    }
  }

  @Override
  public void aside(ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
    require(asides, methods, advice);
  }

  @Override
  public void asideIfPresent(ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
    apply(asides, methods, advice, null);
  }

  private void require(
      AdviceSource source, ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
    if (!apply(source, methods, advice, null)) {
      missing.add(type.getName() + " has no method " + methods);
    }
  }

  private boolean apply(
      AdviceSource source,
      ElementMatcher<? super MethodDescription> methods,
      Class<?> advice,
      @Nullable Constants constants) {
    ElementMatcher.Junction<MethodDescription> woven = concrete().and(methods);
    if (!note(woven)) {
      return false;
    }
    visitors.add(source.advice(advice.getName(), constants).on(woven));
    return true;
  }

  @Override
  public void redirect(
      ElementMatcher<? super MethodDescription> methods,
      ElementMatcher<? super MethodDescription> called,
      Class<?> target,
      String targetMethod) {
    if (!note(concrete().and(methods))) {
      missing.add(type.getName() + " has no method " + methods);
      return;
    }
    MethodDescription to =
        TypeDescription.ForLoadedType.of(target)
            .getDeclaredMethods()
            .filter(ElementMatchers.named(targetMethod))
            .getOnly();
    visitors.add(
        MemberSubstitution.relaxed().method(called).replaceWith(to).on(concrete().and(methods)));
  }

  private static ElementMatcher.Junction<MethodDescription> concrete() {
    return ElementMatchers.not(ElementMatchers.isAbstract().or(ElementMatchers.isNative()));
  }

  private boolean note(ElementMatcher<? super MethodDescription> methods) {
    MethodList<MethodDescription.InDefinedShape> found = type.getDeclaredMethods().filter(methods);
    for (MethodDescription method : found) {
      applied.add(type.getName() + '.' + method.getInternalName());
    }
    return !found.isEmpty();
  }

  Woven woven() {
    return woven;
  }

  List<AsmVisitorWrapper> visitors() {
    return visitors;
  }

  /** {@code Class.method} of what is woven. */
  List<String> applied() {
    return applied;
  }

  /** What was looked for in the type and is not there, each a sentence. */
  List<String> missing() {
    return missing;
  }

  /** Where advice comes from, ready to be inlined. */
  interface AdviceSource {
    Advice advice(String className, @Nullable Constants constants);
  }
}
