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

class TextScannerTest {
  /** Stands for what must not leave. */
  private static final String SECRET = "s3cr" + "3tPart";

  private final Redactor redactor = new Redactor(List.of(), List.of());

  record Case(Place place, String text, String expected) {}

  private static Case of(Place place, String text) {
    return new Case(
        place,
        text.replace("#", SECRET).replace("~", ""),
        text.replaceAll("~[^~]*~", Redactor.MARKER.replace("$", "\\$")));
  }

  static Stream<Case> secrets() {
    return Stream.of(
        of(Place.QUERY, "a=b&password=~#~&c=d"),
        of(Place.QUERY, "password=~# with, (all) \"kinds\"~&c=d"),
        of(Place.QUERY, "user[password]=~#~"),
        of(Place.QUERY, "pass%77ord=~#~"),
        of(Place.QUERY, "auth=~#~&x=1"),
        of(Place.QUERY, "https://h/p?X-Amz-Signature=~#~&top=1"),
        of(Place.QUERY, "https://~me:#~@h/p?x=1"),
        of(Place.PATH, "/a;jsessionid=~#~/b"),
        of(Place.PATH, "/reset?token=~#~"),
        of(Place.ARGUMENT, "--token=~#, and more~"),
        of(Place.ARGUMENT, "-Dpassword=~#~"),
        of(Place.ARGUMENT, "PASSWORD=~# x~"),
        of(Place.ARGUMENT, "/p:password=~#~"),
        of(Place.ARGUMENT, "Authorization: ~Custom # #~"),
        of(Place.ARGUMENT, "user=x&password=~#~&z=1"),
        of(Place.TEXT, "{\"url\":\"https:\\/\\/~u:#~@db\\/a\"}"),
        of(Place.TEXT, "password=\u001b[31m~#\u001b[0m#~"),
        of(Place.TEXT, "\u001b[31mapi\u001b[0mKey=~#~"),
        of(Place.TEXT, "Config[masterKey=~#~, x=1]"),
        of(Place.TEXT, "[\"spring.datasource.password\",\"~#~\"]"),
        of(Place.TEXT, "Cookie: ~a={\"x\":1}; foo=#~"),
        of(Place.TEXT, "aws configure set profile.p.aws_secret_access_key ~##~ && ls"),
        of(Place.TEXT, "Server=db;UID=sa;PWD=~/#~"),
        of(Place.TEXT, "Server=db; UID=sa; PWD=~/#~"),
        of(Place.TEXT, "PWD=~/#~;UID=sa"),
        of(Place.TEXT, "+curl -u me:~#~ https://h/"),
        of(Place.TEXT, ">curl -u me:~#~"),
        of(Place.TEXT, "login failed for password=~#~, user=x"),
        of(Place.TEXT, "User[name=x, password=~#~]"),
        of(Place.TEXT, "password = ~#~"),
        of(Place.TEXT, "{\"password\": \"~#~\", \"a\": 1}"),
        of(Place.TEXT, "{\"password\":\"~# a \\\" b~\"}"),
        of(Place.TEXT, "{\\\"password\\\":\\\"~#~\\\",\\\"a\\\":1}"),
        of(Place.TEXT, "{'password': '~#~'}"),
        of(Place.TEXT, "{\"password\":~\"# and no end~"),
        of(Place.TEXT, "{\"secrets\":~[\"#\",{\"a\":\"#\"}]~,\"b\":2}"),
        of(Place.TEXT, "Invalid token: ~#~"),
        of(Place.TEXT, "Authorization: ~Basic # #~\nHost: x"),
        of(Place.TEXT, "Cookie: ~a=#; b=#~\r\nHost: x"),
        of(Place.TEXT, "{Authorization=~[Bearer #]~, Host=[x]}"),
        of(Place.TEXT, "{Authorization=~Digest # a=b~, Host=x}"),
        of(Place.TEXT, "{Host=x, Cookie=~a=#; b=#~}"),
        of(Place.TEXT, "password='~it''s #~' x"),
        of(Place.TEXT, "{\"password\":\"\",\"token\":\"~#~\"}"),
        of(Place.TEXT, "sent Bearer ~#~ to x"),
        of(Place.TEXT, "bearer  ~abcdefgh1~"),
        of(Place.TEXT, "Basic ~dXNlcjpwYXNz~"),
        of(Place.TEXT, "GET https://~me:#~@host:80/x?y=1 failed"),
        of(Place.TEXT, "jdbc:postgresql://~me:a/#~@host/db"),
        of(Place.TEXT, "https://~0123456789abcdef0123~@host/x"),
        of(Place.TEXT, "Cannot run program: tool --token ~#~ --verbose"),
        of(Place.TEXT, "authorization=~Bearer #~"),
        of(Place.TEXT, "a=Bearer ~#~&password=~#~"),
        of(Place.TEXT, "Server=x;Password=~#~;Timeout=3"),
        // commands within values
        of(Place.TEXT, "x={\"m\":\"$ mysql -u root -p~#~ -h db\"}"),
        of(Place.TEXT, "x={\"arguments\":\"{\\\"cmd\\\":\\\"curl -u bob:~#~ https://x\\\"}\"}"),
        of(Place.TEXT, "msg=\"docker login -u bob -p ~#~ ghcr.io\""),
        of(Place.TEXT, "msg=curl -u bob:~#~ https://x"),
        of(Place.TEXT, "GET /log?m=%24%20sshpass%20-p~#~%20ssh%20host&z=1 200"),
        of(Place.TEXT, "x={\"command\":[\"mysql\",\"-u\",\"root\",\"-p~#~\",\"-h\",\"db\"]}"),
        of(Place.TEXT, "command=[redis-cli, -a, ~#~, ping]"),
        of(Place.TEXT, "Event{id=1, text=['sshpass', '-p', '~#~', 'ssh', 'h'], z=9}"),
        of(Place.TEXT, "[Pipeline] sh + docker login -u bob -p ~#~"),
        of(Place.TEXT, "vault login ~#=~"),
        // lines within strings
        of(Place.TEXT, "x={\"message\":\"x\\nsig=~#~\"}"),
        of(Place.TEXT, "x={\"message\":\"password: ~|\\n  #~\\nhost: h\"}"),
        of(Place.TEXT, "x={\"message\":\"password:~\\n  #~\\nhost: h\"}"),
        of(Place.TEXT, "- name: DB_PASSWORD\\n  value: ~#~"),
        of(Place.TEXT, "a: b\npassword:~\r  #\r~"),
        of(Place.TEXT, "X-Api-Key: ~#~\\r\\nAccept: */*\\r\\nX: y"),
        // strings of languages, and what stands for signs
        of(Place.TEXT, "CREATE LOGIN bob WITH PASSWORD = ~N'#'~"),
        of(Place.TEXT, "'password': ~b'#'~"),
        of(Place.TEXT, "const dbPassword = ~`#`~;"),
        of(Place.TEXT, "password\t=\t~#~"),
        of(Place.TEXT, "<pre>token =&gt; ~#~</pre>"),
        of(Place.TEXT, "m=token%20-%3E%20~#~"),
        of(Place.TEXT, "body=password+%3D+~#~"),
        of(Place.TEXT, "c.e.App : <password>~#~"),
        of(Place.TEXT, "jdbc:postgresql://db/x?user=u&password=~a#bc#~&ssl=true"),
        // what follows is not part of it
        of(Place.TEXT, "X{token=~#~,z=keepme}"),
        of(Place.TEXT, "x={\"password\":\"~#\\\\~\",\"user\":\"x\"}"),
        of(Place.TEXT, "x={\"message\":\"password: \\\"~#~\\\"\",\"z\":1}"),
        of(Place.TEXT, "[\"-H\",\"Authorization: ~Bearer ##==~\",\"https://x.y\"]"),
        of(Place.TEXT, "text=AUTH ~#~, z=9"),
        // tags of YAML
        of(Place.TEXT, "password: ~!!str #~"),
        of(Place.TEXT, "a: 1\npassword: ~!!binary \"#\"~\nb: 2"),
        // what frameworks and databases report
        of(Place.TEXT, "on field 'password': rejected value [~#~]; codes [Size.password]"),
        of(Place.TEXT, "ERROR: Key (token)=(~#~) already exists."),
        of(Place.TEXT, "Key (email, token)=(~a@b, #~) already exists."),
        of(Place.TEXT, "| password | ~#~ |\n| user | bob |"),
        of(Place.TEXT, "dial app:~#~@tcp(db:3306)/shop"),
        of(Place.TEXT, "dial app:~#~@unix(/tmp/mysql.sock)/shop"),
        of(Place.TEXT, "AUTH ~#~"),
        of(Place.TEXT, "\"AUTH\" \"default\" \"~#~\""),
        // calls
        of(Place.TEXT, "conf.put(\"password\", \"~#~\")"),
        of(Place.TEXT, "user.setPassword(\"~#~\")"),
        of(Place.TEXT, "builder().apiKey('~#~').build()"),
        // commands that need no option
        of(Place.TEXT, "vault login ~#~"),
        of(Place.TEXT, "run: vault kv put secret/x pw=~#~"),
        of(Place.TEXT, "rabbitmqctl add_user bob ~#~"),
        of(Place.TEXT, "mc alias set minio http://h:9000 admin ~#~"),
        of(Place.TEXT, "npm config set //registry.npmjs.org/:_authToken ~#~"),
        of(Place.TEXT, "pulumi config set dbPassword ~#~"),
        of(Place.TEXT, "openssl dgst -sha256 -hmac ~#~ f"),
        of(Place.TEXT, "echo ~#~ | docker login -u x --password-stdin"),
        of(Place.TEXT, "echo -n '~#~' | helm registry login --password-stdin"));
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void takesOutTheSecret(Case one) {
    assertThat(Redacted.text(redactor, one.text, one.place)).isEqualTo(one.expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text, nothing in it",
        "password=",
        "password=null",
        "password=${DB_PASSWORD}",
        "Unexpected token: }",
        "token == other",
        "\"token_count\": 12",
        "max_tokens=4096",
        "author: Bulgakov",
        "http://localhost:8080/a@b",
        "http://[::1]:8080/a@b",
        "ssh://git@host/x",
        "run --password [REDACTED] now",
        "PWD=/home/app",
        "OLDPWD=/home",
        "Basic Authentication is required",
        "a basic idea",
        "mkdir -p a -p 8080:80",
        "--password-stdin x",
        "12:30:00 key=value a:b",
        "Bearer of news",
        "password: must not be blank",
        "password: size must be between 8 and 64",
        "x={\"message\":\"password: is required\"}",
        "x={\"errors\":{\"password\":[\"is too short (minimum is 8 characters)\"]}}",
        "String token = request.getHeader(\"Authorization\");",
        "password = os.environ[\"DB_PASSWORD\"]",
        "update t set password = $2, x = $1",
        "exec login @password=@password",
        "current token: VALUE_STRING, expected token: '('",
        "x={\"token\":\"Hello\",\"logprob\":-0.31}",
        "token=valid, authorization: denied",
        "ssl.key.password = [hidden]",
        "pwd=/home/app",
        "helm install --set auth.existingSecret=db-secret",
        "influx -host db.example.com -port 8086",
        "openssl req -keyout k.pem -out x",
        "x={\"m\":\"--password\",\"user\":\"bob\"}",
        "x={\"message\":\"Enter password:\",\"z\":1}",
        "x={\"message\":\"password=\\\"\\\"\",\"z\":1}",
        "{\"errors\":{\"password\":\"must be at least 8 characters\",\"token\":\"is required\"}}",
        "password: Please choose a stronger one",
        "Secret: not found",
        "Unexpected token: EOF",
        "unexpected token: identifier",
        "invalid token: unexpected end of input",
        "token: IDENTIFIER line: 3",
        "lexer token=LPAREN",
        "{\"password\":{\"type\":\"string\",\"minLength\":8},\"user\":{\"type\":\"string\"}}",
        "{token={type=string, description=the token}}",
        "set password=:password, password_hash = :passwordHash",
        "secrets: 3, apiKeys: 12",
        "imagePullSecrets: [regcred]",
        "auth=basic",
        "fetch(url, {credentials: \"include\"})",
        "this.password = password;",
        "GOOGLE_APPLICATION_CREDENTIALS=/etc/gcp/key.json",
        "password= user=bob",
        "password=%{password}",
        "password=@password@",
        "password=(none)",
        "password=xxxxx",
        "password: *default_password",
        "password: !Ref DBPassword",
        "cancellationToken=System.Threading.CancellationToken",
        "credentials=org.apache.http.auth.UsernamePasswordCredentials@1f2a",
        "getPassword(\"db\"), findToken('a')",
        "| user | password |",
        "AUTH failed",
        "the vault is closed, set the config: set"
      })
  void leaves(String text) {
    assertThat(Redacted.text(redactor, text)).isEqualTo(text);
  }

  @Test
  void takesNoSecretForRemarks() {
    assertThat(Redacted.text(redactor, "passphrase: must open the door"))
        .isEqualTo("passphrase: [REDACTED] open the door");
    assertThat(Redacted.text(redactor, "password=com.Abc" + SECRET))
        .isEqualTo("password=[REDACTED]");
    assertThat(Redacted.text(redactor, "{\"secret\":{\"type\":\"string\",\"default\":\"x\"}}"))
        .isEqualTo("{\"secret\":[REDACTED]}");
    assertThat(Redacted.text(redactor, "secrets: 34567")).isEqualTo("secrets: [REDACTED]");
  }

  @Test
  void hintsAtEveryPlaceWhereItFindsSomething() {
    assertThat(secrets()).allSatisfy(one -> assertThat(suspicious(one)).as(one.text).isTrue());
  }

  private boolean suspicious(Case one) {
    String text = one.text;
    byte[] kinds = redactor.kinds();
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      byte kind = kinds[before << 7 | text.charAt(i)];
      before = text.charAt(i);
      if (kind == Redactor.ESCAPED
          || (kind != 0
              && redactor.finds(kind, text, 0, i, text.length(), one.place, new Spans()))) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pwd=", "://a:b", "--token ", "Bearer ", "\"pwd\":\"", "pwd:{", "=", ": ", "a@:"})
  void goesThroughAnyTextInLinearTime(String part) {
    String text = part.repeat(64 * 1024 / part.length());

    assertThat(redactor.clean(text)).isIn(true, false);
  }

  @Test
  void knowsACleanCorrelationId() {
    assertThat(redactor.clean("req-2026/11/21:07+a=b_c.d")).isTrue();
    assertThat(redactor.clean("token=" + SECRET)).isFalse();
    assertThat(redactor.failures()).isZero();
  }
}
