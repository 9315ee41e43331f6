/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The zones of docs/architecture.md, as far as imports can show them. */
@AnalyzeClasses(packages = "dev.spoor", importOptions = DoNotIncludeTests.class)
class ZonesTest {
  private static final String AGENT = "dev.spoor.agent..";
  private static final String BOOTSTRAP = "dev.spoor.bootstrap";
  private static final String ENTRY = "dev.spoor.entry";
  private static final String SPI = "dev.spoor.instrumentation.spi";
  private static final String[] SHARED = {
    "dev.spoor.instrumentation.graphs", "dev.spoor.instrumentation.servers"
  };
  private static final String INSTRUMENTATION = "dev.spoor.instrumentation..";
  private static final String BYTE_BUDDY = "net.bytebuddy..";

  private static final DescribedPredicate<JavaClass> LIBRARY =
      resideInAPackage(INSTRUMENTATION)
          .and(not(resideInAPackage(SPI)))
          .and(not(simpleNameEndingWith("Instrumentation")))
          .and(not(DescribedPredicate.describe("nested in an instrumentation", ZonesTest::nested)))
          .as("advice and helpers");

  private static boolean nested(JavaClass type) {
    return type.getName().contains("Instrumentation$");
  }

  @ArchTest
  static final ArchRule bootstrapUsesNothingButTheBaseOfJava =
      classes()
          .that()
          .resideInAPackage(BOOTSTRAP)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  BOOTSTRAP,
                  "java.lang",
                  "java.lang.invoke",
                  "java.lang.ref",
                  "java.util",
                  "java.util.concurrent",
                  "java.util.concurrent.atomic",
                  "java.util.function",
                  "org.jspecify.annotations"));

  @ArchTest
  static final ArchRule entryUsesNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage(ENTRY)
          .should()
          .dependOnClassesThat(resideInAnyPackage(AGENT, BOOTSTRAP, INSTRUMENTATION, BYTE_BUDDY));

  @ArchTest
  static final ArchRule nobodyUsesEntry =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENTRY)
          .should()
          .dependOnClassesThat(resideInAPackage(ENTRY));

  @ArchTest
  static final ArchRule adviceAndHelpersSeeOnlyBootstrap =
      noClasses()
          .that(LIBRARY)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(AGENT, SPI, BYTE_BUDDY)
                  .and(
                      not(
                          DescribedPredicate.describe(
                              "annotations of advice", ZonesTest::annotationOfAdvice))));

  private static boolean annotationOfAdvice(JavaClass type) {
    return type.getName().startsWith("net.bytebuddy.asm.Advice")
        || type.getName().startsWith("net.bytebuddy.implementation.bytecode.assign.Assigner")
        || type.getName().equals(SPI + ".Constant");
  }

  @ArchTest
  static final ArchRule instrumentationsSeeTheSpiAndNotTheAgent =
      noClasses()
          .that()
          .resideInAPackage(INSTRUMENTATION)
          .should()
          .dependOnClassesThat(resideInAPackage(AGENT));

  @ArchTest
  static final ArchRule instrumentationsDoNotDependOnEachOther =
      slices()
          .matching("dev.spoor.instrumentation.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage(INSTRUMENTATION), resideInAPackage(SPI))
          .ignoreDependency(resideInAPackage(INSTRUMENTATION), resideInAnyPackage(SHARED))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theAgentDoesNotKnowItsInstrumentations =
      noClasses()
          .that()
          .resideInAPackage(AGENT)
          .should()
          .dependOnClassesThat(resideInAPackage(INSTRUMENTATION).and(not(resideInAPackage(SPI))));

  @ArchTest
  static final ArchRule onlyTheTransformerKnowsByteBuddy =
      noClasses()
          .that()
          .resideInAPackage(AGENT)
          .and()
          .resideOutsideOfPackage("dev.spoor.agent.transform")
          .should()
          .dependOnClassesThat(resideInAPackage(BYTE_BUDDY));

  @ArchTest
  static final ArchRule nothingIsDeserialised =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");
}
