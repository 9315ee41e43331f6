/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final String SECRET = "s3cr" + "3tPart";

  private final Redactor redactor = new Redactor(List.of(), List.of());

  /** Arguments between bars; what lies between tildes must not leave, {@code #} is a secret. */
  static Stream<String> secrets() {
    return Stream.of(
        "tool|--token|~#~|--verbose",
        "tool|--api-key=~#~",
        "java|-Dpassword=~#~|-jar|x.jar",
        "env|DB_PASSWORD=~# x~|run",
        "docker|run|-e|MYSQL_ROOT_PASSWORD=~#~|-p|3306:3306|mysql",
        "docker|run|--env=API_TOKEN=~# x~|x",
        "curl|-u|me:~#~|https://h/",
        "curl|-ume:~#~|https://h/",
        "curl|-sSu|me:~#~|https://h/",
        "curl|-sSLume:~#~|https://h/",
        "/usr/bin/curl|--user|me:~#~",
        "curl|--user=me:~#~",
        "curl|--proxy-user|me:~#~",
        "curl|-H|Authorization: ~Custom # #~|https://h/",
        "curl|--header=X-Api-Key: ~#~",
        "curl|-d|user=x&password=~#~&z=1|https://h/",
        "curl|-b|session=~#~|https://h/",
        "mysql|-uroot|-p~#~|db",
        "mysqldump|-h|x|-p~#~|db",
        "mariadb-admin|-uroot|-p~#~|password|~#~",
        "sshpass|-p|~#~|ssh|x",
        "sshpass|-p~#~|ssh|x",
        "redis-cli|-h|x|-a|~#~|ping",
        "redis-cli|config|set|requirepass|~#~",
        "mongosh|-u|me|-p|~#~|--host|x",
        "keytool|-genkeypair|-storepass|~#~|-srckeypass|~#~|-alias|x",
        "sqlcmd|-S|x|-U|sa|-P|~#~|-Q|select 1",
        "sqlplus|scott/~#@db~",
        "ldapsearch|-x|-D|cn=x|-w|~#~",
        "ldapsearch|-xw|~#~",
        "docker|login|-u|x|-p|~#~|registry",
        "az|login|--service-principal|-u|x|-p|~#~",
        "podman|login|-p|~#~|x",
        "zip|-P|~#~|a.zip|x",
        "7z|a|-p~#~|a.7z",
        "htpasswd|-cb|file|me|~#~",
        "htpasswd|-b|file|me|~#~",
        "smbclient|//h/s|-U|me%~#~",
        "aws|configure|set|aws_secret_access_key|~#~",
        "npm|config|set|//registry.npmjs.org/:_authToken|~#~",
        "poetry|config|pypi-token.pypi|~#~",
        "kubectl|create|secret|generic|x|--from-literal=anything=~#~",
        "kubectl|create|secret|generic|x|--from-literal|anything=~#~",
        "openssl|rsa|-passin|pass:~#~|-in|x",
        "openssl|enc|-k|~#~|-in|x",
        "vault|kv|put|secret/x|anything=~#~",
        "vault|login|~#~",
        "rabbitmqctl|add_user|me|~#~",
        "gradle|-PnexusPassword=~#~|publish",
        "sh|-c|mysql -uroot -p~#~ db",
        "bash|-lc|vault login ~#~",
        "cmd|/c|mysql|-p~#~",
        "docker|exec|db|mysql|-p~#~",
        "ssh|host|mysql -uroot -p~#~ db",
        "psql|postgresql://~me:#~@h/db",
        "git|clone|https://~me:#~@h/x.git",
        "net|use|Z:|\\\\h\\s|~#~|/user:me");
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void takesOutTheSecret(String one) {
    String[] command = one.replace("~", "").replace("#", SECRET).split("\\|");

    assertThat(written(command)).isEqualTo(one.replaceAll("~[^~]*~", "[REDACTED]"));
  }

  private String written(String... command) {
    StringBuilder written = new StringBuilder();
    int state = Arguments.START;
    for (String argument : command) {
      long step = redactor.argument(state, argument, 0, argument.length());
      int secret = Arguments.secretFrom(step);
      String head = argument.substring(0, secret);
      written
          .append(written.isEmpty() ? "" : "|")
          .append(Redacted.text(redactor, head, Arguments.placeOf(state, Place.ARGUMENT)))
          .append(secret < argument.length() ? Redactor.MARKER : "");
      state = Arguments.state(step);
    }
    return written.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdir|-p|a/b",
        "docker|run|-p|8080:80|--name|mongo|mongo|-p|27017:27017",
        "docker|ps|-a",
        "tool|--password-file|f|--password-stdin|x",
        "mysql|-u|root|-p|db",
        "tool|--token|--verbose",
        "curl|-u|me|https://h/",
        "curl|-b|cookies.txt|-c|jar",
        "kubectl|get|secrets|-n|x",
        "aws|configure|set|region|eu-central-1",
        "git|config|user.email|a@b",
        "npm|config|set|registry|https://h/",
        "ssh|-p|2222|me@host",
        "tar|-xzf|a.tgz",
        "ls|-la",
        "openssl|x509|-in|cert.pem",
        "htpasswd|-n|me",
        "grep|-p|pattern",
        "java|-jar|x.jar|--max-tokens|12",
        "ps|-u|me"
      })
  void leaves(String one) {
    assertThat(written(one.split("\\|"))).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cannot run program \"mysql -uroot -p~#~ db\": error=2",
        "running [mysql, -uroot, -p~#~, db]",
        "running [\"mysql\", \"-uroot\", \"-p~#~\", \"db\"]",
        "$ curl -u me:~#~ https://h/ | jq .",
        "sh -c \"redis-cli -a ~#~ ping\" failed",
        "cd x && sshpass -p '~#~' ssh me@h"
      })
  void findsCommandsInTexts(String one) {
    String text = one.replace("~", "").replace("#", SECRET);

    assertThat(Redacted.text(redactor, text)).isEqualTo(one.replaceAll("~[^~]*~", "[REDACTED]"));
  }

  @Test
  void readsScriptsWithinScriptsOnlySoDeep() {
    String script = "sh -c ".repeat(20_000) + "x";

    assertThat(Redacted.text(redactor, script, Place.SCRIPT)).isEqualTo(script);
  }
}
