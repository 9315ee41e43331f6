/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairRuleTest {
  private static final String SECRET = "s3cr" + "3tPart";

  private final Redactor redactor = new Redactor(List.of(), List.of());

  /** What lies between tildes must not leave; {@code #} is a secret. */
  static Stream<String> secrets() {
    return Stream.of(
        // encoded
        "next=%2Fcb%3Ftoken%3D~#~%26page%3D2",
        "next=%252Fcb%253Ftoken%253D~#~%2526page%253D2",
        "q=%7B%22password%22%3A%22~# x~%22%7D",
        "{&quot;password&quot;:&quot;~#~&quot;}",
        "\\u0022token\\u0022:\\u0022~#~\\u0022",
        "token\\u003d~#~\\u0026page=2",
        "{\\\\\\\"password\\\\\\\":\\\\\\\"~#~\\\\\\\"}",
        "pass\u200bword=~#~",
        "\uff50assword\uff1a~#~",
        "&lt;password&gt;~#~&lt;/password&gt;",
        // coloured
        "password=\u001b[31m~#~\u001b[0m x",
        "\u001b[1mpassword\u001b[0m=\u001b[31m~#~\u001b[0m",
        "\"password\": \u001b[32m\"~# x~\"\u001b[0m",
        // files
        "user: x\npassword: ~# and more~\nhost: y",
        "spring:\n  datasource:\n    password: ~#~\n    url: x",
        "key: |\nprivate_key: ~|\n  #\n  #~\nother: 1",
        "a: 1\nsecrets:~\n  - #\n  - #~\nb: 2",
        "A=1\nexport DB_PASSWORD=~# #~\nB=2",
        "DB_PASSWORD=\"~# #~\"\nB=2",
        // brackets
        "{\"secrets\":~{\"a\":\"}\",\"b\":\"#\"}~,\"c\":1}",
        "{\"credentials\": ~[\"#\", [\"#]\"], {\"x\": \"#\"}]~}",
        "User(name=x, password=~Secret(value=#, n=1)~, age=3)",
        "token=~Optional[#]~ x",
        "password=~${DB:-#}~ x",
        // arguments
        "'--x.password=~a(b)|c&d=#~' --y=z",
        "run '--x-password=~a b, #~' --y=z",
        "-Dx.password=~a<b;c=#~",
        "curl --data-urlencode 'password=~a;b=c&d=#~' https://h/",
        "curl --data 'password=~a;b=#~&d=e' https://h/",
        "DB_PASSWORD=~a[b&c=#~",
        "cmdkey /add:h /user:jdoe /pass:~letters~",
        // connection strings
        "jdbc:sqlserver://h:1433;user=u;password=~a@#~;encrypt=true",
        "jdbc:sqlserver://h;user=u;password=~{a]@#}~;encrypt=true",
        "amqp://~u;v:a;b=#~@h",
        // elements
        "*<password>~#~</password>*",
        // headers
        "curl -H \"Cookie: ~a=#; b=#~\" https://h/",
        "-H 'Authorization: ~Custom # #~' -v",
        "Cookie: ~a=#; b=#~\\r\\nHost: x",
        "Proxy-Authorization: ~NTLM # #~\nA: b",
        "\"Authorization\" : \"~Digest #, b=c~\"",
        // what stands in a value that is no secret by itself
        "{\"name\": {\"password\": \"~#~\"}}",
        "User[name={password=~#~}]",
        "key={token=~#~}",
        "header=[{token=~#~}]",
        "{value={password=~#~}}",
        "password=~${x~\ntoken=~#~",
        "password=~\\?token=~\"~#~\"",
        // pairs of a name and a value
        "{\"name\":\"Authorization\",\"value\":\"~#~\"}",
        "{\"value\":\"~#~\",\"name\":\"Cookie\"}",
        "{\\\"name\\\":\\\"X-Api-Key\\\",\\\"value\\\":\\\"~#~\\\"}",
        "Header[name=Authorization, value=~#~]",
        "<property name=\"password\" value=\"~#~\"/>",
        "<entry key=\"password\">~#~</entry>",
        "<meta name=\"csrf-token\" content=\"~#~\">",
        "Content-Disposition: form-data; name=\"password\"\r\n\r\n~#~\r\n--x",
        // elements
        "<a><password>~# x~</password></a>",
        "<ns:apiKey type=\"x\">~#~</ns:apiKey>",
        "<credentials>~<a>#</a><b>#</b>~</credentials><c>1</c>",
        "<password>~<![CDATA[#]]>~</password>",
        "<a><token>~#~",
        // connections
        "Server=x;User Id=sa;Password=~# x~;Encrypt=true",
        "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=~#==~;EndpointSuffix=y",
        "Endpoint=sb://h/;SharedAccessKeyName=x;SharedAccessKey=~#=~",
        "jdbc:mysql://h/db?user=x&password=~#~&ssl=true",
        "redis://:~#~@h:6379/0".replace(":~", "~:"),
        "amqp://~user:#~@h/v",
        "mongodb+srv://~u:#~@h/db?x=1",
        // signs
        "password => ~#~",
        "'password' => '~#~',",
        "password := ~#~",
        "API key: ~#~",
        "session id: ~#~",
        "Access Key = ~#~",
        "--token \"~# x~\" --verbose",
        "[\"x\", \"--token\", \"~#~\", \"-v\"]",
        "tool -password ~#~ -v",
        "auth=~password=~\"~# x~\"",
        "password=~#~,token=~#~;secret=~#~");
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void takesOutTheValue(String one) {
    String text = one.replace("~", "").replace("#", SECRET);

    assertThat(Redacted.text(redactor, text))
        .isEqualTo(one.replaceAll("~[^~]*~", "[REDACTED]").replace("#", SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password=${DB_PASSWORD}",
        "password: {{ vault.password }}",
        "password=#{null}",
        "password={}",
        "password=%s",
        "password=****",
        "password: null, token: false",
        "password = getPassword()",
        "password = os.getenv(\"DB_PASSWORD\")",
        "if (token == other && token != next)",
        "Password::encode and com.acme.Token::new",
        "usage: login <user> <password> [--token <token>]",
        "Authorization: Bearer <token>",
        "https://user:<password>@",
        "<token/><password></password>",
        "{\"name\":\"Accept\",\"value\":\"text/html\"}",
        "{\"key\":\"color\",\"value\":\"red\"}",
        "{\"name\":\"password\",\"type\":\"string\"}, {\"name\":\"x\",\"value\":\"y\"}",
        "primary key: 12, foreign key: 13",
        "tokens: 12, max_tokens=4096, token_type: bearer",
        "eos_token: </s>, next_page_token=abc, pad_token=x",
        "WWW-Authenticate: Basic realm=x",
        "Access-Control-Allow-Headers: Authorization, Cookie",
        "author: x, authority: y, passenger=z",
        "q=status%20open&page=2",
        "<p>a paragraph</p><tokenizer>bpe</tokenizer>",
        "key: value\nname: x\nvalue: y",
        "Tom &amp; Jerry &lt;b&gt;",
        "C:\\users\\new\\table",
        "the basics of bearers: be bare"
      })
  void leaves(String text) {
    assertThat(Redacted.text(redactor, text)).isEqualTo(text);
  }
}
