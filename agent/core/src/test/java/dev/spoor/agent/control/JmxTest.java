/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.operation.Health;
import dev.spoor.agent.output.OutputCounters;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import javax.management.MBeanInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.TabularData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JmxTest {
  private final OutputCounters.OneOutput file =
      new OutputCounters.OneOutput("file", 7, Map.of("full", 2L), 1, "No space left", null);
  private final Health health =
      new Health(
          new OutputCounters(9, 2, 3, 1024, List.of(file)), 4, 5, 6, null, Map.of("jdk", 8L), 11);

  @AfterEach
  void unregister() throws Exception {
    ObjectName name = new ObjectName(Jmx.NAME);
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    if (server.isRegistered(name)) {
      server.unregisterMBean(name);
    }
  }

  @Test
  void showsTheCountersInTheServerOfTheJvm() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    Jmx.managementLoaded();

    new Jmx(() -> health).run(0);

    ObjectName name = new ObjectName(Jmx.NAME);
    assertThat(server.getAttribute(name, "Accepted")).isEqualTo(9L);
    assertThat(server.getAttribute(name, "WriteFailures")).isEqualTo(1L);
    assertThat(server.getAttribute(name, "OpenOperations")).isEqualTo(11L);
    TabularData advice = (TabularData) server.getAttribute(name, "AdviceFailures");
    assertThat(advice.get(new Object[] {"jdk"}).get("value")).isEqualTo(8L);
  }

  @Test
  void changesNothing() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    Jmx.managementLoaded();
    new Jmx(() -> health).run(0);

    MBeanInfo info = server.getMBeanInfo(new ObjectName(Jmx.NAME));

    assertThat(info.getOperations()).isEmpty();
    assertThat(info.getAttributes()).noneMatch(attribute -> attribute.isWritable());
  }

  @Test
  void leavesAServerAloneThatHasOneAlready() throws Exception {
    Jmx.managementLoaded();
    Jmx first = new Jmx(() -> health);
    first.run(0);

    first.run(1);
    new Jmx(() -> health).run(0);

    assertThat(ManagementFactory.getPlatformMBeanServer().isRegistered(new ObjectName(Jmx.NAME)))
        .isTrue();
  }
}
