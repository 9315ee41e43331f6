/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.instrumentation.spi.ConstantMapping;
import dev.spoor.instrumentation.spi.Constants;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.bytecode.StackManipulation;
import net.bytebuddy.implementation.bytecode.constant.TextConstant;
import net.bytebuddy.implementation.bytecode.member.MethodInvocation;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/**
 * Weaves advice into one class at a time. The only part of the transformer that knows Byte Buddy;
 * made at the first hit. Any thread.
 */
final class Weaver implements ClassWeaver {
  private final ByteBuddy byteBuddy =
      new ByteBuddy()
          .with(TypeValidation.DISABLED)
          .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE)
          .with(Implementation.Context.Disabled.Factory.INSTANCE);
  private final ClassFileLocator own =
      ClassFileLocator.ForClassLoader.of(Weaver.class.getClassLoader());
  private final Settings settings;
  private final Applied applied;

  Weaver(Settings settings, Applied applied) {
    this.settings = settings;
    this.applied = applied;
  }

  @Override
  public byte @Nullable [] weave(
      String name, @Nullable ClassLoader loader, byte[] bytes, List<Woven> wanting) {
    ClassFileLocator library =
        new ClassFileLocator.Compound(
            ClassFileLocator.Simple.of(name, bytes), ClassFileLocator.ForClassLoader.of(loader));
    TypePool pool = poolOf(loader, library);
    TypeDescription type = pool.describe(name).resolve();
    if (!canNameAClass(type)) {
      return null;
    }
    List<Hooks> all = new ArrayList<>(wanting.size());
    DynamicType.Builder<?> builder = byteBuddy.decorate(type, library);
    boolean any = false;
    for (Woven woven : wanting) {
      Hooks hooks = hooksOf(woven, type, library);
      all.add(hooks);
      for (AsmVisitorWrapper visitor : hooks.visitors()) {
        builder = builder.visit(visitor);
        any = true;
      }
    }
    byte[] result = any ? builder.make(pool).getBytes() : null;
    for (Hooks hooks : all) {
      applied.note(hooks, loader);
    }
    return result;
  }

  /** Before Java 5 a class file has no constant for a class, without which no helper is found. */
  private static boolean canNameAClass(TypeDescription type) {
    ClassFileVersion version = type.getClassFileVersion();
    return version == null || version.isAtLeast(ClassFileVersion.JAVA_V5);
  }

  /**
   * An application's classes are read with their code: it may be what names the parameters. Types
   * that a signature names may be missing: an optional dependency, or what another agent gave to
   * the boot loader, which has no resources.
   */
  private static TypePool poolOf(@Nullable ClassLoader loader, ClassFileLocator library) {
    return new TypePool.Default.WithLazyResolution(
        new TypePool.CacheProvider.Simple(),
        library,
        loader == null ? TypePool.Default.ReaderMode.FAST : TypePool.Default.ReaderMode.EXTENDED);
  }

  private Hooks hooksOf(Woven woven, TypeDescription type, ClassFileLocator library) {
    Hooks.AdviceSource calls = advices(woven, type, library, false);
    Hooks.AdviceSource aside = advices(woven, type, library, true);
    Hooks hooks = new Hooks(type, woven, settings.of(woven), calls, aside);
    woven.instrumentation().advise(hooks);
    return hooks;
  }

  private Hooks.AdviceSource advices(
      Woven woven, TypeDescription type, ClassFileLocator library, boolean aside) {
    ClassFileLocator advices =
        new ClassFileLocator.Compound(
            new AdviceClasses(own, HelperCalls.from(type, woven.library(), aside)), library);
    TypePool pool = TypePool.Default.of(advices);
    return (className, constants) ->
        bound(constants)
            .to(pool.describe(className).resolve(), advices)
            .withExceptionHandler(new Reporting(woven.library()));
  }

  private static Advice.WithCustomMapping bound(@Nullable Constants constants) {
    Advice.WithCustomMapping mapping = Advice.withCustomMapping();
    return constants == null ? mapping : mapping.bind(new ConstantMapping(constants));
  }

  /** The value of the setting by which an instrumentation finds its types. */
  interface Settings {
    List<String> of(Woven woven);
  }

  /** Leaves what advice throws with us, by the name of its instrumentation. */
  private record Reporting(String instrumentation) implements Advice.ExceptionHandler {
    private static final MethodDescription REPORT =
        TypeDescription.ForLoadedType.of(AdviceFailures.class)
            .getDeclaredMethods()
            .filter(ElementMatchers.named("report"))
            .getOnly();

    @Override
    public StackManipulation resolve(
        MethodDescription instrumentedMethod, TypeDescription instrumentedType) {
      return new StackManipulation.Compound(
          new TextConstant(instrumentation), MethodInvocation.invoke(REPORT));
    }
  }
}
