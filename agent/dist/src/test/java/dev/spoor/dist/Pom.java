/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A pom of this build.
 *
 * @param folder the name of its module's folder
 */
record Pom(String folder, Document document) {

  static Pom read(Path file) {
    try {
      Path absolute = file.toAbsolutePath().normalize();
      return new Pom(
          absolute.getParent().getFileName().toString(),
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(absolute.toFile()));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** Those of other projects, also the ones that a profile puts in their place. */
  Stream<Dependency> dependencies(Pom root) {
    return Stream.of("dependency", "additionalClasspathDependency")
        .flatMap(this::elements)
        .map(element -> Dependency.of(element, root))
        .filter(dependency -> !dependency.group().equals("dev.spoor"));
  }

  private Stream<Element> elements(String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private String managed(String group, String artifact) {
    return elements("dependency")
        .filter(each -> text(each, "groupId").equals(group))
        .filter(each -> text(each, "artifactId").equals(artifact))
        .map(each -> text(each, "version"))
        .findFirst()
        .orElse("");
  }

  private String resolved(String version) {
    return version.startsWith("${")
        ? text(document.getDocumentElement(), version.substring(2, version.length() - 1))
        : version;
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
  }

  /** A dependency as it is resolved. */
  record Dependency(String group, String artifact, String version) {

    private static Dependency of(Element element, Pom root) {
      String group = text(element, "groupId");
      String artifact = text(element, "artifactId");
      String version = text(element, "version");
      return new Dependency(
          group,
          artifact,
          root.resolved(version.isEmpty() ? root.managed(group, artifact) : version));
    }
  }
}
