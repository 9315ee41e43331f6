/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Command lines that build, publish, encrypt and pack. Marks as in {@link CommandCases}. */
final class BuildTools {
  static final String LINES =
      """
      java -Xmx512m -Dspring.datasource.password={pw} -jar app.jar
      java -jar app.jar --spring.datasource.password={pww} --server.port=8080
      java -Djavax.net.ssl.trustStorePassword={pw} -Djavax.net.ssl.trustStore={file} -cp a.jar com.acme.Main
      java -Dhttp.proxyUser={user} -Dhttp.proxyPassword={pw} -jar app.jar
      mvn -B deploy -Dgpg.passphrase={pw} -DskipTests
      mvn -B sonar:sonar -Dsonar.token={tok} -Dsonar.projectKey={word}
      ?mvn -B sonar:sonar -Dsonar.login={tok}
      gradle publish -PsigningPassword={pw} -PossrhUsername={user}
      gradle build -Dorg.gradle.project.mavenPassword={pw} --info
      npm config set //registry.npmjs.org/:_authToken={npm}
      *npm config set //{host}/:_authToken {tok}
      npm config set _auth={b64}
      npm install --//registry.npmjs.org/:_authToken={npm} --no-audit
      ?npm publish --otp={num}
      env NPM_TOKEN={npm} npm publish --access public
      *yarn config set npmAuthToken {tok}
      git clone https://oauth2:{gitlab}@gitlab.com/acme/{word}.git
      git clone https://{github}@github.com/acme/{word}.git --depth 1
      git clone https://{u}:{pwurl}@{host}/acme/{word}.git /srv
      git remote set-url origin https://x-access-token:{github}@github.com/acme/{word}
      git -c 'http.extraheader=AUTHORIZATION: bearer {tok}' fetch origin
      git -c 'http.extraHeader=Authorization: Basic {basic}' push origin main
      env GH_TOKEN={github} gh pr list --repo acme/{word}
      gh api -H 'Authorization: token {github}' /user
      ?gh secret set NAME --body {pw} --repo acme/{word}
      glab auth login --hostname {host} --token {gitlab}
      *twine upload -u __token__ -p {pypi} dist/app.whl
      twine upload --username {user} --password {pw} dist/app.whl
      cargo publish --token {tok} --dry-run
      ?cargo login {tok}
      poetry config pypi-token.pypi {pypi}
      pip install --index-url https://{u}:{pwurl}@{host}/simple {word}
      pip install --extra-index-url=https://{u}:{pwurl}@{host}/simple {word}
      dotnet nuget push app.nupkg --api-key {tok} --source https://{host}
      ?dotnet nuget push app.nupkg -k {tok} -s https://{host}
      nuget push app.nupkg -ApiKey {tok} -Source https://{host}
      ansible-playbook site.yml -e ansible_become_pass={pw} -i hosts
      ansible-playbook site.yml --extra-vars 'db_password={pw} env=prod'
      ansible-playbook site.yml --extra-vars '{"db_password":"{pw}","env":"prod"}'
      ansible all -m ping -e ansible_password={pw} -i hosts
      sonar-scanner -Dsonar.token={tok} -Dsonar.projectKey={word}
      java -jar jenkins-cli.jar -s https://{host} -auth {u}:{tok} list-jobs
      composer config github-oauth.github.com {github}
      ?composer config http-basic.{host} {user} {pw}
      openssl pkcs12 -export -in cert.pem -out {file} -passout pass:{pw}
      openssl rsa -in key.pem -passin pass:{pww} -out {file}
      openssl enc -aes-256-cbc -in a -out b -pass pass:{pw}
      *openssl enc -aes-256-cbc -in a -out b -k {pw}
      *openssl enc -aes-256-cbc -in a -out b -K {hexs} -iv 0
      keytool -genkeypair -keystore k.jks -storepass {pw} -keypass {pw} -alias {word}
      keytool -importkeystore -srckeystore a -srcstorepass {pw} -destkeystore b -deststorepass {pw}
      keytool -list -keystore k.jks -storepass:env X -srcstorepass {pww}
      jarsigner -keystore k.jks -storepass {pw} app.jar {word}
      *zip -r -P {pw} {file} src
      *unzip -P {pw} {file} -d out
      *7z a -p{pw} {file} src
      *7z x -p{pww} {file} -oout
      ?rar a -hp{pw} {file} src
      *htpasswd -b -c .htpasswd {user} {pw}
      *htpasswd -nb {user} {pw}
      gpg --batch --passphrase {pww} -d {file}
      *ssh-keygen -t ed25519 -N {pw} -f {file}
      *ssh-keygen -p -P {pw} -N {pw} -f {file}
      qpdf --password={pw} --decrypt {file} out.pdf
      ?signtool sign /f {file} /p {pw} /t https://{host} app.exe
      sh -c 'mysql -u {user} -p{pw} {db} < dump.sql'
      sh -c 'curl -u {u}:{pw} https://{host}{path} | jq .'
      bash -c 'export DB_PASSWORD={pw}; ./run.sh --region {region}'
      bash -lc 'PGPASSWORD={pw} psql -h {host} -U {user}'
      sh -c 'docker login --username {user} --password {pw} {host} && docker push {img}'
      sh -c 'API_TOKEN="{tok}" ./deploy.sh {word}'
      cmd /c 'set DB_PASSWORD={pw}&& app.exe'
      powershell -Command 'Connect-Db -User {user} -Password {pw}'
      ?sh -c 'echo {pw} | sudo -S apt update'
      ?sh -c 'echo {user}:{pw} | chpasswd'
      env DB_PASSWORD={pw} LOG_LEVEL=debug ./run.sh --region {region}
      env -i SECRET_KEY={tok} PATH=/usr/bin ./run.sh
      sudo DB_PASSWORD={pww} ./run.sh
      python train.py --hf-token {huggingface} --max-tokens 512
      python -m app --openai-api-key {openai} --model {word}
      node server.js --jwt-secret={tok} --port {port}
      ./app --config {file} --db-password={pww}
      ./app -password {pw} -user {user}
      ./app --password={pw} --password={pw} {word}
      ./app --secret-key {b64} --region {region}
      ./app --token={jwt} --port {port}
      *./app -Dtoken={tok}
      """;

  private BuildTools() {}
}
