/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * One of {@code test-apps/http-servers}: a server in one version, with the contract's application
 * on it.
 *
 * @param name of the server and its version, which is that of its folder
 */
record HttpServerApp(String name, Path folder) {
  private static final String MAIN = "com.example.servers.Server";
  private static final String QUARKUS_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
  private static final List<String> SERVLET_CONTAINERS = List.of("tomcat-", "jetty-", "undertow-");
  private static final String SPRING_BOOT = "spring-boot-";
  private static final String SPRING_MVC_JETTY = "-mvc-jetty";
  private static final String JERSEY = "jersey-";
  private static final String QUARKUS = "quarkus-";

  /** What a build leaves behind. */
  private static final List<String> BUILT = List.of("target/lib", "target/quarkus-app");

  /** All that the contract is run on; without the profile {@code libraries}, the newest ones. */
  static Stream<HttpServerApp> all() {
    return built()
        .filter(app -> !app.name().startsWith(JERSEY) && !app.name().endsWith(SPRING_MVC_JETTY));
  }

  /** Spring MVC on each kind of container; the contract itself is run on the first alone. */
  static Stream<HttpServerApp> springMvcOnEachContainer() {
    return built()
        .filter(app -> app.isSpringMvc() || app.name().endsWith(SPRING_MVC_JETTY))
        .filter(app -> app.name().contains("-4."));
  }

  /** Those that run JAX-RS resources on a servlet container. */
  static Stream<HttpServerApp> jersey() {
    return built().filter(app -> app.name().startsWith(JERSEY));
  }

  private static Stream<HttpServerApp> built() {
    try (Stream<Path> folders = Files.list(Built.HTTP_SERVERS)) {
      return folders
          .filter(folder -> BUILT.stream().map(folder::resolve).anyMatch(Files::isDirectory))
          .sorted()
          .map(folder -> new HttpServerApp(folder.getFileName().toString(), folder))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each of them on the oldest JDK; the server that is part of the JDK on each. */
  static Stream<Arguments> onJdks() {
    return all().flatMap(app -> app.jdks().map(jdk -> Arguments.of(app, jdk)));
  }

  private Stream<Jdk> jdks() {
    return name.startsWith("jdk-") ? Jdks.found() : Stream.of(Jdks.oldest());
  }

  /** Those of them that servlets run on. */
  static Stream<HttpServerApp> servletContainers() {
    return all()
        .filter(app -> SERVLET_CONTAINERS.stream().anyMatch(app.name()::startsWith))
        .filter(app -> !app.name().endsWith("-core"));
  }

  /** The container that is also run without its instrumentation. */
  static Stream<HttpServerApp> tomcats() {
    return all().filter(app -> app.name().startsWith("tomcat-"));
  }

  /** Those of them that run Spring MVC. */
  static Stream<HttpServerApp> springMvc() {
    return all().filter(HttpServerApp::isSpringMvc);
  }

  /** Those of them that run Spring WebFlux, on whatever server. */
  static Stream<HttpServerApp> springWebFlux() {
    return all().filter(HttpServerApp::isSpringWebFlux);
  }

  private boolean isSpringWebFlux() {
    return name.startsWith(SPRING_BOOT) && name.contains("-webflux");
  }

  /** Those of them that run Quarkus REST. */
  static Stream<HttpServerApp> quarkus() {
    return all().filter(app -> app.name().startsWith(QUARKUS));
  }

  /** Those of them that are Vert.x with a router. */
  static Stream<HttpServerApp> vertx() {
    return all().filter(app -> app.name().startsWith("vertx-"));
  }

  private boolean isSpringMvc() {
    return name.startsWith(SPRING_BOOT) && name.endsWith("-mvc");
  }

  /** Whether {@code HttpServletRequest.upgrade} is there; Jetty has it only since 12.1. */
  boolean servletsUpgrade() {
    return !name.startsWith("jetty-") || name.equals("jetty-12.1");
  }

  /**
   * The switch of the server's instrumentation, or of the server that Spring Boot brings along.
   * What runs on servlets is known by those without it.
   */
  String switchKey() {
    if (isSpringMvc() || name.endsWith("-webflux-tomcat")) {
      return "tomcat.enabled";
    }
    if (isSpringWebFlux()) {
      return "reactor-netty-http.enabled";
    }
    return name.startsWith("vertx-") || name.startsWith(QUARKUS)
        ? "vertx-core.enabled"
        : name.replaceFirst("-[0-9.]+.*$", "") + ".enabled";
  }

  /**
   * Whether what the server throws at itself, where nothing handles a path, stands on the line as
   * {@code error_type}. Spring MVC answered 404 without an exception before 6.1.
   */
  boolean throwsWhereNothingHandles() {
    return name.startsWith(SPRING_BOOT) && !name.equals("spring-boot-2.7-mvc");
  }

  /** Whether it answers 500 for a handler that throws; the JDK's server just hangs up. */
  boolean answersForAHandlerThatThrows() {
    return !name.startsWith("jdk-");
  }

  /** Whether a handler blocks a thread of the server until what it writes is on its way. */
  boolean writesOnTheServersThread() {
    return !name.startsWith(SPRING_BOOT) && !name.startsWith(QUARKUS) && !name.startsWith("vertx-");
  }

  SpoorJvm on(Jdk jdk) {
    return on(jdk, "");
  }

  /** With a jar in front of all others. */
  SpoorJvm on(Jdk jdk, Path first) {
    return on(jdk, first + File.pathSeparator);
  }

  private SpoorJvm on(Jdk jdk, String before) {
    Path target = folder.resolve("target");
    if (name.startsWith(QUARKUS)) {
      Path jar = target.resolve("quarkus-app/quarkus-run.jar");
      return SpoorJvm.on(jdk).option("-XX:+UseSerialGC").main(before + jar, QUARKUS_MAIN);
    }
    String classPath = target.resolve("classes") + File.pathSeparator + target.resolve("lib/*");
    return SpoorJvm.on(jdk).option("-XX:+UseSerialGC").main(before + classPath, MAIN);
  }

  /** What it has on its class path of this artifact. */
  Path jar(String artifact) {
    try (Stream<Path> jars = Files.list(folder.resolve("target/lib"))) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith(artifact + "-"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
