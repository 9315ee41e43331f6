/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.bytecode.StackManipulation;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.implementation.bytecode.constant.NullConstant;
import net.bytebuddy.implementation.bytecode.constant.TextConstant;

/** Loads the {@link Constant}s of an advice; for {@code Advice.withCustomMapping().bind(…)}. */
public record ConstantMapping(Constants constants)
    implements Advice.OffsetMapping.Factory<Constant> {

  @Override
  public Class<Constant> getAnnotationType() {
    return Constant.class;
  }

  @Override
  public Advice.OffsetMapping make(
      ParameterDescription.InDefinedShape target,
      AnnotationDescription.Loadable<Constant> annotation,
      AdviceType adviceType) {
    return new Mapping(constants, annotation.load().value());
  }

  private record Mapping(Constants constants, String name) implements Advice.OffsetMapping {

    @Override
    public Target resolve(
        TypeDescription instrumentedType,
        MethodDescription instrumentedMethod,
        Assigner assigner,
        Advice.ArgumentHandler argumentHandler,
        Sort sort) {
      String value = constants.of(name, instrumentedMethod);
      StackManipulation load = value == null ? NullConstant.INSTANCE : new TextConstant(value);
      return new Target.ForStackManipulation(load);
    }
  }
}
