/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.config.SettingsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AllSettingsTest {
  private static final Path PAGE = Path.of("../../docs/reference/settings.md");

  @Test
  void areOnTheReferencePage() throws IOException {
    String page = SettingsPage.of(AllSettings.list());
    if (Boolean.getBoolean("spoor.docs.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("render it with: mvn -pl agent/core -am verify -Dspoor.docs.update=true")
        .hasContent(page);
  }

  @Test
  void haveNamesOfTheirOwn() {
    assertThat(AllSettings.list())
        .extracting(Setting::environmentName)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("SPOOR_[A-Z0-9_]+"));
  }

  @Test
  void sayWhatTheyMean() {
    assertThat(AllSettings.list())
        .extracting(Setting::meaning)
        .allMatch(text -> text.endsWith("."));
  }

  @Test
  void haveDefaultsThatAUserCouldWrite() {
    Settings settings = Settings.of(SettingSources.none(), AllSettings.list());

    assertThat(AllSettings.list())
        .allSatisfy(
            setting ->
                assertThat(setting.parse(settings.effective().get(setting.key()).value()))
                    .isEqualTo(setting.fallback()));
  }
}
